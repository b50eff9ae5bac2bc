/** Domain names: the part that somebody registered, and names that look like another one. */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
