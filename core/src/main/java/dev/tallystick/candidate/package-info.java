/** What a host holds about one person, as claims and evidence, and the history that explains them. */
@NullMarked
@CheckReturnValue
package dev.tallystick.candidate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
