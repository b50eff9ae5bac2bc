/** A command line that screens a file of payees as one stream. */
@NullMarked
@CheckReturnValue
package dev.tallystick.examples.payroll;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
