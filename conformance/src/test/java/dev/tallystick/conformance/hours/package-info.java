/** Measures how often the comparison of working hours errs, on the histories of public repositories. */
@NullMarked
package dev.tallystick.conformance.hours;

import org.jspecify.annotations.NullMarked;
