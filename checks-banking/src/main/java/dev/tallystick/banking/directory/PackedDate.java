package dev.tallystick.banking.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as whole numbers, year-month-day. Zero stands for none. */
final class PackedDate {

    static final int NONE = 0;
    static final int INVALID = -1;

    private static final int SAFE_DAY = 28;

    private PackedDate() {}

    static int of(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return INVALID;
        }
        if (day > SAFE_DAY) {
            try {
                LocalDate unused = LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return INVALID;
            }
        }
        return year * 10_000 + month * 100 + day;
    }

    /** Reads six digits MMDDYY; the year is the last one of the two digits that is not after the year of the source. */
    static int ofShort(int digits, LocalDate asOf) {
        if (digits <= NONE) {
            return digits;
        }
        int century = asOf.getYear() / 100 * 100;
        int year = century + digits % 100;
        int past = year > asOf.getYear() ? year - 100 : year;
        return of(past, digits / 10_000, digits / 100 % 100);
    }

    /** Reads eight digits YYYYMMDD. */
    static int ofLong(int digits) {
        return digits <= NONE ? digits : of(digits / 10_000, digits / 100 % 100, digits % 100);
    }

    /** Reads some columns as digits; {@link #NONE} if they are blank, {@link #INVALID} if they are anything else. */
    static int digits(SourceLines line, int first, int last) {
        int value = 0;
        boolean blank = true;
        for (int column = first; column <= last; column++) {
            int digit = line.at(column) - '0';
            if (digit < 0 || digit > 9) {
                if (blank && line.at(column) == ' ') {
                    continue;
                }
                return INVALID;
            }
            if (blank && column > first) {
                return INVALID;
            }
            blank = false;
            value = value * 10 + digit;
        }
        return value;
    }

    /** Reads a text of a number of digits; {@link #NONE} if it is blank, {@link #INVALID} if it is anything else. */
    static int digits(String text, int length) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return NONE;
        }
        if (digits.length() != length || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return INVALID;
        }
        return Integer.parseInt(digits);
    }

    static Optional<LocalDate> date(int packed) {
        return packed == NONE
                ? Optional.empty()
                : Optional.of(LocalDate.of(packed / 10_000, packed / 100 % 100, packed % 100));
    }
}
