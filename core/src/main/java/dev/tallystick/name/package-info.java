/** Graded comparison of names. Knows nothing of checks. */
@NullMarked
@CheckReturnValue
package dev.tallystick.name;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
