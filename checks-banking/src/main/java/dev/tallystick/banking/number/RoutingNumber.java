package dev.tallystick.banking.number;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.ABANumberCheckDigit;

/**
 * A routing number of the American Bankers Association (ABA RTN) that keeps the rules of the ABA Routing Number Policy:
 * nine digits, the first two within 00-12, 21-32, 61-72 or 80, the last one a check digit. Whether it is assigned to
 * an institution is another question.
 *
 * @param digits the nine digits
 */
public record RoutingNumber(String digits) {

    private static final int LENGTH = 9;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0-]");

    /** The rules, in the order in which they are tested. */
    public enum Rule {
        /** Only digits, apart from blanks and hyphens between them. */
        CHARACTER,
        /** Nine digits. */
        LENGTH,
        /** The first two digits within the assigned ranges. */
        PREFIX,
        /** The last digit fits the others. */
        CHECK_DIGIT
    }

    /**
     * What is wrong with a text that should be a routing number.
     *
     * @param rule the first rule that it breaks
     * @param position where: for {@link Rule#CHARACTER} the character of the text, for the prefix 1, for the check
     *     digit 9, counted from 1; 0 where the rule speaks of the whole
     * @param statement what is wrong, as a clause without any of the digits
     */
    public record Fault(Rule rule, int position, String statement) {}

    /**
     * Checks the rules.
     *
     * @param digits the nine digits
     * @throws IllegalArgumentException if one is broken
     */
    public RoutingNumber {
        fault(digits).ifPresent(fault -> {
            throw new IllegalArgumentException("not a routing number: " + fault.statement());
        });
        digits = compact(digits);
    }

    /**
     * Reads a routing number as people write it, with or without blanks and hyphens.
     *
     * @param text the text
     * @return the number, empty if {@link #fault} finds a fault
     */
    public static Optional<RoutingNumber> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new RoutingNumber(text));
    }

    /**
     * Returns the first rule that a text breaks.
     *
     * @param text the text
     * @return the fault, empty if there is none
     */
    public static Optional<Fault> fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && !SEPARATORS.matcher(String.valueOf(c)).matches()) {
                return Optional.of(new Fault(Rule.CHARACTER, i + 1, "character " + (i + 1) + " is not a digit"));
            }
        }
        String digits = compact(text);
        if (digits.length() != LENGTH) {
            String hint = digits.length() == LENGTH - 1 ? ", perhaps a leading zero was lost" : "";
            return Optional.of(
                    new Fault(Rule.LENGTH, 0, "it has " + digits.length() + " digits instead of " + LENGTH + hint));
        }
        if (!isAssigned(Integer.parseInt(digits.substring(0, 2)))) {
            return Optional.of(new Fault(Rule.PREFIX, 1, "no routing number begins with its first two digits"));
        }
        if (!ABANumberCheckDigit.ABAN_CHECK_DIGIT.isValid(digits)) {
            return Optional.of(
                    new Fault(Rule.CHECK_DIGIT, LENGTH, "the check digit in place 9 does not fit the others"));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return digits;
    }

    private static String compact(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }

    private static boolean isAssigned(int prefix) {
        return prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix == 80;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
