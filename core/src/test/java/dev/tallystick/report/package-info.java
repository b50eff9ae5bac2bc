@NullMarked
package dev.tallystick.report;

import org.jspecify.annotations.NullMarked;
