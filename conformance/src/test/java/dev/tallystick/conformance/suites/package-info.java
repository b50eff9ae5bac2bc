/** Runs the published test suites of other projects against our readers of account numbers. */
@NullMarked
package dev.tallystick.conformance.suites;

import org.jspecify.annotations.NullMarked;
