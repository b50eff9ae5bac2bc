package dev.tallystick.banking.number;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.validator.routines.checkdigit.ModulusCheckDigit;

/**
 * One row of the weights of UK modulus checking. The specification calls the digits of the sorting code u to z and those
 * of the account number a to h; its exceptions have the numbers 1 to 14, here 0 for none.
 */
record ModulusRow(Method method, ImmutableList<Integer> weights, int exception) {

    enum Method {
        /** The weighted sum is a multiple of 10. */
        MOD10,
        /** The weighted sum is a multiple of 11. */
        MOD11,
        /** The sum of the digits of the weighted digits (double alternate) is a multiple of 10. */
        DBLAL
    }

    private static final int A = 6;
    private static final int B = 7;
    private static final int C = 8;
    private static final int G = 12;
    private static final int H = 13;

    private static final ImmutableList<Integer> EXCEPTION_2 =
            ImmutableList.of(0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1);

    static Optional<ModulusRow> of(String method, List<Integer> weights, int exception) {
        if (exception < 0 || exception > 14) {
            return Optional.empty();
        }
        return Arrays.stream(Method.values())
                .filter(each -> each.name().equals(method))
                .findFirst()
                .map(each -> new ModulusRow(each, ImmutableList.copyOf(weights), exception));
    }

    /** Exceptions 2 and 9, 10 and 11, 12 and 13: one of the two rows is enough. */
    boolean isAlternativeTo(ModulusRow second) {
        return (exception == 2 && second.exception == 9)
                || (exception == 10 && second.exception == 11)
                || (exception == 12 && second.exception == 13);
    }

    boolean holds(SortCodeAccount account, Map<String, String> substitutes) {
        int[] digits = digits(sortCode(account, substitutes) + account.number());
        return switch (exception) {
            case 3 -> digits[C] == 6 || digits[C] == 9 || isMultiple(digits);
            case 4 -> Math.floorMod(sum(digits), 11) == 10 * digits[G] + digits[H];
            case 5 -> hasCheckDigit(digits);
            case 6 -> isForeignCurrency(digits) || isMultiple(digits);
            case 14 -> isMultiple(digits) || isMultipleWithoutLast(digits);
            default -> isMultiple(digits);
        };
    }

    private String sortCode(SortCodeAccount account, Map<String, String> substitutes) {
        String sortCode = account.sortCode().digits();
        return switch (exception) {
            case 5 -> substitutes.getOrDefault(sortCode, sortCode);
            case 8 -> "090126";
            case 9 -> "309634";
            default -> sortCode;
        };
    }

    private boolean isMultiple(int[] digits) {
        return Math.floorMod(sum(digits), modulus()) == 0;
    }

    /** Exception 5: the check digit is g for modulus 11 and h for double alternate. */
    private boolean hasCheckDigit(int[] digits) {
        int remainder = Math.floorMod(sum(digits), modulus());
        int check = digits[method == Method.MOD11 ? G : H];
        // A remainder of 1 modulo 11 would ask for a check digit of 10, which no account has.
        return remainder == 0 ? check == 0 : modulus() - remainder == check;
    }

    /** Exception 6: accounts in foreign currencies cannot be checked. */
    private static boolean isForeignCurrency(int[] digits) {
        return digits[A] >= 4 && digits[A] <= 8 && digits[G] == digits[H];
    }

    /** Exception 14: a last digit of 0, 1 or 9 may be dropped and a zero set before the others. */
    private boolean isMultipleWithoutLast(int[] digits) {
        if (digits[H] != 0 && digits[H] != 1 && digits[H] != 9) {
            return false;
        }
        int[] shifted = digits.clone();
        System.arraycopy(digits, A, shifted, B, H - A);
        shifted[A] = 0;
        return isMultiple(shifted);
    }

    private int sum(int[] digits) {
        List<Integer> effective = weights(digits);
        int sum = exception == 1 ? 27 : 0;
        for (int i = 0; i < digits.length; i++) {
            int product = digits[i] * effective.get(i);
            sum += method == Method.DBLAL ? ModulusCheckDigit.sumDigits(product) : product;
        }
        return sum;
    }

    private List<Integer> weights(int[] digits) {
        boolean ninthFromG = digits[G] == 9;
        return switch (exception) {
            case 2 -> digits[A] == 0 ? weights : ninthFromG ? withoutSortCode(EXCEPTION_2) : EXCEPTION_2;
            case 7 -> ninthFromG ? withoutSortCode(weights) : weights;
            case 10 ->
                ninthFromG && (digits[A] == 0 || digits[A] == 9) && digits[B] == 9 ? withoutSortCode(weights) : weights;
            default -> weights;
        };
    }

    /** Weights with zeros for u to b, the sorting code and the first two digits of the account number. */
    private static ImmutableList<Integer> withoutSortCode(List<Integer> weights) {
        ImmutableList.Builder<Integer> rest = ImmutableList.builder();
        for (int i = 0; i < weights.size(); i++) {
            rest.add(i <= B ? 0 : weights.get(i));
        }
        return rest.build();
    }

    private int modulus() {
        return method == Method.MOD11 ? 11 : 10;
    }

    private static int[] digits(String text) {
        return text.chars().map(c -> c - '0').toArray();
    }
}
