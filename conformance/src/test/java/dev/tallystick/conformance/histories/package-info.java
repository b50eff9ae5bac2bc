/** Measures how often the checks of code histories err, on the histories of public repositories. */
@NullMarked
package dev.tallystick.conformance.histories;

import org.jspecify.annotations.NullMarked;
