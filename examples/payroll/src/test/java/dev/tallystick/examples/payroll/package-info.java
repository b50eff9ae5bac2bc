@NullMarked
package dev.tallystick.examples.payroll;

import org.jspecify.annotations.NullMarked;
