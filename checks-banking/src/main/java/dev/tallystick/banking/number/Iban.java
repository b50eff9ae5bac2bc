package dev.tallystick.banking.number;

import dev.tallystick.banking.number.NumberFault.Rule;
import dev.tallystick.place.Country;
import java.util.List;
import java.util.Optional;

/**
 * An international bank account number (IBAN) that keeps the rules of ISO 13616: a country of the registry, its length
 * and structure, the check digits of ISO 7064 MOD 97-10, and the national check digits inside the account number where
 * the rule of the country is published. Whether the account exists is another question.
 *
 * @param characters the number in electronic form, in capitals and without blanks
 * @see <a href="https://www.swift.com/standards/data-standards/iban-international-bank-account-number">SWIFT IBAN
 *     registry</a>
 */
public record Iban(String characters) {

    private static final int BBAN = 4;
    private static final int GROUP = 4;
    private static final String LABEL = "IBAN";
    private static final String SEPARATORS = ".:";

    /**
     * Checks the rules.
     *
     * @param characters the number, as {@link #parse} reads it
     * @throws IllegalArgumentException if one is broken
     */
    public Iban {
        fault(characters).ifPresent(fault -> {
            throw fault.refusal("an IBAN");
        });
        characters = unlabelled(Written.lettersAndDigits(characters, SEPARATORS).characters());
    }

    /**
     * Reads an IBAN as people write it: in capitals or small letters, with or without blanks, hyphens and dots, with or
     * without the word IBAN before it.
     *
     * @param text the text
     * @return the number, empty if {@link #fault} finds a fault
     */
    public static Optional<Iban> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new Iban(text));
    }

    /**
     * Returns the first rule that a text breaks.
     *
     * @param text the text
     * @return the fault, empty if there is none
     */
    public static Optional<NumberFault> fault(String text) {
        Written written = Written.lettersAndDigits(text, SEPARATORS);
        return written.fault().or(() -> faultOf(unlabelled(written.characters())));
    }

    /**
     * Returns the countries and territories whose accounts have IBANs.
     *
     * @return codes of ISO 3166-1 and {@code XK} for Kosovo, in alphabetical order
     */
    public static List<String> countries() {
        return IbanRegistry.COUNTRIES;
    }

    private static Optional<NumberFault> faultOf(String iban) {
        return switch (IbanRegistry.status(iban)) {
            case UNKNOWN_COUNTRY -> Optional.of(unregistered(iban));
            case INVALID_LENGTH ->
                Optional.of(NumberFault.length(
                        iban.length() + " characters",
                        IbanRegistry.length(iban) + ", the length of an IBAN of its country"));
            case INVALID_PATTERN -> Optional.of(structure(iban, IbanRegistry.misfit(iban)));
            case INVALID_CHECKSUM ->
                Optional.of(new NumberFault(
                        Rule.CHECK_DIGIT, 3, "the check digits in places 3 and 4 do not fit the others"));
            case VALID -> national(iban);
        };
    }

    private static Optional<NumberFault> national(String iban) {
        String country = IbanParts.of(iban.substring(0, 2)).rulesOf();
        return NationalCheckDigits.misfit(country, iban.substring(BBAN)).stream()
                .mapToObj(place -> national(BBAN + place))
                .findFirst();
    }

    /** Some countries outside the registry use numbers of the same form among themselves. */
    private static NumberFault unregistered(String iban) {
        return Country.find(iban.substring(0, Math.min(2, iban.length()))).isPresent()
                ? new NumberFault(
                        Rule.REGISTRY, 1, "its country is not in the registry of IBANs, so that it cannot be checked")
                : new NumberFault(
                        Rule.COUNTRY,
                        1,
                        "it does not begin with the two letters of a country in the registry of IBANs");
    }

    private static NumberFault structure(String iban, int place) {
        char c = iban.charAt(place - 1);
        String kind = Written.isDigit(c) ? "a letter" : "a digit";
        String hint = c == 'O' ? ", perhaps a zero for the letter O" : "";
        return new NumberFault(Rule.STRUCTURE, place, kind + " belongs in place " + place + hint);
    }

    private static NumberFault national(int place) {
        return new NumberFault(
                Rule.NATIONAL_CHECK_DIGIT,
                place,
                "the check digit of its country in place " + place + " does not fit the others");
    }

    private static String unlabelled(String characters) {
        return characters.startsWith(LABEL) ? characters.substring(LABEL.length()) : characters;
    }

    /**
     * Returns the code of the country or territory.
     *
     * @return two letters, one of {@link #countries}
     */
    public String countryCode() {
        return characters.substring(0, 2);
    }

    /**
     * Returns the country or territory.
     *
     * @return the country, empty for {@code XK}
     */
    public Optional<Country> country() {
        return Country.find(countryCode());
    }

    /**
     * Returns the basic bank account number (BBAN): all that follows the country and the check digits.
     *
     * @return letters and digits
     */
    public String bban() {
        return characters.substring(BBAN);
    }

    /**
     * Returns the bank.
     *
     * @return its code, as the registry places it in the BBANs of the country
     */
    public String bankCode() {
        return parts().bank().of(bban());
    }

    /**
     * Returns the branch.
     *
     * @return its code, empty if the BBANs of the country have none
     */
    public Optional<String> branchCode() {
        return parts().branch().map(slice -> slice.of(bban()));
    }

    /**
     * Returns the number of the account at its bank, without check digits that stand apart.
     *
     * @return letters and digits
     */
    public String accountNumber() {
        return parts().account().of(bban());
    }

    /**
     * Returns the number as it is printed, in groups of four characters.
     *
     * @return the groups with blanks between them
     */
    public String printed() {
        StringBuilder printed = new StringBuilder(characters);
        for (int i = (characters.length() - 1) / GROUP * GROUP; i > 0; i -= GROUP) {
            printed.insert(i, ' ');
        }
        return printed.toString();
    }

    /** Names the kind of number only; it is somebody's. */
    @Override
    public String toString() {
        return LABEL;
    }

    private IbanParts parts() {
        return IbanParts.of(countryCode());
    }
}
