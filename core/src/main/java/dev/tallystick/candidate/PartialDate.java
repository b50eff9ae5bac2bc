package dev.tallystick.candidate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as people state it: a year, a year and month, or a day (ISO 8601 with reduced precision).
 *
 * @param year the year, 1 to 9999
 * @param month the month 1 to 12, or 0 where it is not stated
 * @param day the day of the month, or 0 where it is not stated; 0 if the month is
 */
public record PartialDate(int year, int month, int day) {

    static final String PATTERN = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    private static final Pattern SYNTAX = Pattern.compile("(\\d{4})(?:-(?!00)(\\d{2})(?:-(?!00)(\\d{2}))?)?");

    /**
     * Checks that the three numbers are a date.
     *
     * @param year the year, 1 to 9999
     * @param month the month 1 to 12, or 0 where it is not stated
     * @param day the day of the month, or 0 where it is not stated; 0 if the month is
     * @throws IllegalArgumentException if there is no such date, with the numbers
     */
    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0) || !exists(year, month, day)) {
            throw new IllegalArgumentException("no such date: " + year + ", " + month + ", " + day);
        }
    }

    /**
     * Returns a date with all three parts.
     *
     * @param date the day
     * @return the same day
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2021}, {@code 2021-03} or {@code 2021-03-15}.
     *
     * @param text the date in ISO 8601
     * @return the date
     * @throws IllegalArgumentException if the text is not such a date
     */
    public static PartialDate parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a date like 2021, 2021-03 or 2021-03-15: " + text);
        }
        return new PartialDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    /**
     * Returns the first day that this date may mean.
     *
     * @return the first day
     */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * Returns the last day that this date may mean.
     *
     * @return the last day
     */
    public LocalDate latest() {
        if (day != 0) {
            return earliest();
        }
        return month != 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /** Returns the date in ISO 8601 with the precision that it has. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        if (month != 0) {
            append(text, month);
        }
        if (day != 0) {
            append(text, day);
        }
        return text.toString();
    }

    @CanIgnoreReturnValue
    private static StringBuilder append(StringBuilder text, int number) {
        return text.append('-').append(number / 10).append(number % 10);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
