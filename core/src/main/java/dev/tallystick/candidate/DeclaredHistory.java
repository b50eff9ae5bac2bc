package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.tallystick.place.Country;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a person says to have lived, studied, worked, stayed or to have ties, and what that explains.
 *
 * <p>Answers two questions in three values. A <em>tie</em> (a document, phone, account or language that has to do with
 * a place) is explained by any declared place at any time. A <em>presence</em> (a login, a delivery, a device position)
 * is explained only by a place that covers the date. Missing entries count as missing only where the host asked for
 * them in full: see {@link HistoryScope}.
 */
public final class DeclaredHistory {

    /**
     * A declared place.
     *
     * @param source what it is to the person
     * @param part the part that declares it
     * @param postal the place, as far as it is stated
     */
    public record Place(HistorySource source, Part part, PostalAddress postal) {

        Optional<DateRange> period() {
            if (part instanceof Address address) {
                return address.period();
            }
            return part instanceof Education education ? education.period() : ((Employment) part).period();
        }

        boolean covers(LocalDate date) {
            return period().map(period -> period.covers(date)).orElse(true);
        }
    }

    private final ImmutableList<Place> places;
    private final ImmutableList<HistoryScope> scopes;
    private final Set<HistorySource> sources;

    private DeclaredHistory(
            ImmutableList<Place> places, ImmutableList<HistoryScope> scopes, Set<HistorySource> sources) {
        this.places = places;
        this.scopes = scopes;
        this.sources = sources;
    }

