@org.jspecify.annotations.NullMarked
package dev.tallystick.banking.payment;
