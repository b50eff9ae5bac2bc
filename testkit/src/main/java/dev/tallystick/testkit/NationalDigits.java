package dev.tallystick.testkit;

/** Sets the national check digits within account numbers of some countries (European Committee for Banking Standards, TR 201). */
final class NationalDigits {

    private static final int[] SPANISH = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};
    private static final int[] POLISH = {3, 9, 7, 1, 3, 9, 7};
    private static final int[] ITALIAN_ODD = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    private NationalDigits() {}

    /** Returns an account number whose check digits fit the others; unchanged where the country has none. */
    static String of(String country, String bban) {
        return switch (country) {
            case "BE" -> bban.substring(0, 10) + two(orWhole(mod97(bban.substring(0, 10))));
            case "ES" ->
                bban.substring(0, 8)
                        + spanish("00" + bban.substring(0, 8))
                        + spanish(bban.substring(10))
                        + bban.substring(10);
            case "FR" -> bban.substring(0, 21) + two(97 - mod97(bban.substring(0, 21) + "00"));
            case "IT" -> italian(bban.substring(1)) + bban.substring(1);
            case "PL" -> bban.substring(0, 7) + polish(bban.substring(0, 7)) + bban.substring(8);
            case "PT" -> bban.substring(0, 19) + two(98 - mod97(bban.substring(0, 19) + "00"));
            default -> bban;
        };
    }

    private static int mod97(String digits) {
        int rest = 0;
        for (int i = 0; i < digits.length(); i++) {
            rest = (rest * 10 + digits.charAt(i) - '0') % 97;
        }
        return rest;
    }

    private static int orWhole(int rest) {
        return rest == 0 ? 97 : rest;
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static int spanish(String ten) {
        int digit = 11 - sum(ten, SPANISH) % 11;
        return digit == 10 ? 1 : digit == 11 ? 0 : digit;
    }

    private static int polish(String seven) {
        return (10 - sum(seven, POLISH) % 10) % 10;
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    /** Places are counted from 1: those of odd places have a table, the others their value. */
    private static char italian(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? ITALIAN_ODD[digit] : digit;
        }
        return (char) ('A' + sum % 26);
    }
}
