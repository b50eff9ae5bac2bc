package dev.tallystick.candidate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period between two dates of any precision, both included. A period without {@code from} has no stated beginning;
 * one without {@code to} goes on.
 *
 * @param from the first date, if stated
 * @param to the last date, if stated
 */
public record DateRange(Optional<PartialDate> from, Optional<PartialDate> to) {

    /**
     * Returns a period with both ends.
     *
     * @param from the first date
     * @param to the last date; one before {@code from} is accepted, and then the period covers nothing
     * @return the period
     */
    public static DateRange of(PartialDate from, PartialDate to) {
        return new DateRange(Optional.of(from), Optional.of(to));
    }

    /**
     * Returns a period that goes on.
     *
     * @param from the first date
     * @return the period
     */
    public static DateRange since(PartialDate from) {
        return new DateRange(Optional.of(from), Optional.empty());
    }

    /**
     * Returns a period without a stated beginning.
     *
     * @param to the last date
     * @return the period
     */
    public static DateRange until(PartialDate to) {
        return new DateRange(Optional.empty(), Optional.of(to));
    }

    /**
     * Reads an ISO 8601 interval of two dates, {@code 2019/2021-03}; {@code ..} stands for an end that is not stated.
     *
     * @param text the interval
     * @return the period
     * @throws IllegalArgumentException if the text is not such an interval
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("not a period like 2019/2021-03: " + text);
        }
        return new DateRange(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }

    /**
     * Tells whether the period may include a day, reading dates of lower precision in favour of "yes".
     *
     * @param day the day
     * @return true unless the day is surely outside
     */
    public boolean covers(LocalDate day) {
        return from.map(date -> !date.earliest().isAfter(day)).orElse(true)
                && to.map(date -> !date.latest().isBefore(day)).orElse(true);
    }

    /**
     * Tells whether the period may include any day of another.
     *
     * @param other the other period
     * @return true unless the two surely have no day in common
     */
    public boolean overlaps(DateRange other) {
        return !endsBefore(this, other) && !endsBefore(other, this);
    }

    /** Returns the period as an ISO 8601 interval, with {@code ..} for an end that is not stated. */
    @Override
    public String toString() {
        return from.map(PartialDate::toString).orElse("..") + "/"
                + to.map(PartialDate::toString).orElse("..");
    }

    private static boolean endsBefore(DateRange first, DateRange second) {
        return first.to.isPresent()
                && second.from.isPresent()
                && first.to.get().latest().isBefore(second.from.get().earliest());
    }

    private static Optional<PartialDate> end(String text) {
        return text.equals("..") || text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }
}
