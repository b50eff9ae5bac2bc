package dev.tallystick.kyc.contact;

import static java.util.Objects.requireNonNull;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToCarrierMapper;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import dev.tallystick.check.CheckContext;
import dev.tallystick.place.Country;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads telephone numbers by the numbering plans of ITU-T E.164.
 *
 * <p>The tables of the plans are loaded at the first number, those of places, time zones and carriers when they are first
 * asked for.
 */
public final class PhoneNumbers {

    /** The longest text that is read: fifteen digits, their punctuation and an extension. */
    public static final int MAX_LENGTH = 64;

    private static final String SCHEME = "tel:";

    /** What identifies a reading within a screening. */
    private record Key(String number, Optional<Country> country) {}

    /** Loaded at the first number. */
    private static final class Plans {
        static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    }

    private PhoneNumbers() {}

    /**
     * Reads a number.
     *
     * @param number the number as written, or a {@code tel:} URI (RFC 3966): international with a plus sign, {@code 00} or
     *     the digits by which the country dials abroad, or national; more than {@value #MAX_LENGTH} characters are not
     *     read
     * @param country the country whose national form the number has, if it is not international
     * @return what the numbering plans say of it
     */
    public static PhoneReading read(String number, Optional<Country> country) {
        requireNonNull(number, "number");
        if (number.length() > MAX_LENGTH) {
            return PhoneReading.unread(PhoneReading.Validity.UNREADABLE);
        }
        String written = withoutScheme(number.strip());
        boolean zeros = written.startsWith("00");
        if (country.isEmpty() && !zeros && !isInternational(written)) {
            return PhoneReading.unread(
                    hasDigit(written) ? PhoneReading.Validity.NO_CALLING_CODE : PhoneReading.Validity.UNREADABLE);
        }
        if (!zeros) {
            return parse(written, country);
        }
        // Countries that dial abroad by other digits know no 00; where 00 begins longer ones, theirs come first.
        Optional<PhoneReading> ofCountry = country.map(known -> parse(written, country));
        if (ofCountry.filter(PhoneReading::isValid).isPresent()) {
            return ofCountry.get();
        }
        PhoneReading international = parse("+" + written.substring(2), Optional.empty());
        return international.isValid() ? international : ofCountry.orElse(international);
    }

    private static PhoneReading parse(String written, Optional<Country> country) {
        try {
            PhoneNumber parsed =
                    plans().parse(written, country.map(Country::code).orElse("ZZ"));
            return PhoneReading.of(parsed);
        } catch (NumberParseException | IndexOutOfBoundsException e) {
            // The latter where a scheme stands behind a context: the library looks for the number between them.
            return PhoneReading.unread(PhoneReading.Validity.UNREADABLE);
        }
    }

    /** Loads the tables of the numbering plans, so that the first number does not wait for them. */
    public static void warmUp() {
        if (!read("+390669812345", Optional.empty()).isValid()) {
            throw new IllegalStateException("the tables of the numbering plans do not hold what they should");
        }
    }

    /** Reads a number once per screening. */
    static PhoneReading read(CheckContext context, String number, Optional<Country> country) {
        return context.once(new Key(number, country), () -> read(number, country));
    }

    static PhoneNumberUtil plans() {
        return Plans.UTIL;
    }

    static PhoneNumberOfflineGeocoder places() {
        return PhoneNumberOfflineGeocoder.getInstance();
    }

    static PhoneNumberToTimeZonesMapper zones() {
        return PhoneNumberToTimeZonesMapper.getInstance();
    }

    static PhoneNumberToCarrierMapper carriers() {
        return PhoneNumberToCarrierMapper.getInstance();
    }

    private static String withoutScheme(String written) {
        return written.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? written.substring(SCHEME.length()).strip()
                : written;
    }

    /** The plus sign may be a full-width one, and may stand in brackets. */
    private static boolean isInternational(String written) {
        return written.chars().limit(3).anyMatch(character -> character == '+' || character == '\uFF0B')
                || written.toLowerCase(Locale.ROOT).contains(";phone-context=+");
    }

    private static boolean hasDigit(String written) {
        return written.chars().anyMatch(Character::isDigit);
    }
}
