@org.jspecify.annotations.NullMarked
package dev.tallystick.time;
