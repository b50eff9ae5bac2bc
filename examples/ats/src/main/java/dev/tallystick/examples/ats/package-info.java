/** A command line that screens folders of applications, with one check of its own. */
@NullMarked
@CheckReturnValue
package dev.tallystick.examples.ats;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
