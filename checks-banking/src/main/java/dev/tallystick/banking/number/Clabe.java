package dev.tallystick.banking.number;

import dev.tallystick.banking.number.NumberFault.Rule;
import java.util.Optional;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.ModulusTenCheckDigit;

/**
 * A CLABE, the standardised account number of Mexico: three digits of the bank, three of the place (plaza), eleven of
 * the account and a check digit with the weights 3, 7, 1, as the Asociación de Bancos de México and the Banco de México
 * prescribe it.
 *
 * @param digits the eighteen digits
 */
public record Clabe(String digits) {

    private static final int LENGTH = 18;
    private static final CheckDigit CHECK_DIGIT = new ModulusTenCheckDigit(new int[] {3, 7, 1});

    /**
     * Checks the rules.
     *
     * @param digits the eighteen digits
     * @throws IllegalArgumentException if one is broken
     */
    public Clabe {
        fault(digits).ifPresent(fault -> {
            throw fault.refusal("a CLABE");
        });
        digits = Written.digits(digits).characters();
    }

    /**
     * Reads a CLABE as people write it, with or without blanks and hyphens.
     *
     * @param text the text
     * @return the CLABE, empty if {@link #fault} finds a fault
     */
    public static Optional<Clabe> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new Clabe(text));
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
        if (digits.length() != LENGTH) {
            return Optional.of(NumberFault.length(digits.length() + " digits", String.valueOf(LENGTH)));
        }
        return CHECK_DIGIT.isValid(digits)
                ? Optional.empty()
                : Optional.of(new NumberFault(
                        Rule.CHECK_DIGIT, LENGTH, "the check digit in place 18 does not fit the others"));
    }

    /**
     * Returns the bank.
     *
     * @return three digits
     */
    public String bank() {
        return digits.substring(0, 3);
    }

    /**
     * Returns the place where the account was opened.
     *
     * @return three digits
     */
    public String plaza() {
        return digits.substring(3, 6);
    }

    /**
     * Returns the number of the account at its bank.
     *
     * @return eleven digits
     */
    public String account() {
        return digits.substring(6, LENGTH - 1);
    }

    /** Names the kind of number only; it may be somebody's. */
    @Override
    public String toString() {
        return "CLABE";
    }
}
