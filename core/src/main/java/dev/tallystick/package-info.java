/** The engine: hand a candidate to a {@link dev.tallystick.Screener}, get a {@link dev.tallystick.ScreeningReport}. */
@NullMarked
@CheckReturnValue
package dev.tallystick;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
