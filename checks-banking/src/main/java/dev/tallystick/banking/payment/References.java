package dev.tallystick.banking.payment;

import dev.tallystick.check.Reference;

/** Public sources that several checks rest on. */
final class References {

    static final Reference FBI_2025 = Reference.of(
            "North Korean IT Workers Conducting Data Extortion (FBI, January 2025)",
            "https://www.ic3.gov/PSA/2025/PSA250123");
    static final Reference DESIGNATIONS = Reference.of(
            "Specially Designated Nationals and Blocked Persons List (US Office of Foreign Assets Control)",
            "https://sanctionslist.ofac.treas.gov/Home/SdnList");

    private References() {}
}
