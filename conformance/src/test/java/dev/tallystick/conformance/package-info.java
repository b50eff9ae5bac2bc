/** Tests over all modules: architecture, documentation, schemas, samples, honest crowd. */
@NullMarked
package dev.tallystick.conformance;

import org.jspecify.annotations.NullMarked;
