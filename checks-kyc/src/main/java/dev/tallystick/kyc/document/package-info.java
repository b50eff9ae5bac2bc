/** Checks of identity documents. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.document;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
