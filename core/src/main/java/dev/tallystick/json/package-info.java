/** Candidates, policies and reports as JSON, and the JSON Resume reader. */
@NullMarked
@CheckReturnValue
package dev.tallystick.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
