/** Checks of code histories: what commits assert of themselves against what platforms attest. */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.code;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
