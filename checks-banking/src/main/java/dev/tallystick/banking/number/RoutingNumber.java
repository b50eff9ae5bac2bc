package dev.tallystick.banking.number;

import dev.tallystick.banking.number.NumberFault.Rule;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.validator.routines.checkdigit.ABANumberCheckDigit;

/**
 * A routing number of the American Bankers Association (ABA RTN) that keeps the rules of the ABA Routing Number Policy:
 * nine digits, the first two within 00-12, 21-32, 61-72 or 80, the last one a check digit. Whether it is assigned to
 * an institution is another question.
 *
 * @param digits the nine digits
 * @see <a href="https://www.aba.com/news-research/analysis-guides/routing-number-policy-procedures">ABA Routing Number
 *     Policy</a>
 */
public record RoutingNumber(String digits) {

    /** What the first two digits of a routing number stand for. */
    public enum PrefixClass {
        /** 00: the United States Government. */
        GOVERNMENT,
        /** 01 to 12: the ordinary numbers of the Federal Reserve districts. */
        PRIMARY,
        /** 21 to 32: given to thrift institutions until 1985, and kept. */
        THRIFT,
        /** 61 to 72: electronic transactions only. */
        ELECTRONIC,
        /** 80: traveller's cheques. */
        TRAVELLERS_CHEQUE
    }

    private static final int LENGTH = 9;
    private static final int DISTRICTS = 12;

    /**
     * Checks the rules.
     *
     * @param digits the nine digits
     * @throws IllegalArgumentException if one is broken
     */
    public RoutingNumber {
        fault(digits).ifPresent(fault -> {
            throw fault.refusal("a routing number");
        });
        digits = Written.digits(digits).characters();
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
    public static Optional<NumberFault> fault(String text) {
        Written written = Written.digits(text);
        return written.fault().or(() -> faultOf(written.characters()));
    }

    private static Optional<NumberFault> faultOf(String digits) {
        if (digits.length() != LENGTH) {
            String hint = digits.length() == LENGTH - 1 ? ", perhaps a leading zero was lost" : "";
            return Optional.of(NumberFault.length(digits.length() + " digits", LENGTH + hint));
        }
        if (prefixClass(prefix(digits)).isEmpty()) {
            return Optional.of(new NumberFault(Rule.PREFIX, 1, "no routing number begins with its first two digits"));
        }
        if (!ABANumberCheckDigit.ABAN_CHECK_DIGIT.isValid(digits)) {
            return Optional.of(
                    new NumberFault(Rule.CHECK_DIGIT, LENGTH, "the check digit in place 9 does not fit the others"));
        }
        return Optional.empty();
    }

    /**
     * Returns what the first two digits stand for.
     *
     * @return the class of the prefix
     */
    public PrefixClass prefixClass() {
        return prefixClass(prefix(digits)).orElseThrow();
    }

    /**
     * Returns the district of the Federal Reserve that the first two digits name. It says where the number was first
     * assigned, not where the account is kept: for hosts that show it, and no ground for a finding.
     *
     * @return the district, empty for numbers of the government and of traveller's cheques
     */
    public Optional<FederalReserveDistrict> district() {
        int prefix = prefix(digits);
        return switch (prefixClass()) {
            case GOVERNMENT, TRAVELLERS_CHEQUE -> Optional.empty();
            case PRIMARY -> Optional.of(district(prefix));
            case THRIFT -> Optional.of(district(prefix - 20));
            case ELECTRONIC -> Optional.of(district(prefix - 60));
        };
    }

    @Override
    public String toString() {
        return digits;
    }

    private static FederalReserveDistrict district(int number) {
        return Arrays.stream(FederalReserveDistrict.values())
                .filter(district -> district.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static int prefix(String digits) {
        return Integer.parseInt(digits.substring(0, 2));
    }

    private static Optional<PrefixClass> prefixClass(int prefix) {
        if (prefix == 0) {
            return Optional.of(PrefixClass.GOVERNMENT);
        }
        if (prefix <= DISTRICTS) {
            return Optional.of(PrefixClass.PRIMARY);
        }
        if (prefix > 20 && prefix <= 20 + DISTRICTS) {
            return Optional.of(PrefixClass.THRIFT);
        }
        if (prefix > 60 && prefix <= 60 + DISTRICTS) {
            return Optional.of(PrefixClass.ELECTRONIC);
        }
        return prefix == 80 ? Optional.of(PrefixClass.TRAVELLERS_CHEQUE) : Optional.empty();
    }
}
