package dev.tallystick.kyc.history;

import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The days that a stated period surely includes: a year alone leaves a whole year of doubt at either end.
 *
 * @param first the latest day on which it can have begun
 * @param last the earliest day on which it can have ended, not before the first
 */
record SurePeriod(LocalDate first, LocalDate last) {

    /** The sure days up to a day at which a period without an end still went on. */
    static Optional<SurePeriod> of(DateRange period, LocalDate until) {
        return period.from()
                .map(PartialDate::latest)
                .flatMap(first ->
                        between(first, period.to().map(PartialDate::earliest).orElse(until), until));
    }

    /** The sure days up to a day, of a period with both ends. */
    static Optional<SurePeriod> ofClosed(DateRange period, LocalDate until) {
        return period.to().isEmpty() ? Optional.empty() : of(period, until);
    }

    private static Optional<SurePeriod> between(LocalDate first, LocalDate last, LocalDate until) {
        LocalDate end = last.isBefore(until) ? last : until;
        return end.isBefore(first) ? Optional.empty() : Optional.of(new SurePeriod(first, end));
    }

    Optional<SurePeriod> and(SurePeriod other) {
        return between(first.isAfter(other.first) ? first : other.first, last, other.last);
    }

    boolean isLongerThan(int months) {
        return first.plusMonths(months).isBefore(last);
    }

    int months() {
        return (int) Period.between(first, last).toTotalMonths();
    }
}
