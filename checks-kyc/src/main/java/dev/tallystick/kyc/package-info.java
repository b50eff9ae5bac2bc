/** Checks of documents and addresses against the declared life. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
