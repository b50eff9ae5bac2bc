/** Whose a commit is, as far as its name and address tell, and how the dates of commits fall. */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.commit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
