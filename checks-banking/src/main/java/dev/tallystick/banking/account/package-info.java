/** Checks of accounts and payees: numbers, evidence, countries, tax forms and other parties against what is stated. */
@NullMarked
@CheckReturnValue
package dev.tallystick.banking.account;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
