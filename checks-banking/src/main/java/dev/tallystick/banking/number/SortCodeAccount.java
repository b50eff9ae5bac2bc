package dev.tallystick.banking.number;

import java.util.Optional;

/**
 * An account number of the United Kingdom with its sorting code.
 *
 * <p>Account numbers have eight digits. Older ones of six or seven are preceded by zeros, as the specification
 * "Validating account numbers" says. Those of nine or ten digits are shortened in ways that depend on the bank; they
 * are refused, with a request for the eight digits that the bank states for payments.
 *
 * @param sortCode the sorting code
 * @param number the eight digits
 * @see <a href="https://www.vocalink.com/media/a2febq5m/validating-account-numbers-uk-modulus-checking-v7-90.pdf">Validating
 *     account numbers, version 7.90</a>
 */
public record SortCodeAccount(SortCode sortCode, String number) {

    private static final int LENGTH = 8;
    private static final int SHORTEST = 6;

    /**
     * Checks the rules.
     *
     * @param sortCode the sorting code
     * @param number six to eight digits
     * @throws IllegalArgumentException if the number breaks one
     */
    public SortCodeAccount {
        numberFault(number).ifPresent(fault -> {
            throw fault.refusal("an account number");
        });
        String digits = Written.digits(number).characters();
        number = "0".repeat(LENGTH - digits.length()) + digits;
    }

    /**
     * Reads an account as people write it, with or without blanks and hyphens.
     *
     * @param sortCode the text of the sorting code
     * @param number the text of the account number
     * @return the account, empty if {@link #fault} finds a fault
     */
    public static Optional<SortCodeAccount> parse(String sortCode, String number) {
        return numberFault(number).isPresent()
                ? Optional.empty()
                : SortCode.parse(sortCode).map(code -> new SortCodeAccount(code, number));
    }

    /**
     * Returns the first rule that the two texts break, of the sorting code first.
     *
     * @param sortCode the text of the sorting code
     * @param number the text of the account number
     * @return the fault, empty if there is none
     */
    public static Optional<NumberFault> fault(String sortCode, String number) {
        return SortCode.fault(sortCode).or(() -> numberFault(number));
    }

    /** Names the kind of number only; it may be somebody's. */
    @Override
    public String toString() {
        return "SortCodeAccount";
    }

    private static Optional<NumberFault> numberFault(String text) {
        Written written = Written.digits(text);
        int length = written.characters().length();
        return written.fault()
                .or(() -> length >= SHORTEST && length <= LENGTH
                        ? Optional.empty()
                        : Optional.of(NumberFault.length(
                                length + " digits",
                                length > LENGTH ? "the 8 that the bank states for payments" : "8")));
    }
}
