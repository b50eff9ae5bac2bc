package dev.tallystick.banking.payment;

import com.google.common.base.CharMatcher;
import dev.tallystick.place.Country;
import java.util.Locale;

/**
 * An entry in the public register of a country.
 *
 * @param number the number, letters and digits only, in upper case
 * @param country the country
 */
record Registration(String number, Country country) {

    private static final CharMatcher KEPT = CharMatcher.forPredicate(Character::isLetterOrDigit);

    static Registration of(String number, Country country) {
        return new Registration(KEPT.retainFrom(number).toUpperCase(Locale.ROOT), country);
    }

    /** Without a digit it is no number. */
    boolean isNumber() {
        return number.chars().anyMatch(Character::isDigit);
    }
}
