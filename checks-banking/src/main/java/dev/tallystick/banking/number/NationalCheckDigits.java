package dev.tallystick.banking.number;

import com.google.common.collect.ImmutableListMultimap;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.apache.commons.validator.routines.checkdigit.ModulusTenCheckDigit;

/**
 * The check digits that some countries have inside their BBANs.
 *
 * <p>Unless a rule names another source, it is stated in the Register of European Account Numbers of the European
 * Committee for Banking Standards (TR 201, version 3.23, February 2007). Weighted sums modulo 10 and Luhn come from
 * commons-validator, which has no rule for the others.
 *
 * <p>Left out on purpose, because honest account numbers break a rule that is told of them: Denmark, the Faroe Islands
 * and Greenland (not all banks use modulus 11), Germany and Sweden (a method for each bank), Iceland (the check digit is
 * the holder's, and Registers Iceland gives out identity numbers without one since 2026-02-18), the Netherlands (banks
 * without the eleven-test) and all countries for which no published rule was found.
 */
final class NationalCheckDigits {

    /**
     * A rule.
     *
     * @param from the first place of the BBAN that it reads, from 0
     * @param to the end of the places that it reads
     * @param place where the check digit stands in the BBAN, from 1
     * @param holds whether the characters read keep it
     */
    private record Rule(int from, int to, int place, Predicate<String> holds) {}

    private static final CheckDigit WEIGHTS_9731 = new ModulusTenCheckDigit(new int[] {9, 7, 3, 1});
    private static final CheckDigit WEIGHTS_3971 = new ModulusTenCheckDigit(new int[] {3, 9, 7, 1});
    private static final CheckDigit WEIGHTS_731_FROM_THE_RIGHT = new ModulusTenCheckDigit(new int[] {1, 7, 3}, true);

    private static final ImmutableListMultimap<String, Rule> RULES = ImmutableListMultimap.<String, Rule>builder()
            // Bank of Albania: the character after bank and branch, which the registry shows apart.
            .put("AL", new Rule(0, 8, 8, WEIGHTS_9731::isValid))
            .put("BE", new Rule(0, 12, 11, NationalCheckDigits::isBelgian))
            .put("CZ", new Rule(4, 10, 10, NationalCheckDigits::isCzech))
            .put("CZ", new Rule(10, 20, 20, NationalCheckDigits::isCzech))
            .put("EE", new Rule(2, 16, 16, WEIGHTS_731_FROM_THE_RIGHT::isValid))
            .put("ES", new Rule(0, 20, 9, NationalCheckDigits::isSpanish))
            .put("FI", new Rule(0, 14, 14, LuhnCheckDigit.LUHN_CHECK_DIGIT::isValid))
            .put("FR", new Rule(0, 23, 22, NationalCheckDigits::isRib))
            .put("MC", new Rule(0, 23, 22, NationalCheckDigits::isRib))
            // Banque Centrale de Mauritanie and Banque Centrale de Tunisie: the key of the French RIB. It makes
            // the check digits of the IBAN the same for all, MR13 and TN59, as the registry shows.
            .put("MR", new Rule(0, 23, 22, NationalCheckDigits::isRib))
            .put("TN", new Rule(0, 20, 19, NationalCheckDigits::isRib))
            // Croatian National Bank, Decision on the construction of account numbers: ISO 7064 MOD 11,10.
            .put("HR", new Rule(0, 7, 7, NationalCheckDigits::isMod11And10))
            .put("HR", new Rule(7, 17, 17, NationalCheckDigits::isMod11And10))
            .put("HU", new Rule(0, 8, 8, WEIGHTS_9731::isValid))
            .put("HU", new Rule(8, 24, 24, NationalCheckDigits::isHungarianAccount))
            .put("IT", new Rule(0, 23, 1, NationalCheckDigits::isCin))
            .put("SM", new Rule(0, 23, 1, NationalCheckDigits::isCin))
            .put("NO", new Rule(0, 11, 11, NationalCheckDigits::isNorwegian))
            .put("PL", new Rule(0, 8, 8, WEIGHTS_3971::isValid))
            .put("SK", new Rule(4, 10, 10, NationalCheckDigits::isCzech))
            .put("SK", new Rule(10, 20, 20, NationalCheckDigits::isCzech))
            // ISO 7064 MOD 97-10 over the whole BBAN. It makes the check digits of the IBAN the same for all,
            // as the registry shows: BA39, ME25, MK07, PT50, RS35, SI56, TL38.
            .put("BA", new Rule(0, 16, 15, NationalCheckDigits::isMod97And10))
            .put("ME", new Rule(0, 18, 17, NationalCheckDigits::isMod97And10))
            .put("MK", new Rule(0, 15, 14, NationalCheckDigits::isMod97And10))
            .put("PT", new Rule(0, 21, 20, NationalCheckDigits::isMod97And10))
            .put("RS", new Rule(0, 18, 17, NationalCheckDigits::isMod97And10))
            .put("SI", new Rule(0, 15, 14, NationalCheckDigits::isMod97And10))
            .put("TL", new Rule(0, 19, 18, NationalCheckDigits::isMod97And10))
            .build();

