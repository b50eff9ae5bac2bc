package dev.tallystick.kyc.watchlist;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.PartialDate;
import java.time.LocalDate;

/**
 * A birth date as a list gives it: a day, or a span of days such as a year or several.
 *
 * @param earliest the first day that it may be
 * @param latest the last day that it may be
 * @param approximate whether the list says "circa"
 */
public record ListedDate(LocalDate earliest, LocalDate latest, boolean approximate) {

    /** How far a date given as "circa" may be off. */
    private static final int CIRCA_YEARS = 2;

    private static final int MONTHS = 12;

    /** What a stated birth date is to a listed one. */
    enum Agreement {
        SAME_DAY,
        POSSIBLE,
        OTHER
    }

    /**
     * Checks the order of the days.
     *
     * @param earliest the first day that it may be
     * @param latest the last day that it may be
     * @param approximate whether the list says "circa"
     * @throws IllegalArgumentException if the last day is before the first one
     */
    public ListedDate {
        requireNonNull(earliest, "earliest");
        requireNonNull(latest, "latest");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a span that ends before it begins: " + earliest + ", " + latest);
        }
    }

    static ListedDate of(PartialDate date, boolean approximate) {
        return new ListedDate(date.earliest(), date.latest(), approximate);
    }

    /**
     * Compares a stated date with this one. Two days agree if they are one; the first of January is what registers write
     * where the day is not known, and tells no more than its year. Day and month in each other's place are no other date.
     */
    Agreement compare(PartialDate stated) {
        LocalDate first = approximate ? earliest.minusYears(CIRCA_YEARS) : earliest;
        LocalDate last = approximate ? latest.plusYears(CIRCA_YEARS) : latest;
        boolean listedDay = isDay();
        boolean statedDay = stated.earliest().equals(stated.latest()) && !openDay(stated.earliest());
        if (listedDay && statedDay) {
            LocalDate day = stated.earliest();
            if (day.equals(earliest)) {
                return Agreement.SAME_DAY;
            }
            return areTurned(day, earliest) ? Agreement.POSSIBLE : Agreement.OTHER;
        }
        if (earliest.equals(latest) && openDay(earliest) && !approximate) {
            last = first.plusYears(1).minusDays(1);
        }
        LocalDate from = stated.earliest();
        LocalDate to = openDay(from) ? from.plusYears(1).minusDays(1) : stated.latest();
        return to.isBefore(first) || from.isAfter(last) ? Agreement.OTHER : Agreement.POSSIBLE;
    }

    /** Whether the list knows the day. */
    boolean isDay() {
        return earliest.equals(latest) && !approximate && !openDay(earliest);
    }

    private static boolean openDay(LocalDate date) {
        return date.getDayOfYear() == 1;
    }

    private static boolean areTurned(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getDayOfMonth() <= MONTHS
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
    }

    /** Shows the day, or the span. */
    @Override
    public String toString() {
        String span = earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
        return approximate ? "circa " + span : span;
    }
}
