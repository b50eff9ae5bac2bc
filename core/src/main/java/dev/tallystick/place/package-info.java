/**
 * Countries, postal addresses, postal codes, coordinates and how far two places are from being the same. Knows nothing of
 * checks.
 */
@NullMarked
@CheckReturnValue
package dev.tallystick.place;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
