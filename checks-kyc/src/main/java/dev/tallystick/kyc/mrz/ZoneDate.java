package dev.tallystick.kyc.mrz;

import dev.tallystick.candidate.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A date as a zone writes it: two digits each for year, month and day, fillers for what is unknown (part 3, section
 * 4.8). The zone does not tell the century.
 */
public final class ZoneDate {

    /** The greatest age, in years, that {@link #asBirthDate} reckons with. */
    public static final int OLDEST = 120;

    /** How many years before the reference date an expiry date may lie; it lies less than 50 years after it. */
    public static final int LONGEST_EXPIRED = 50;

    private static final int UNKNOWN = -1;

    private record Contents(int year, int month, int day) {}

    private final Contents contents;

    private ZoneDate(Contents contents) {
        this.contents = contents;
    }

    /** Reads six characters; parts that are no numbers or not of the calendar are unknown. */
    static ZoneDate of(String text) {
        int year = part(text, 0, 0, 99);
        int month = part(text, 2, 1, 12);
        return new ZoneDate(new Contents(year, month, part(text, 4, 1, lastDay(year, month))));
    }

    /** Whether every part is either fillers or a number of the calendar. */
    static boolean isInCalendar(String text) {
        ZoneDate date = of(text);
        return (isFiller(text, 0) || date.contents.year != UNKNOWN)
                && (isFiller(text, 2) || date.contents.month != UNKNOWN)
                && (isFiller(text, 4) || date.contents.day != UNKNOWN);
    }

    /**
     * Returns the last two digits of the year.
     *
     * @return 0 to 99, empty if unknown
     */
    public OptionalInt year() {
        return known(contents.year);
    }

    /**
     * Returns the month.
     *
     * @return 1 to 12, empty if unknown
     */
    public OptionalInt month() {
        return known(contents.month);
    }

    /**
     * Returns the day of the month.
     *
     * @return 1 to 31, empty if unknown
     */
    public OptionalInt day() {
        return known(contents.day);
    }

    /**
     * Returns the date as written.
     *
     * @return for example {@code 74-08-12} or {@code 74-<<-<<}
     */
    public String written() {
        return written(contents.year) + "-" + written(contents.month) + "-" + written(contents.day);
    }

    /**
     * Returns the birth dates that this may be: not after the reference date and at most {@value #OLDEST} years before.
     *
     * <p>Two come out for the very young and the very old, who share the last two digits of the year. A month or day
     * that is unknown stays unknown; a day without a month is left out.
     *
     * @param reference the date on which the zone was read, or the date to judge by
     * @return none, one or two dates, the latest first; none if the year is unknown
     */
    public List<PartialDate> asBirthDate(LocalDate reference) {
        return years(reference.getYear() - OLDEST, reference.getYear())
                .mapToObj(this::inYear)
                .flatMap(Optional::stream)
                .filter(date -> !date.earliest().isAfter(reference))
                .toList();
    }

    /**
     * Returns the date of expiry that this is: the one from {@value #LONGEST_EXPIRED} years before the year of the
     * reference date to 49 years after it.
     *
     * @param reference the date on which the zone was read, or the date to judge by
     * @return the date with the parts that are known, empty if the year is unknown
     */
    public Optional<PartialDate> asExpiryDate(LocalDate reference) {
        int first = reference.getYear() - LONGEST_EXPIRED;
        return years(first, first + 99)
                .mapToObj(this::inYear)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneDate date && contents.equals(date.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Returns which parts are known, without their values. */
    @Override
    public String toString() {
        return "ZoneDate[" + presence("year", contents.year) + presence(" month", contents.month)
                + presence(" day", contents.day) + "]";
    }

    private IntStream years(int first, int last) {
        return IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .filter(year -> year >= 1 && year <= 9999 && year % 100 == contents.year);
    }

    private Optional<PartialDate> inYear(int year) {
        if (contents.month == UNKNOWN) {
            return Optional.of(new PartialDate(year, 0, 0));
        }
        if (contents.day == UNKNOWN) {
            return Optional.of(new PartialDate(year, contents.month, 0));
        }
        return YearMonth.of(year, contents.month).isValidDay(contents.day)
                ? Optional.of(new PartialDate(year, contents.month, contents.day))
                : Optional.empty();
    }

    private static int part(String text, int from, int least, int most) {
        char tens = text.charAt(from);
        char ones = text.charAt(from + 1);
        if (!Characters.isDigit(tens) || !Characters.isDigit(ones)) {
            return UNKNOWN;
        }
        int number = (tens - '0') * 10 + ones - '0';
        return number >= least && number <= most ? number : UNKNOWN;
    }

    private static int lastDay(int year, int month) {
        if (month == UNKNOWN) {
            return 31;
        }
        return YearMonth.of(year == UNKNOWN ? 2000 : 2000 + year, month).lengthOfMonth();
    }

    private static boolean isFiller(String text, int from) {
        return text.startsWith("<<", from);
    }

    private static OptionalInt known(int part) {
        return part == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(part);
    }

    private static String written(int part) {
        return part == UNKNOWN ? "<<" : "" + part / 10 + part % 10;
    }

    private static String presence(String name, int part) {
        return part == UNKNOWN ? "" : name;
    }
}
