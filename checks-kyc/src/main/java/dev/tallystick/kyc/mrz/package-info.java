/**
 * Reader of the machine-readable zones of ICAO Doc 9303 (eighth edition, 2021). Knows nothing of checks.
 *
 * <p>Sex and nationality are dropped on reading: they are blanked before anything looks at the text, so that two zones
 * that differ in nothing else are equal once read.
 */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.mrz;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
