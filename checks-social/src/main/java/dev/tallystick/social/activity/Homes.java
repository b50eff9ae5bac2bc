package dev.tallystick.social.activity;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.DeclaredHistory.Place;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.time.PlaceZones;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a home is claimed and every place that the person may have been at is known.
 *
 * @param places all declared places
 * @param claimed the days on which a home is surely claimed
 * @param unknown the days on which the person may have been at a place that is not stated
 */
record Homes(List<Place> places, RangeSet<LocalDate> claimed, RangeSet<LocalDate> unknown) {

    /** Absences of this length explain themselves, and so do arrivals. */
    static final int SLACK_DAYS = 30;

    /** How long before the screen a home for which no period is stated is taken to be one. */
    private static final int CURRENT_DAYS = 180;

    private static final Comparator<Place> BY_AREA = Comparator.comparing(
                    (Place place) -> place.postal().area())
            .thenComparing(place -> place.part().allText());

    /** Tells whether somebody's whereabouts are not to be looked at: protected addresses, full-time travellers. */
    static boolean areExempt(Candidate candidate) {
        return candidate.addresses().stream()
                .anyMatch(address -> address.isProtected() || address.role().equals(Optional.of(AddressRole.DOMICILE)));
    }

    static Homes of(DeclaredHistory history, LocalDate today) {
        RangeSet<LocalDate> claimed = TreeRangeSet.create();
        RangeSet<LocalDate> unknown = TreeRangeSet.create();
        for (Place place : history.places()) {
            if (PlaceZones.of(place.postal()).isEmpty()) {
                unknown.add(possibly(place));
            } else if (place.source() == HistorySource.RESIDENCE) {
                surely(place, today).ifPresent(claimed::add);
            }
        }
        return new Homes(history.places(), ImmutableRangeSet.copyOf(claimed), ImmutableRangeSet.copyOf(unknown));
    }

    /** Tells whether a home is claimed for the day and no place of that time is unknown. */
    boolean areKnownOn(LocalDate day) {
        return claimed.contains(day) && !unknown.contains(day);
    }

    /** Tells the same of a day that does not follow soon on a time of which nothing is known. */
    boolean areSettledOn(LocalDate day) {
        return areKnownOn(day) && claimed.contains(day.minusDays(SLACK_DAYS));
    }

    /** Returns a home that is claimed for a day. */
    Optional<Place> on(LocalDate day, LocalDate today) {
        return places.stream()
                .filter(place -> place.source() == HistorySource.RESIDENCE)
                .filter(place -> !PlaceZones.of(place.postal()).isEmpty())
                .filter(place -> surely(place, today)
                        .filter(range -> range.contains(day))
                        .isPresent())
                .min(BY_AREA);
    }

    private static Optional<Range<LocalDate>> surely(Place place, LocalDate today) {
        Optional<LocalDate> from = place.period().isPresent()
                ? place.period().flatMap(DateRange::from).map(PartialDate::latest)
                : Optional.of(later(recordedOn(place.part().provenance()), today.minusDays(CURRENT_DAYS)));
        LocalDate to =
                place.period().flatMap(DateRange::to).map(PartialDate::earliest).orElse(today);
        return from.filter(first -> !first.isAfter(to) && !isProtected(place)).map(first -> Range.closed(first, to));
    }

    private static Range<LocalDate> possibly(Place place) {
        LocalDate from = place.period()
                .flatMap(DateRange::from)
                .map(PartialDate::earliest)
                .map(day -> day.minusDays(SLACK_DAYS))
                .orElse(LocalDate.MIN);
        LocalDate to = place.period()
                .flatMap(DateRange::to)
                .map(PartialDate::latest)
                .map(day -> day.plusDays(SLACK_DAYS))
                .orElse(LocalDate.MAX);
        return from.isAfter(to) ? Range.closed(to, from) : Range.closed(from, to);
    }

    private static boolean isProtected(Place place) {
        return place.part() instanceof Address address && address.isProtected();
    }

    private static LocalDate recordedOn(Optional<Provenance> provenance) {
        return provenance
                .flatMap(Provenance::at)
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
