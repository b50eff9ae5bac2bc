/** The languages in which a person works, and the identification of the language of a text. */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.language;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
