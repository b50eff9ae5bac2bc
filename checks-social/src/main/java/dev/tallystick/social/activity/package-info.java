/** The hours and clocks of public code against the places that a person states. */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.activity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