    /**
     * Returns the history of a candidate, from all sources.
     *
     * @param candidate a candidate that is not restricted
     * @return the history
     */
    public static DeclaredHistory of(Candidate candidate) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        for (Address address : candidate.addresses()) {
            address.role()
                    .flatMap(DeclaredHistory::source)
                    .ifPresent(source -> places.add(new Place(source, address, address.postal())));
        }
        for (Education education : candidate.education()) {
            places.add(new Place(
                    HistorySource.STUDY,
                    education,
                    place(education.locality(), education.region(), education.country())));
        }
        for (Employment employment : candidate.employment()) {
            places.add(new Place(
                    HistorySource.WORK,
                    employment,
                    place(employment.locality(), employment.region(), employment.country())));
        }
        return new DeclaredHistory(
                places.build(),
                ImmutableList.copyOf(candidate.historyScopes()),
                Sets.immutableEnumSet(EnumSet.allOf(HistorySource.class)));
    }

    /**
     * Returns the same history from fewer sources.
     *
     * @param allowed the sources that may be used
     * @return the history from those sources that this one has and that are allowed
     */
    public DeclaredHistory limitedTo(Set<HistorySource> allowed) {
        Set<HistorySource> kept = Sets.immutableEnumSet(Sets.intersection(sources, allowed));
        return new DeclaredHistory(
                places.stream().filter(place -> kept.contains(place.source())).collect(ImmutableList.toImmutableList()),
                scopes,
                kept);
    }

    /**
     * Returns the declared places of one source.
     *
     * @param source the source
     * @return the places in the order of the candidate; none if the source is not available to this history
     */
    public List<Place> places(HistorySource source) {
        return places.stream().filter(place -> place.source() == source).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the places at which the person may have been on a day.
     *
     * @param date the day
     * @return all places whose period may cover the day; a place without a period counts, remote work and study do not
     */
    public List<Place> placesOn(LocalDate date) {
        return places.stream()
                .filter(place -> place.source() != HistorySource.TIE)
                .filter(place -> place.covers(date) && !isRemote(place.part()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether anything declared ties the person to a country, at any time.
     *
     * @param country the country
     * @param date the date of the document, account or number that raises the question, if known
     * @return {@code EXPLAINED} by any place in the country; {@code UNEXPLAINED} if every source was asked for in full
     *     over the date and each of its entries states a country; else {@code UNKNOWN}
     */
    public HistoryAnswer tie(Country country, Optional<LocalDate> date) {
        ImmutableList<Part> explaining = places.stream()
                .filter(place -> place.postal().country().equals(Optional.of(country)))
                .map(Place::part)
                .collect(ImmutableList.toImmutableList());
        if (!explaining.isEmpty()) {
            return HistoryAnswer.explained(explaining);
        }
        if (places.stream().anyMatch(place -> place.postal().country().isEmpty())) {
            return HistoryAnswer.unknown();
        }
        Optional<List<Part>> asked = askedInFull(date);
        return asked.map(HistoryAnswer::unexplained).orElseGet(HistoryAnswer::unknown);
    }

    /**
     * Tells whether anything declared puts the person near a place on a day.
     *
     * @param place the place
     * @param near how near counts
     * @param date the day
     * @return {@code EXPLAINED} by any place of that day that may be near; {@code UNEXPLAINED} if a residence is claimed
     *     for the day and every place of that day is surely farther; else {@code UNKNOWN}
     */
    public HistoryAnswer presence(PostalAddress place, PlaceGrade near, LocalDate date) {
        List<Part> explaining = new ArrayList<>();
        List<Part> elsewhere = new ArrayList<>();
        boolean unsure = false;
        for (Place declared : placesOn(date)) {
            PlaceComparison comparison = PlaceComparison.of(declared.postal(), place);
            if (comparison.isSurelyWithin(near)) {
                explaining.add(declared.part());
            } else if (!comparison.isSurelyBeyond(near)) {
                unsure = true;
            } else if (declared.source() == HistorySource.RESIDENCE) {
                elsewhere.add(declared.part());
            }
        }
        if (!explaining.isEmpty()) {
            return HistoryAnswer.explained(explaining);
        }
        return unsure || elsewhere.isEmpty() ? HistoryAnswer.unknown() : HistoryAnswer.unexplained(elsewhere);
    }

    /**
     * Tells whether anything declared puts the person near a place over a period; a short absence explains itself.
     *
     * @param place the place
     * @param near how near counts
     * @param first the first day of the observation
     * @param last the last day of the observation
     * @param absenceDays how many days of absence need no explanation, 30 by convention
     * @return {@code EXPLAINED} if the observation is no longer than the allowance; else the answer for the first day
     *     that is not explained
     */
    public HistoryAnswer presence(
            PostalAddress place, PlaceGrade near, LocalDate first, LocalDate last, int absenceDays) {
        if (ChronoUnit.DAYS.between(first, last) < absenceDays) {
            return HistoryAnswer.explained(List.of());
        }
        HistoryAnswer answer = presence(place, near, first);
        return answer.isExplained() ? presence(place, near, last) : answer;
    }

    /** The scopes by which every source was asked for in full; empty if one was not. */
    private Optional<List<Part>> askedInFull(Optional<LocalDate> date) {
        Set<Part> found = new LinkedHashSet<>();
        for (HistorySource source : sources) {
            Optional<HistoryScope> scope = scopes.stream()
                    .filter(candidate -> candidate.asked().equals(Optional.of(source.scope())))
                    .filter(candidate -> covers(candidate, date))
                    .findFirst();
            if (scope.isEmpty()) {
                return Optional.empty();
            }
            found.add(scope.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(ImmutableList.copyOf(found));
    }

    private static boolean covers(HistoryScope scope, Optional<LocalDate> date) {
        return scope.period()
                .map(period -> date.map(period::covers).orElse(false))
                .orElse(true);
    }

    private static Optional<HistorySource> source(AddressRole role) {
        return switch (role.id()) {
            case "residence", "second-home" -> Optional.of(HistorySource.RESIDENCE);
            case "household" -> Optional.of(HistorySource.HOUSEHOLD);
            case "stay" -> Optional.of(HistorySource.STAY);
            case "workplace" -> Optional.of(HistorySource.WORK);
            case "tie" -> Optional.of(HistorySource.TIE);
            default -> Optional.empty();
        };
    }

    private static boolean isRemote(Part part) {
        Optional<AttendanceMode> attendance = part instanceof Employment employment
                ? employment.attendance()
                : part instanceof Education education ? education.attendance() : Optional.empty();
        return attendance.equals(Optional.of(AttendanceMode.REMOTE));
    }

    private static PostalAddress place(Optional<String> locality, Optional<String> region, Optional<Country> country) {
        return PostalAddress.of(Optional.empty(), Optional.empty(), locality, region, Optional.empty(), country);
    }
}
