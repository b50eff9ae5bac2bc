/**
 * Where in the day a person lives, told from instants alone: profiles of activity, and how well time zones fit them. Knows
 * nothing of checks, and names no country.
 */
@NullMarked
@CheckReturnValue
package dev.tallystick.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
