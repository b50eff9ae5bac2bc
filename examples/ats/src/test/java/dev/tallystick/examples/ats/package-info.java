@NullMarked
package dev.tallystick.examples.ats;

import org.jspecify.annotations.NullMarked;
