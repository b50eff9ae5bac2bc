/**
 * Numbers of accounts and institutions and the published rules that they keep. Each is read as people write it, and a
 * text that breaks a rule is told apart by a {@link dev.tallystick.banking.number.NumberFault} that quotes nothing of
 * it. Knows nothing of checks.
 */
@NullMarked
@CheckReturnValue
package dev.tallystick.banking.number;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
