package dev.tallystick.banking.number;

import dev.tallystick.banking.number.NumberFault.Rule;
import java.util.Optional;

/**
 * An Indian Financial System Code, as the Reserve Bank of India describes it in its questions on NEFT: four letters of the
 * bank, a zero kept for later, six letters or digits of the branch. It has no check digit.
 *
 * @param code the eleven characters
 */
public record Ifsc(String code) {

    private static final int LENGTH = 11;
    private static final int BANK = 4;

    /**
     * Checks the rules.
     *
     * @param code the eleven characters
     * @throws IllegalArgumentException if one is broken
     */
    public Ifsc {
        fault(code).ifPresent(fault -> {
            throw fault.refusal("an IFSC");
        });
        code = Written.lettersAndDigits(code, "").characters();
    }

    /**
     * Reads a code as people write it, in capitals or small letters, with or without blanks and hyphens.
     *
     * @param text the text
     * @return the code, empty if {@link #fault} finds a fault
     */
    public static Optional<Ifsc> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new Ifsc(text));
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
        if (code.length() != LENGTH) {
            return Optional.of(NumberFault.length(code.length() + " characters", String.valueOf(LENGTH)));
        }
        for (int i = 0; i < BANK; i++) {
            if (!Written.isCapital(code.charAt(i))) {
                return Optional.of(new NumberFault(Rule.STRUCTURE, i + 1, "a letter belongs in place " + (i + 1)));
            }
        }
        return code.charAt(BANK) == '0'
                ? Optional.empty()
                : Optional.of(new NumberFault(Rule.STRUCTURE, BANK + 1, "a zero belongs in place 5"));
    }

    /**
     * Returns the bank.
     *
     * @return four letters
     */
    public String bank() {
        return code.substring(0, BANK);
    }

    /**
     * Returns the branch.
     *
     * @return six letters or digits
     */
    public String branch() {
        return code.substring(BANK + 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
