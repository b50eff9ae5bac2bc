/** Case tables, contracts, generated candidates and the honest crowd, for authors of checks. */
@NullMarked
package dev.tallystick.testkit;

import org.jspecify.annotations.NullMarked;
