/** Lists of sanctioned persons: their official files, the look-up, and the check against it. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.watchlist;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
