package dev.tallystick.kyc.watchlist;

import static java.util.Objects.requireNonNull;

import dev.tallystick.place.Country;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a document as a list gives it.
 *
 * @param number letters and digits in upper case
 * @param country the issuing country, empty if the list does not say or names none that is known
 * @param hasUnreadCountry whether the list names a country that is not known: the document agrees with none of which a
 *     country is known
 */
public record ListedDocument(String number, Optional<Country> country, boolean hasUnreadCountry) {

    /** Shorter numbers are borne by many. */
    static final int MIN_LENGTH = 5;

    private static final int MAX_LENGTH = 50;

    /**
     * Reduces the number to letters and digits in upper case.
     *
     * @param number the number as written
     * @param country the issuing country, empty if the list does not say or names none that is known
     * @param hasUnreadCountry whether the list names a country that is not known
     * @throws IllegalArgumentException if the number has neither letters nor digits, or the country is known and unread
     */
    public ListedDocument {
        number = plain(requireNonNull(number, "number"));
        requireNonNull(country, "country");
        if (number.isEmpty()) {
            throw new IllegalArgumentException("a number without letters and digits");
        }
        if (hasUnreadCountry && country.isPresent()) {
            throw new IllegalArgumentException("a country that is known and unread");
        }
    }

    /**
     * Makes a document whose country is known or not given.
     *
     * @param number the number as written
     * @param country the issuing country, empty if the list does not say
     * @throws IllegalArgumentException if the number has neither letters nor digits
     */
    public ListedDocument(String number, Optional<Country> country) {
        this(number, country, false);
    }

    /** Reads a number; empty if it is too short to tell anybody apart, has no digit, or is no number at all. */
    static Optional<ListedDocument> find(String number, Optional<Country> country) {
        return plain(number).isEmpty()
                ? Optional.empty()
                : Optional.of(new ListedDocument(number, country)).filter(ListedDocument::isTelling);
    }

    /** Tells whether the number tells anybody apart. */
    boolean isTelling() {
        return number.length() >= MIN_LENGTH
                && number.length() <= MAX_LENGTH
                && number.chars().anyMatch(Character::isDigit)
                && number.chars().distinct().count() > 2;
    }

    static String plain(String number) {
        StringBuilder plain = new StringBuilder();
        String upper = number.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            if (Character.isLetterOrDigit(upper.charAt(i))) {
                plain.append(upper.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Numbers are personal. */
    @Override
    public String toString() {
        return "ListedDocument";
    }
}
