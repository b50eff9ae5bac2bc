/** Conduct on a platform as its host records it. */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.platform;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
