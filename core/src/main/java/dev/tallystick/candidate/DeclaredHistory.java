package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.tallystick.place.Country;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

        /**
         * Returns the field to cite for the place.
         *
         * @return locality, region or country: the most precise that is stated, the country if none is
         */
        public Field<?> field() {
            List<Field<?>> fields = part instanceof Address
                    ? List.of(Address.LOCALITY, Address.REGION, Address.COUNTRY)
                    : part instanceof Education
                            ? List.of(Education.LOCALITY, Education.REGION, Education.COUNTRY)
                            : List.of(Employment.LOCALITY, Employment.REGION, Employment.COUNTRY);
            return fields.stream()
                    .filter(field -> part.find(field).isPresent())
                    .findFirst()
                    .orElse(fields.get(fields.size() - 1));
        }

        /**
         * Returns when the person was there.
         *
         * @return the period, empty if none is stated
         */
        public Optional<DateRange> period() {
            if (part instanceof Address address) {
                return address.period();
            }
            return part instanceof Education education ? education.period() : ((Employment) part).period();
        }

        /**
         * Tells whether the person may have been there on a day.
         *
         * @param date the day
         * @return true unless a period is stated that surely excludes the day
         */
        public boolean mayCover(LocalDate date) {
            return mayCover(date, 0);
        }

        /**
         * Tells whether the person may have been there on a day or close to it.
         *
         * @param date the day
         * @param slackDays how many days the stated period may be shorter than the stay, at either end
         * @return true unless a period is stated that surely ends earlier or begins later than that
         */
        public boolean mayCover(LocalDate date, int slackDays) {
            Optional<PartialDate> from = period().flatMap(DateRange::from);
            Optional<PartialDate> to = period().flatMap(DateRange::to);
            return from.map(first -> ChronoUnit.DAYS.between(date, first.earliest()) <= slackDays)
                            .orElse(true)
                    && to.map(last -> ChronoUnit.DAYS.between(last.latest(), date) <= slackDays)
                            .orElse(true);
        }

        /**
         * Tells whether the person claims to have lived there on a day.
         *
         * @param date the day
         * @return true for a residence whose stated period surely includes the day, and for one without a period unless
         *     it was recorded after the day; never for a protected address
         */
        public boolean isClaimedHomeOn(LocalDate date) {
            if (source != HistorySource.RESIDENCE || isProtected()) {
                return false;
            }
            Optional<LocalDate> recorded = part.provenance()
                    .flatMap(Provenance::at)
                    .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
            return period().map(period -> surelyCovers(period, date))
                    .orElse(recorded.map(day -> !day.isAfter(date)).orElse(true));
        }

        boolean isProtected() {
            return part instanceof Address address && address.isProtected();
        }

        /** Whether it is a stay that might be at any time. */
        boolean isUndatedStay() {
            return source == HistorySource.STAY
                    && period().flatMap(DateRange::from).isEmpty()
                    && period().flatMap(DateRange::to).isEmpty();
        }

        private static boolean surelyCovers(DateRange period, LocalDate date) {
            return period.from().map(from -> !from.latest().isAfter(date)).orElse(true)
                    && period.to().map(to -> !to.earliest().isBefore(date)).orElse(true);
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
            source(address).ifPresent(source -> places.add(new Place(source, address, address.postal())));
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
     * Returns all declared places.
     *
     * @return the places of the sources that are available to this history: addresses, education, employment, each in
     *     the order of the candidate
     */
    public List<Place> places() {
        return places;
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
        return placesOn(date, 0);
    }

    /**
     * Returns the places at which the person may have been on a day or close to it.
     *
     * @param date the day
     * @param slackDays how many days before its period begins and after it ends a place still counts
     * @return as {@link #placesOn(LocalDate)}, with longer periods
     */
    public List<Place> placesOn(LocalDate date, int slackDays) {
        return places.stream()
                .filter(place -> place.source() != HistorySource.TIE)
                .filter(place -> place.mayCover(date, slackDays) && !isRemote(place.part()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether anything declared ties the person to a country, at any time.
     *
     * @param country the country
     * @param date the date of the document, account or number that raises the question, if known
     * @return {@code EXPLAINED} by any place in the country or under a code listed with it; {@code UNEXPLAINED} if every
     *     source was asked for in full over the date, each of its entries states a country and none is protected; else
     *     {@code UNKNOWN}
     */
    public HistoryAnswer tie(Country country, Optional<LocalDate> date) {
        ImmutableList<Part> explaining = places.stream()
                .filter(place ->
                        place.postal().country().map(country::isListedWith).orElse(false))
                .map(Place::part)
                .collect(ImmutableList.toImmutableList());
        if (!explaining.isEmpty()) {
            return HistoryAnswer.explained(explaining);
        }
        if (places.stream().anyMatch(place -> place.postal().country().isEmpty() || place.isProtected())) {
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
     * @return {@code EXPLAINED} by any place of that day that is near, or has the same name with nothing against it, other
     *     than a stay without a period, which leaves it {@code UNKNOWN}; {@code UNEXPLAINED} if a home is claimed for the day ({@link Place#isClaimedHomeOn}) and every place that may
     *     cover the day is surely farther; else {@code UNKNOWN}
     */
    public HistoryAnswer presence(PostalAddress place, PlaceGrade near, LocalDate date) {
        return on(date, 0, ranked(place, near));
    }

    /**
     * Tells whether anything declared puts the person near a place on a day or close to it: people go ahead of a move and
     * stay on after it.
     *
     * @param place the place
     * @param near how near counts
     * @param date the day
     * @param slackDays how many days before its period begins and after it ends a place still explains
     * @return as {@link #presence(PostalAddress, PlaceGrade, LocalDate)}, with longer periods for what explains
     */
    public HistoryAnswer presence(PostalAddress place, PlaceGrade near, LocalDate date, int slackDays) {
        return on(date, slackDays, ranked(place, near));
    }

    /**
     * Tells whether anything declared puts the person near a place over a period; a short absence explains itself.
     *
     * @param place the place
     * @param near how near counts
     * @param first the first day of the observation
     * @param last the last day of the observation
     * @param absenceDays how many days of absence in a row need no explanation, 30 by convention
     * @return {@code UNEXPLAINED} if more days in a row than allowed are; else {@code UNKNOWN} if more days in a row than
     *     allowed are not explained; else {@code EXPLAINED}, by whatever explains one of the days
     */
    public HistoryAnswer presence(
            PostalAddress place, PlaceGrade near, LocalDate first, LocalDate last, int absenceDays) {
        List<Ranked> ranked = ranked(place, near);
        Set<Part> explaining = new LinkedHashSet<>();
        Set<Part> elsewhere = new LinkedHashSet<>();
        boolean unknown = false;
        int notExplained = 0;
        int unexplained = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            HistoryAnswer answer = on(day, 0, ranked);
            notExplained = answer.isExplained() ? 0 : notExplained + 1;
            unexplained = answer.isUnexplained() ? unexplained + 1 : 0;
            if (answer.isExplained()) {
                explaining.addAll(answer.because());
            }
            if (unexplained > absenceDays) {
                elsewhere.addAll(answer.because());
            }
            unknown |= notExplained > absenceDays;
        }
        if (!elsewhere.isEmpty()) {
            return HistoryAnswer.unexplained(List.copyOf(elsewhere));
        }
        return unknown ? HistoryAnswer.unknown() : HistoryAnswer.explained(List.copyOf(explaining));
    }

    /** A place at which the person may have been, compared with the place in question. */
    private record Ranked(Place declared, HistoryAnswer.State state) {}

    private List<Ranked> ranked(PostalAddress place, PlaceGrade near) {
        return places.stream()
                .filter(declared -> declared.source() != HistorySource.TIE && !isRemote(declared.part()))
                .map(declared -> new Ranked(declared, state(declared, place, near)))
                .toList();
    }

    private static HistoryAnswer.State state(Place declared, PostalAddress place, PlaceGrade near) {
        PlaceComparison comparison = PlaceComparison.of(declared.postal(), place);
        boolean sameName =
                !PlaceGrade.SAME_LOCALITY.isBeyond(near) && declared.postal().isSameTownByName(place);
        if (comparison.isSurelyWithin(near) || (sameName && !comparison.isSurelyBeyond(near))) {
            return HistoryAnswer.State.EXPLAINED;
        }
        return comparison.isSurelyBeyond(near) && !declared.isProtected()
                ? HistoryAnswer.State.UNEXPLAINED
                : HistoryAnswer.State.UNKNOWN;
    }

    private static HistoryAnswer on(LocalDate date, int slackDays, List<Ranked> ranked) {
        List<Part> explaining = new ArrayList<>();
        List<Part> elsewhere = new ArrayList<>();
        boolean unsure = false;
        for (Ranked each : ranked) {
            if (each.declared().mayCover(date, slackDays)) {
                switch (each.state()) {
                    case EXPLAINED -> {
                        if (each.declared().isUndatedStay()) {
                            unsure = true;
                        } else {
                            explaining.add(each.declared().part());
                        }
                    }
                    case UNKNOWN -> unsure = true;
                    case UNEXPLAINED -> {
                        if (each.declared().isClaimedHomeOn(date)) {
                            elsewhere.add(each.declared().part());
                        }
                    }
                }
            }
        }
        if (!explaining.isEmpty()) {
            return HistoryAnswer.explained(explaining);
        }
        return unsure || elsewhere.isEmpty() ? HistoryAnswer.unknown() : HistoryAnswer.unexplained(elsewhere);
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

    /** An address whose role is not stated or not known is some tie; one for post or pick-up is none. */
    private static Optional<HistorySource> source(Address address) {
        return switch (address.role().map(AddressRole::id).orElse("")) {
            case "residence", "second-home" -> Optional.of(HistorySource.RESIDENCE);
            case "household" -> Optional.of(HistorySource.HOUSEHOLD);
            case "stay" -> Optional.of(HistorySource.STAY);
            case "workplace" -> Optional.of(HistorySource.WORK);
            case "mailing", "pickup-point" -> Optional.empty();
            default -> Optional.of(HistorySource.TIE);
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
