/** What people of the host or a vendor saw in interviews and at work. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.interview;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
