/** Names, birth dates and statements, and what vendors, authorities and background checks found. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.identity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
