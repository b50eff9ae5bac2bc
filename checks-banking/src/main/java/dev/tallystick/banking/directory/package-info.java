/** Which institution or payment programme is behind a number: look-ups, embedded tables and loaders of official files. */
@NullMarked
@CheckReturnValue
package dev.tallystick.banking.directory;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
