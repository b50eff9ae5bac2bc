/** Checks of accounts: the institution behind a number against the one stated. */
@NullMarked
@CheckReturnValue
package dev.tallystick.banking.account;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
