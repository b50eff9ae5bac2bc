/** How the person is paid: changes of payout details, ways of being paid, splits, transfers, designated payees. */
@NullMarked
@CheckReturnValue
package dev.tallystick.banking.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
