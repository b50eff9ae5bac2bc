package dev.tallystick.kyc.access;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.check.Fact;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.time.PlaceZones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is stated of the hours and places of the person for the time of some activity.
 *
 * @param fact the home
 * @param zones the zones of all that explains hours
 * @param dated the same without stays that might be at any time
 * @param terms what is agreed on
 */
record StatedHours(Fact fact, Set<ZoneId> zones, Set<ZoneId> dated, Engagement terms) {

    /** Of all instants, how many in percent have to lie within the agreed hours, give or take some hours. */
    private static final int AGREED_PERCENT = 60;

    private static final int AGREED_SLACK = 2;
    private static final int DAY_HOURS = 24;

    /** Empty if no home is stated, or a place of which no zone is known. */
    static Optional<StatedHours> of(Engagement terms, List<Instant> instants, DeclaredHistory history) {
        Set<ZoneId> zones = zones(terms, instants, history.places());
        List<DeclaredHistory.Place> dated =
                history.places().stream().filter(place -> !isUndatedStay(place)).toList();
        return fact(instants, history)
                .filter(fact -> !zones.isEmpty())
                .map(fact -> new StatedHours(fact, zones, zones(terms, instants, dated), terms));
    }

    boolean hasUndatedZones() {
        return !dated.isEmpty() && !dated.equals(zones);
    }

    /** Whether most activity lies within the agreed hours, in the agreed zone or else in one of those stated. */
    boolean areAgreedAndKept(List<Instant> instants) {
        if (terms.hoursFrom().isEmpty() || terms.hoursTo().isEmpty()) {
            return false;
        }
        int from = terms.hoursFrom().get() - AGREED_SLACK;
        int length = terms.hoursTo().get() + AGREED_SLACK - from;
        return terms.hoursZone().map(Set::of).orElse(zones).stream().anyMatch(zone -> {
            long kept = instants.stream()
                    .filter(at -> Math.floorMod(at.atZone(zone).getHour() - from, DAY_HOURS) < length)
                    .count();
            return kept * 100 >= (long) AGREED_PERCENT * instants.size();
        });
    }

    /** The home claimed for the last day: an agreed zone says when somebody works, not where. */
    private static Optional<Fact> fact(List<Instant> instants, DeclaredHistory history) {
        LocalDate last = SessionPlaces.day(instants.get(instants.size() - 1));
        return history.places(HistorySource.RESIDENCE).stream()
                .filter(place -> place.isClaimedHomeOn(last))
                .filter(place -> place.postal().country().isPresent())
                .min(Comparator.comparing(
                                (DeclaredHistory.Place place) -> place.postal().area())
                        .thenComparing(place -> place.part().allText()))
                .map(place -> Fact.shown(
                        place.part(),
                        place.postal().region().isPresent() ? Address.REGION : Address.COUNTRY,
                        region(place.postal())));
    }

    private static Set<ZoneId> zones(Engagement terms, List<Instant> instants, List<DeclaredHistory.Place> places) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        terms.hoursZone().ifPresent(zones::add);
        DateRange then = DateRange.of(
                PartialDate.of(SessionPlaces.day(instants.get(0))),
                PartialDate.of(SessionPlaces.day(instants.get(instants.size() - 1))));
        for (DeclaredHistory.Place place : places) {
            if (place.period().map(then::overlaps).orElse(true)) {
                Set<ZoneId> ofPlace = PlaceZones.of(place.postal());
                if (ofPlace.isEmpty()) {
                    return Set.of(); // a place somewhere explains any hours
                }
                zones.addAll(ofPlace);
            }
        }
        return zones;
    }

    private static boolean isUndatedStay(DeclaredHistory.Place place) {
        return place.source() == HistorySource.STAY
                && place.period().flatMap(DateRange::from).isEmpty()
                && place.period().flatMap(DateRange::to).isEmpty();
    }

    /** Zones are of regions: a town is not compared. */
    private static String region(PostalAddress place) {
        return PostalAddress.of(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        place.region(),
                        Optional.empty(),
                        place.country())
                .area();
    }
}
