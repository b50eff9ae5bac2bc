package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.Fact;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A country in which the person says to live, by one source on one day.
 *
 * @param part the part that says so
 * @param country the country
 * @param day when it was recorded
 * @param postal the place, as far as it is stated
 */
record ResidenceStatement(Part part, Country country, LocalDate day, PostalAddress postal) {

    static final Comparator<ResidenceStatement> ORDER = Comparator.comparing(ResidenceStatement::day)
            .thenComparing(each -> each.country.code())
            .thenComparing(each -> each.part.allText());

    /** Who records addresses as the person states them; a profile is always the person's own statement. */
    private static final ImmutableSet<Source> OWN = ImmutableSet.of(Source.SELF_DECLARED, Source.PLATFORM);

    /** The statement of a declared place; empty if it is no home, or it is not known who recorded it when. */
    static Optional<ResidenceStatement> of(DeclaredHistory.Place place) {
        return isHome(place) ? of(place.part(), place.postal()) : Optional.empty();
    }

    static Optional<ResidenceStatement> of(Profile profile) {
        return of(
                profile,
                PostalAddress.of(
                        Optional.empty(),
                        Optional.empty(),
                        profile.locality(),
                        profile.region(),
                        Optional.empty(),
                        profile.country()));
    }

    /** Whether a place is a home rather than a further one or a place of another kind. */
    static boolean isHome(DeclaredHistory.Place place) {
        return place.part() instanceof Address address && address.role().equals(Optional.of(AddressRole.RESIDENCE));
    }

    /** Since when the person has been at a place, at the latest. */
    static Optional<LocalDate> since(DeclaredHistory.Place place) {
        return place.period().flatMap(DateRange::from).map(PartialDate::latest);
    }

    /** Since when the place is said to be the home, at the latest; empty for a profile. */
    Optional<LocalDate> since() {
        return part instanceof Address ? since(place()) : Optional.empty();
    }

    boolean isClaimedOn(LocalDate date) {
        return part instanceof Address && place().isClaimedHomeOn(date);
    }

    Fact fact() {
        return Fact.shown(part, part instanceof Address ? Address.COUNTRY : Profile.COUNTRY, country.displayName());
    }

    Provenance provenance() {
        return part.provenance().orElseThrow();
    }

    /** Whether both surely come from different sources: two forms, or a form and a platform. */
    boolean isFromOtherSourceThan(ResidenceStatement other) {
        boolean areNamed =
                provenance().name().isPresent() && other.provenance().name().isPresent();
        return !provenance().source().equals(other.provenance().source())
                || (areNamed && !name(provenance()).equals(name(other.provenance())));
    }

    boolean isFromSourceOf(Part declared) {
        return declared.provenance()
                .filter(known -> known.source().equals(provenance().source()))
                .filter(known -> name(known).equals(name(provenance())))
                .isPresent();
    }

    long daysTo(ResidenceStatement other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other.day));
    }

    private static Optional<ResidenceStatement> of(Part part, PostalAddress postal) {
        Optional<LocalDate> day = part.provenance()
                .filter(known -> part instanceof Profile || OWN.contains(known.source()))
                .flatMap(Provenance::at)
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
        return day.isPresent() && postal.country().isPresent() && !postal.isMilitaryOrDiplomatic()
                ? Optional.of(new ResidenceStatement(part, postal.country().get(), day.get(), postal))
                : Optional.empty();
    }

    private DeclaredHistory.Place place() {
        return new DeclaredHistory.Place(HistorySource.RESIDENCE, part, postal);
    }

    private static String name(Provenance provenance) {
        return provenance.name().orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
