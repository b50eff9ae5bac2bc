/** The check that CONTRIBUTING.md prints, so that it compiles and passes. */
@NullMarked
package dev.tallystick.conformance.sample;

import org.jspecify.annotations.NullMarked;
