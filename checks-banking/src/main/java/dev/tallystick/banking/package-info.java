/** Checks of accounts and payees against the person. */
@NullMarked
@CheckReturnValue
package dev.tallystick.banking;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
