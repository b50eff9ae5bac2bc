/** Benchmarks, each beside the bare work that it cannot avoid, and the ratios between them. */
@NullMarked
package dev.tallystick.benchmarks;

import org.jspecify.annotations.NullMarked;
