/** Checks that compare languages, profiles and code history with what a person says. */
@NullMarked
@CheckReturnValue
package dev.tallystick.social;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
