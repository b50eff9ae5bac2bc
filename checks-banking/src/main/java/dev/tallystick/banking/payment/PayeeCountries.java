package dev.tallystick.banking.payment;

import dev.tallystick.banking.number.Sepa;
import dev.tallystick.place.Country;
import java.util.Collection;

/** Countries to which the person's money is known to go. */
final class PayeeCountries {

    private PayeeCountries() {}

    /** Tells whether money going to a country is nothing new: the same country, or both in the euro payments area. */
    static boolean include(Collection<Country> known, Country country) {
        return known.stream()
                .anyMatch(each -> each.isListedWith(country) || (Sepa.isSepa(each) && Sepa.isSepa(country)));
    }
}
