@NullMarked
package dev.tallystick.social;

import org.jspecify.annotations.NullMarked;
