/** What profiles show, against what the person states. */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.profile;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
