/** Hashes of pictures, by which the same picture is known again elsewhere. No face is ever looked for or analysed. */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.photo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
