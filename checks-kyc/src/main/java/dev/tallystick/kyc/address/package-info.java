/** Checks of where equipment is sent, and the table of forwarding addresses. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.address;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
