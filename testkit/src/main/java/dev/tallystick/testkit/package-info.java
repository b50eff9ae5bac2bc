/** Case tables, contracts, generated candidates and the honest crowd, for authors of checks. */
@NullMarked
@CheckReturnValue
package dev.tallystick.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
