/** Numbers of accounts and institutions and the published rules that they keep. Knows nothing of checks. */
@NullMarked
@CheckReturnValue
package dev.tallystick.banking.number;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
