/** Education, employment and skills. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.history;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
