/** Networks, sessions, devices and hours. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.access;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