    private NationalCheckDigits() {}

    static Iterable<String> countries() {
        return RULES.keySet();
    }

    /** Returns where in the BBAN, counted from 1, the first check digit stands that does not fit. */
    static OptionalInt misfit(String country, String bban) {
        return RULES.get(country).stream()
                .filter(rule -> !rule.holds().test(bban.substring(rule.from(), rule.to())))
                .mapToInt(Rule::place)
                .findFirst();
    }

    /** The first ten digits modulo 97; a remainder of 0 is written 97. */
    private static boolean isBelgian(String bban) {
        int remainder = mod97(bban.substring(0, 10));
        return (remainder == 0 ? 97 : remainder) == Integer.parseInt(bban.substring(10));
    }

    /** Czech National Bank, Decree 169/2011; the National Bank of Slovakia keeps the same weights (Decree 8/2009). */
    private static boolean isCzech(String digits) {
        int[] weights = {6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
        return weighted("0".repeat(10 - digits.length()) + digits, weights) % 11 == 0;
    }

    private static boolean isSpanish(String bban) {
        String office = "00" + bban.substring(0, 8);
        return isSpanish(office, bban.charAt(8)) && isSpanish(bban.substring(10), bban.charAt(9));
    }

    private static boolean isSpanish(String digits, char check) {
        int remainder = weighted(digits, 1, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11;
        return (remainder < 2 ? remainder : 11 - remainder) == check - '0';
    }

    /** Letters count as digits by their places in three rows, A to I, J to R and, from 2, S to Z. */
    private static boolean isRib(String bban) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < bban.length(); i++) {
            char c = bban.charAt(i);
            if (Written.isDigit(c)) {
                digits.append(c);
            } else {
                digits.append(c < 'S' ? (c - 'A') % 9 + 1 : c - 'S' + 2);
            }
        }
        return mod97(digits.toString()) == 0;
    }

    private static boolean isMod11And10(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (product + digits.charAt(digits.length() - 1) - '0') % 10 == 1;
    }

    /** Accounts of eight digits stand before eight zeros. */
    private static boolean isHungarianAccount(String digits) {
        return WEIGHTS_9731.isValid(digits.endsWith("00000000") ? digits.substring(0, 8) : digits);
    }

    /** The letter before the 22 others: those in odd places count by a table, those in even places by their order. */
    private static boolean isCin(String bban) {
        int[] odd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
        int sum = 0;
        for (int i = 1; i < bban.length(); i++) {
            char c = bban.charAt(i);
            int order = Written.isDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 1 ? odd[order] : order;
        }
        return sum % 26 == bban.charAt(0) - 'A';
    }

    /** Where the account begins with 00, the bank may be left out of the sum. */
    private static boolean isNorwegian(String bban) {
        return weighted(bban, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0
                || (bban.startsWith("00", 4) && weighted(bban.substring(6), 5, 4, 3, 2, 1) % 11 == 0);
    }

    private static boolean isMod97And10(String characters) {
        return mod97(characters) == 1;
    }

    private static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    /** Letters count as 10 to 35, as in ISO 7064. */
    private static int mod97(String characters) {
        int remainder = 0;
        for (int i = 0; i < characters.length(); i++) {
            int value = Character.digit(characters.charAt(i), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder;
    }
}
