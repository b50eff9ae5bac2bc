/** What the author of a check needs: the check itself, its description, its context, its result. */
@NullMarked
@CheckReturnValue
package dev.tallystick.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
