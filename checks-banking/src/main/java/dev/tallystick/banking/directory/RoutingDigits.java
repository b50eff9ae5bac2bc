package dev.tallystick.banking.directory;

import dev.tallystick.banking.number.NumberFault;
import dev.tallystick.banking.number.RoutingNumber;

/**
 * Routing numbers as whole numbers: what {@link RoutingNumber} accepts, without an object for each of the thousands in a
 * file. Zero stands for none.
 */
final class RoutingDigits {

    static final int NONE = 0;
    static final int INVALID = -1;

    /** The check digit fits and the first two digits are none of a bank's, as with some offices of the Treasury. */
    static final int UNASSIGNED = -2;

    private static final int LENGTH = 9;

    private RoutingDigits() {}

    /** Reads nine columns; {@link #NONE} if they are blank or zero, negative if they break a rule. */
    static int read(SourceLines line, int first) {
        int value = 0;
        int sum = 0;
        boolean blank = true;
        for (int i = 0; i < LENGTH; i++) {
            char c = line.at(first + i);
            int digit = c - '0';
            if (digit < 0 || digit > 9) {
                if (c == ' ' && blank) {
                    continue;
                }
                return INVALID;
            }
            if (blank && i > 0) {
                return INVALID;
            }
            blank = false;
            value = value * 10 + digit;
            sum += digit * weight(i);
        }
        return checked(value, sum);
    }

    /** Reads a text; {@link #NONE} if it is blank or zero, negative if it breaks a rule. */
    static int read(String text) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return NONE;
        }
        if (digits.length() != LENGTH) {
            return INVALID;
        }
        int value = 0;
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return INVALID;
            }
            value = value * 10 + digit;
            sum += digit * weight(i);
        }
        return checked(value, sum);
    }

    /** Tells the log of a row whose number cannot be used. */
    static void report(LoadLog log, int line, int value, String what, String text) {
        if (value == UNASSIGNED) {
            log.passOver();
        } else {
            log.reject(line, fault(what, text));
        }
    }

    /** Says what is wrong with a text that is no routing number. */
    static String fault(String what, String text) {
        if (read(text) == NONE) {
            return what + ": there is none";
        }
        return what + ": "
                + RoutingNumber.fault(text).map(NumberFault::statement).orElse("it is not written as nine digits");
    }

    static int of(RoutingNumber number) {
        return Integer.parseInt(number.digits());
    }

    static RoutingNumber number(int value) {
        return new RoutingNumber(text(value));
    }

    static String text(int value) {
        char[] digits = new char[LENGTH];
        int rest = value;
        for (int i = LENGTH - 1; i >= 0; i--) {
            digits[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(digits);
    }

    private static int checked(int value, int sum) {
        if (sum % 10 != 0) {
            return INVALID;
        }
        return isAssigned(value) ? value : UNASSIGNED;
    }

    private static int weight(int place) {
        return switch (place % 3) {
            case 0 -> 3;
            case 1 -> 7;
            default -> 1;
        };
    }

    private static boolean isAssigned(int value) {
        int prefix = value / 10_000_000;
        return prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix == 80;
    }
}
