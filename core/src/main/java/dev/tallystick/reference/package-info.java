/** Dated facts with source and confidence per row, and cached look-ups. Knows nothing of checks. */
@NullMarked
@CheckReturnValue
package dev.tallystick.reference;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
