/** Reports for people to read. */
@NullMarked
@CheckReturnValue
package dev.tallystick.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
