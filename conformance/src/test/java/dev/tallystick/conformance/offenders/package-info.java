/** Classes that break the rules of the architecture, one rule each, to show that each rule can fail. */
package dev.tallystick.conformance.offenders;
