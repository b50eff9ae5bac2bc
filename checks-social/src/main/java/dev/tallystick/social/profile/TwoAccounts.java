package dev.tallystick.social.profile;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.check.Fact;
import dev.tallystick.place.Country;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a profile and the CV say of one organisation, each in one entry or several.
 *
 * @param shown entries of the profile, at least one
 * @param stated entries of the CV, at least one
 * @param months by how much dates may differ
 */
record TwoAccounts(ImmutableList<Stay> shown, ImmutableList<Stay> stated, int months) {

    /**
     * Two facts that do not fit.
     *
     * @param accounts what they are of
     * @param shown a fact of the profile
     * @param stated a fact of the CV
     * @param isOfDates whether they are dates
     * @param mayBeLeftOut whether one side shows part of what the other shows, up to the same end or from the same beginning
     */
    record Difference(TwoAccounts accounts, Fact shown, Fact stated, boolean isOfDates, boolean mayBeLeftOut) {}

    /** Whether dates or places are there on both sides. */
    boolean canBeCompared() {
        boolean haveDates = bounds(shown, DateRange::from).isPresent()
                && bounds(stated, DateRange::from).isPresent();
        return haveDates || (country(shown).isPresent() && country(stated).isPresent());
    }

    Stay first() {
        return shown.get(0);
    }

    /** The dates that do not fit, else the places. */
    Optional<Difference> difference() {
        boolean beginsOtherwise = beginsOtherwise();
        boolean endsOtherwise = endsOtherwise();
        if (beginsOtherwise || endsOtherwise) {
            boolean isPart = beginsOtherwise != endsOtherwise && (isWithin(shown, stated) || isWithin(stated, shown));
            return Optional.of(new Difference(
                    this,
                    earliest(shown).datesFact(),
                    earliest(stated).datesFact(),
                    /* isOfDates= */ true,
                    /* mayBeLeftOut= */ isPart));
        }
        return isElsewhere()
                ? Optional.of(new Difference(
                        this,
                        shown.get(0).placeFact(),
                        stated.get(0).placeFact(),
                        /* isOfDates= */ false,
                        /* mayBeLeftOut= */ false))
                : Optional.empty();
    }

    /** A side that leaves an earlier position out begins where one of the other side does. */
    private boolean beginsOtherwise() {
        Optional<ImmutableList<PartialDate>> one = bounds(shown, DateRange::from);
        Optional<ImmutableList<PartialDate>> other = bounds(stated, DateRange::from);
        return one.isPresent()
                && other.isPresent()
                && !isNearAny(first(one.get()), other.get())
                && !isNearAny(first(other.get()), one.get());
    }

    /** Without an end it may go on, or nobody has added one. */
    private boolean endsOtherwise() {
        Optional<ImmutableList<PartialDate>> one = bounds(shown, DateRange::to);
        Optional<ImmutableList<PartialDate>> other = bounds(stated, DateRange::to);
        return one.isPresent()
                && other.isPresent()
                && !isNearAny(last(one.get()), other.get())
                && !isNearAny(last(other.get()), one.get());
    }

    /** Whether what is known of the first lies between the first beginning and the last end of the second. */
    private boolean isWithin(List<Stay> inner, List<Stay> outer) {
        Optional<LocalDate> begin =
                bounds(outer, DateRange::from).map(all -> first(all).earliest().minusMonths(months));
        Optional<LocalDate> end =
                bounds(outer, DateRange::to).map(all -> last(all).latest().plusMonths(months));
        return inner.stream()
                .flatMap(stay -> stay.dates().stream())
                .flatMap(dates -> Stream.of(dates.from(), dates.to()))
                .flatMap(Optional::stream)
                .allMatch(date -> (begin.isEmpty() || !date.latest().isBefore(begin.get()))
                        && (end.isEmpty() || !date.earliest().isAfter(end.get())));
    }

    /** One end of each entry; empty if one of them is not known. */
    private static Optional<ImmutableList<PartialDate>> bounds(
            List<Stay> stays, Function<DateRange, Optional<PartialDate>> end) {
        ImmutableList<PartialDate> known = stays.stream()
                .flatMap(stay -> stay.dates().flatMap(end).stream())
                .collect(ImmutableList.toImmutableList());
        return known.size() == stays.size() ? Optional.of(known) : Optional.empty();
    }

    private static PartialDate first(List<PartialDate> dates) {
        return dates.stream().min(Comparator.comparing(PartialDate::latest)).orElseThrow();
    }

    private static PartialDate last(List<PartialDate> dates) {
        return dates.stream().max(Comparator.comparing(PartialDate::earliest)).orElseThrow();
    }

    private boolean isNearAny(PartialDate date, List<PartialDate> others) {
        return others.stream()
                .anyMatch(other -> !date.latest().plusMonths(months).isBefore(other.earliest())
                        && !other.latest().plusMonths(months).isBefore(date.earliest()));
    }

    /** Work or study on site is where the organisation is; with several places it may have moved. */
    private boolean isElsewhere() {
        Optional<Country> one = country(shown);
        Optional<Country> other = country(stated);
        return stated.stream().allMatch(Stay::isOnSite)
                && one.isPresent()
                && other.isPresent()
                && !one.get().isListedWith(other.get());
    }

    /** The one country of all entries. */
    private static Optional<Country> country(List<Stay> stays) {
        Optional<Country> first = stays.get(0).place();
        return stays.stream().allMatch(stay -> stay.place().equals(first)) ? first : Optional.empty();
    }

    private static Stay earliest(List<Stay> stays) {
        return stays.stream()
                .min(Comparator.comparing(stay -> stay.dates()
                        .flatMap(DateRange::from)
                        .map(PartialDate::earliest)
                        .orElse(LocalDate.MAX)))
                .orElseThrow();
    }
}
