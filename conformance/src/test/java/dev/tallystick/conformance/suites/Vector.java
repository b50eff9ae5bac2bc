package dev.tallystick.conformance.suites;

import dev.tallystick.banking.number.NumberFault;
import java.util.Optional;

/**
 * One test vector.
 *
 * @param place the file that states it
 * @param text the number as the file writes it
 * @param valid whether the file calls it valid
 * @param fault what we find
 */
record Vector(String place, String text, boolean valid, Optional<NumberFault> fault) {

    boolean agrees() {
        return valid == fault.isEmpty();
    }

    String told() {
        return fault.map(found -> found.rule() + ": " + found.statement()).orElse("valid");
    }
}
