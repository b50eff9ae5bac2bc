@org.jspecify.annotations.NullMarked
package dev.tallystick.reference;
