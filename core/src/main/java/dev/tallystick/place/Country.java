package dev.tallystick.place;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code.
 *
 * @param code two capital letters
 */
public record Country(String code) {

    private static final ImmutableSet<String> CODES = ImmutableSet.copyOf(Locale.getISOCountries());

    /**
     * Checks the code.
     *
     * @param code two capital letters
     * @throws IllegalArgumentException if it is not an ISO 3166-1 alpha-2 code
     */
    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 country code: " + code);
        }
    }

    /**
     * Returns a country.
     *
     * @param code its ISO 3166-1 alpha-2 code
     * @return the country
     * @throws IllegalArgumentException if there is no such code
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /**
     * Finds a country.
     *
     * @param code any text
     * @return the country, empty if the text is not an ISO 3166-1 alpha-2 code
     */
    public static Optional<Country> find(String code) {
        return CODES.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /**
     * Returns the English name.
     *
     * @return for example {@code Portugal}
     */
    public String displayName() {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return code;
    }
}
