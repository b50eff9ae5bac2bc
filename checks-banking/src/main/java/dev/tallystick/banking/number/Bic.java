package dev.tallystick.banking.number;

import dev.tallystick.banking.number.NumberFault.Rule;
import dev.tallystick.place.Country;
import java.util.Optional;

/**
 * A business identifier code of ISO 9362 (BIC, SWIFT code): four characters of the party, two letters of its country,
 * two characters of the location and, if any, three of the branch. The edition of 2014 lets the first four be letters
 * or digits, although all known codes begin with letters. Whether a code is assigned is another question.
 *
 * @param code eight or eleven characters
 * @see <a href="https://www.iso.org/standard/84108.html">ISO 9362</a>
 */
public record Bic(String code) {

    private static final int PARTY = 8;
    private static final int WITH_BRANCH = 11;

    /** Kosovo, whose code ISO 3166-1 leaves to its users. */
    private static final String KOSOVO = "XK";

    /**
     * Checks the rules.
     *
     * @param code eight or eleven characters
     * @throws IllegalArgumentException if one is broken
     */
    public Bic {
        fault(code).ifPresent(fault -> {
            throw fault.refusal("a BIC");
        });
        code = Written.lettersAndDigits(code, "").characters();
    }

    /**
     * Reads a code as people write it, in capitals or small letters, with or without blanks and hyphens.
     *
     * @param text the text
     * @return the code, empty if {@link #fault} finds a fault
     */
    public static Optional<Bic> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new Bic(text));
    }

    /**
     * Returns the first rule that a text breaks.
     *
     * @param text the text
     * @return the fault, empty if there is none
     */
    public static Optional<NumberFault> fault(String text) {
        Written written = Written.lettersAndDigits(text, "");
        return written.fault().or(() -> faultOf(written.characters()));
    }

    private static Optional<NumberFault> faultOf(String code) {
        if (code.length() != PARTY && code.length() != WITH_BRANCH) {
            return Optional.of(NumberFault.length(code.length() + " characters", "8 or 11"));
        }
        String country = code.substring(4, 6);
        return country.equals(KOSOVO) || Country.find(country).isPresent()
                ? Optional.empty()
                : Optional.of(new NumberFault(Rule.COUNTRY, 5, "places 5 and 6 name no country"));
    }

    /**
     * Returns the code of the country.
     *
     * @return two letters of ISO 3166-1, or {@code XK} for Kosovo
     */
    public String countryCode() {
        return code.substring(4, 6);
    }

    /**
     * Returns the country.
     *
     * @return the country, empty for {@code XK}
     */
    public Optional<Country> country() {
        return Country.find(countryCode());
    }

    /**
     * Returns the party without its branch.
     *
     * @return the first eight characters
     */
    public String party() {
        return code.substring(0, PARTY);
    }

    /**
     * Returns the branch.
     *
     * @return three characters; empty for the head office, written {@code XXX} or not at all
     */
    public Optional<String> branch() {
        return Optional.of(code.substring(PARTY)).filter(branch -> !branch.isEmpty() && !branch.equals("XXX"));
    }

    /**
     * Tells whether the code belongs to a test environment: by convention of SWIFT its location ends in 0. No payment
     * reaches it.
     *
     * @return true for a test code
     */
    public boolean isTest() {
        return code.charAt(PARTY - 1) == '0';
    }

    @Override
    public String toString() {
        return code;
    }
}
