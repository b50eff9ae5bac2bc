/** Phones, mail and references. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.contact;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
