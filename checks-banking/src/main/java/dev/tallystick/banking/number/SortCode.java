package dev.tallystick.banking.number;

import java.util.Optional;

/**
 * A sorting code of the United Kingdom: six digits of a bank and its branch, usually written in pairs. It has no check
 * digit of its own; {@link ModulusTable} checks it together with an account number.
 *
 * @param digits the six digits
 */
public record SortCode(String digits) {

    private static final int LENGTH = 6;

    /**
     * Checks the rules.
     *
     * @param digits the six digits
     * @throws IllegalArgumentException if one is broken
     */
    public SortCode {
        fault(digits).ifPresent(fault -> {
            throw fault.refusal("a sorting code");
        });
        digits = Written.digits(digits).characters();
    }

    /**
     * Reads a sorting code as people write it, with or without blanks and hyphens.
     *
     * @param text the text
     * @return the code, empty if {@link #fault} finds a fault
     */
    public static Optional<SortCode> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new SortCode(text));
    }

    /**
     * Returns the first rule that a text breaks.
     *
     * @param text the text
     * @return the fault, empty if there is none
     */
    public static Optional<NumberFault> fault(String text) {
        Written written = Written.digits(text);
        int length = written.characters().length();
        String hint = length == LENGTH - 1 ? ", perhaps a leading zero was lost" : "";
        return written.fault()
                .or(() -> length == LENGTH
                        ? Optional.empty()
                        : Optional.of(NumberFault.length(length + " digits", LENGTH + hint)));
    }

    /**
     * Returns the code as it is printed.
     *
     * @return three pairs of digits with hyphens
     */
    @Override
    public String toString() {
        return digits.substring(0, 2) + '-' + digits.substring(2, 4) + '-' + digits.substring(4);
    }
}
