package dev.tallystick.banking.number;

import java.util.List;
import java.util.Optional;

/**
 * A bank-state-branch number of Australia (BSB): two digits of the bank, one of the state, three of the branch. It has
 * no check digit.
 *
 * @param digits the six digits
 * @see <a href="https://bsb.auspaynet.com.au/">Australian Payments Network</a>
 */
public record Bsb(String digits) {

    private static final int LENGTH = 6;

    /**
     * Checks the rules.
     *
     * @param digits the six digits
     * @throws IllegalArgumentException if one is broken
     */
    public Bsb {
        fault(digits).ifPresent(fault -> {
            throw fault.refusal("a BSB number");
        });
        digits = Written.digits(digits).characters();
    }

    /**
     * Reads a number as people write it, with or without blanks and hyphens.
     *
     * @param text the text
     * @return the number, empty if {@link #fault} finds a fault
     */
    public static Optional<Bsb> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new Bsb(text));
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
        return written.fault()
                .or(() -> length == LENGTH
                        ? Optional.empty()
                        : Optional.of(NumberFault.length(length + " digits", String.valueOf(LENGTH))));
    }

    /**
     * Returns the bank.
     *
     * @return two digits
     */
    public String bank() {
        return digits.substring(0, 2);
    }

    /**
     * Returns the states and territories that the third digit stands for at banks that number their branches by state.
     * Many banks have one number for all their accounts, so it says little about where a person lives.
     *
     * @return codes of ISO 3166-2, empty if the digit stands for none
     */
    public List<String> states() {
        return switch (digits.charAt(2)) {
            case '2' -> List.of("AU-NSW", "AU-ACT");
            case '3' -> List.of("AU-VIC");
            case '4' -> List.of("AU-QLD");
            case '5' -> List.of("AU-SA", "AU-NT");
            case '6' -> List.of("AU-WA");
            case '7' -> List.of("AU-TAS");
            default -> List.of();
        };
    }

    /**
     * Returns the branch.
     *
     * @return three digits
     */
    public String branch() {
        return digits.substring(3);
    }

    /**
     * Returns the number as it is printed.
     *
     * @return three digits, a hyphen, three digits
     */
    @Override
    public String toString() {
        return digits.substring(0, 3) + '-' + digits.substring(3);
    }
}
