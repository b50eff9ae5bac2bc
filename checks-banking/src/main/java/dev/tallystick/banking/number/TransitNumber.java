package dev.tallystick.banking.number;

import dev.tallystick.banking.number.NumberFault.Rule;
import java.util.Optional;

/**
 * A routing number of Canada, as Payments Canada lays it down for its Financial Institutions File: five digits of the
 * branch (transit) and three of the institution. On paper it is written transit first, {@code 12345-678}; in electronic
 * payments a zero and the institution come first, {@code 067812345}. It has no check digit.
 *
 * @param digits the eight digits, transit first
 */
public record TransitNumber(String digits) {

    private static final int PAPER = 8;
    private static final int ELECTRONIC = 9;
    private static final int TRANSIT = 5;

    /**
     * Checks the rules.
     *
     * @param digits eight digits of the paper form or nine of the electronic form
     * @throws IllegalArgumentException if a rule is broken
     */
    public TransitNumber {
        fault(digits).ifPresent(fault -> {
            throw fault.refusal("a transit number");
        });
        String compact = Written.digits(digits).characters();
        digits = compact.length() == ELECTRONIC ? compact.substring(4) + compact.substring(1, 4) : compact;
    }

    /**
     * Reads either form as people write it, with or without blanks and hyphens.
     *
     * @param text the text
     * @return the number, empty if {@link #fault} finds a fault
     */
    public static Optional<TransitNumber> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new TransitNumber(text));
    }

    /**
     * Returns the first rule that a text breaks.
     *
     * @param text the text
     * @return the fault, empty if there is none
     */
    public static Optional<NumberFault> fault(String text) {
        Written written = Written.digits(text);
        return written.fault().or(() -> faultOf(written.characters()));
    }

    private static Optional<NumberFault> faultOf(String digits) {
        if (digits.length() != PAPER && digits.length() != ELECTRONIC) {
            return Optional.of(NumberFault.length(digits.length() + " digits", "8 on paper or 9 in electronic form"));
        }
        return digits.length() == ELECTRONIC && digits.charAt(0) != '0'
                ? Optional.of(new NumberFault(Rule.PREFIX, 1, "the electronic form begins with a zero"))
                : Optional.empty();
    }

    /**
     * Returns the branch.
     *
     * @return five digits
     */
    public String transit() {
        return digits.substring(0, TRANSIT);
    }

    /**
     * Returns the institution.
     *
     * @return three digits
     */
    public String institution() {
        return digits.substring(TRANSIT);
    }

    /**
     * Returns the form of electronic payments.
     *
     * @return a zero, the institution, the branch
     */
    public String electronicForm() {
        return '0' + institution() + transit();
    }

    /**
     * Returns the form on paper.
     *
     * @return the branch, a hyphen, the institution
     */
    @Override
    public String toString() {
        return transit() + '-' + institution();
    }
}
