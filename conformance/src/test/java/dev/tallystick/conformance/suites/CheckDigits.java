package dev.tallystick.conformance.suites;

import java.math.BigInteger;
import java.util.Locale;

/** The check digits of ISO 13616, computed apart from the code under test. */
final class CheckDigits {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private CheckDigits() {}

    static String of(String country, String bban) {
        return String.format(Locale.ROOT, "%02d", 98 - remainder(bban + country + "00"));
    }

    static boolean fit(String iban) {
        return remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().map(c -> Math.max(0, Character.digit(c, 36))).forEach(digits::append);
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
