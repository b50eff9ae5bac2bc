package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.DeclaredHistory.Place;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DeliveryItem;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.place.Country;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the person says in different places about the country of residence at about the same time.
 *
 * <p>A profile is held against a home that had been one for long when the profile was recorded, and only if nothing
 * declared lies in the country of the profile, at any time: profiles show old places. Two forms are held against each
 * other if they were filled in within days. Not judged: recent moves, people with a protected address, and people with a
 * domicile for post, who travel, unless it came on file only after the statements.
 */
final class ResidenceStatementsCheck implements Check {

    private static final FindingType OTHER_COUNTRY =
            type("other-country").group(EvidenceGroup.RESIDENCE).build();

    private static final FindingType DELIVERY_COUNTRY =
            type("delivery-country").group(EvidenceGroup.EQUIPMENT).build();

    private static final Parameter SETTLED = Parameter.of(
            "days-settled",
            180,
            0,
            3650,
            "days",
            "How long the person must have lived at a home before another place on a profile or form counts.");

    private static final Parameter APART =
            Parameter.of("days-apart", 30, 0, 365, "days", "Within how many days two forms are of the same time.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.residence-statements")
            .title("Do a person's own statements of the country of residence fit each other?")
            .rationale(
                    "This compares the countries in which the person says to live, in forms and on profiles. Honest people"
                            + " move, have two homes and forget profiles, so that only countries are compared, only between"
                            + " statements of about the same time, only where the home is not new, and any declared place in"
                            + " the other country explains. Where equipment goes to the other country, one move may be the"
                            + " cause of both, so that they count in one group. People with a protected address and"
                            + " full-time travellers are not judged. Citizenship is neither part of the model nor compared.")
            .area(Area.RESIDENCE)
            .earliestMoment(Moment.APPLICATION)
            .parts(Address.KIND, Profile.KIND, Delivery.KIND)
            .historySources(HistorySource.values())
            .findingTypes(OTHER_COUNTRY, DELIVERY_COUNTRY)
            .parameters(SETTLED, APART)
            .references(Reference.GUIDANCE_2022)
            .indicators("K02")
            .build();

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.residence-statements." + name)
                .message(
                        "One source states a residence in {one}, another at about the same time a residence in {other}.")
                .weight(Weight.assumed(
                        6,
                        "Second homes, families in two countries and profiles that nobody updates are common and often not"
                                + " on file."))
                .innocently(
                        "The person lives in two places, or moved in those days.",
                        "The profile shows an earlier place, or one of work.",
                        "A place is missing from the history.")
                .followUps(FollowUp.COMPLETE_HISTORY, FollowUp.RESIDENCE_EVIDENCE)
                .explainedBy(
                        ExplanationKind.RELOCATION,
                        ExplanationKind.TRAVEL,
                        ExplanationKind.HOUSEHOLD,
                        ExplanationKind.TIE);
    }

    /** Nobody gives as many statements; further ones add nothing. */
    private static final int MOST = 32;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        DeclaredHistory history = context.history();
        if (candidate.addresses().stream().anyMatch(Address::isProtected)) {
            return result.exempt("the address is protected").build();
        }
        List<Place> homes = history.places(HistorySource.RESIDENCE).stream()
                .filter(ResidenceStatement::isHome)
                .filter(place -> place.postal().country().isPresent())
                .filter(place -> !place.postal().isMilitaryOrDiplomatic())
                .sorted(Comparator.comparing(place -> place.part().allText()))
                .toList();
        Optional<LocalDate> travelsSince = travelsSince(candidate);
        Optional<Odd> ofProfile = ofProfiles(candidate, homes, travelsSince, context, result);
        Optional<Odd> ofForms = ofForms(homes, travelsSince, context, result);
        ofForms.or(() -> ofProfile).ifPresent(odd -> result.finding(odd.finding(candidate)));
        return result.build();
    }

    /** Two statements that do not fit: the one that nothing else supports, the other, and the countries in doubt. */
    private record Odd(ResidenceStatement statement, Fact home, ImmutableSet<Country> countries) {

        Finding finding(Candidate candidate) {
            boolean isOfDelivery = candidate.deliveries().stream()
                    .filter(delivery -> delivery.item().equals(Optional.of(DeliveryItem.EQUIPMENT)))
                    .flatMap(delivery -> delivery.postal().country().stream())
                    .anyMatch(country -> countries.stream().anyMatch(country::isListedWith));
            return Finding.builder(isOfDelivery ? DELIVERY_COUNTRY : OTHER_COUNTRY, statement.part())
                    .fact("one", home)
                    .fact("other", statement.fact())
                    .observedAt(statement.provenance().at())
                    .place(statement.postal())
                    .build();
        }
    }

    /** Since when a domicile for post is on file, which full-time travellers have; at any time if it is verified. */
    private static Optional<LocalDate> travelsSince(Candidate candidate) {
        return candidate.addresses().stream()
                .filter(address -> address.role().equals(Optional.of(AddressRole.DOMICILE)))
                .map(domicile -> domicile.isVerified()
                        ? LocalDate.MIN
                        : recorded(domicile).orElse(LocalDate.MIN))
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> recorded(Part part) {
        return part.provenance()
                .flatMap(Provenance::at)
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Whether the domicile was on file when the later of two statements was made. */
    private static boolean isTraveller(Optional<LocalDate> travelsSince, LocalDate first, LocalDate second) {
        LocalDate later = first.isAfter(second) ? first : second;
        return travelsSince.filter(since -> !since.isAfter(later)).isPresent();
    }

    private static Optional<Odd> ofProfiles(
            Candidate candidate,
            List<Place> homes,
            Optional<LocalDate> travelsSince,
            CheckContext context,
            CheckResult.Builder result) {
        List<ResidenceStatement> profiles = candidate.profiles().stream()
                .flatMap(profile -> ResidenceStatement.of(profile).stream())
                .sorted(ResidenceStatement.ORDER)
                .limit(MOST)
                .toList();
        ImmutableSet<Country> declared = countries(context.history().places().stream());
        boolean isComplete = isComplete(context.history());
        @Nullable Odd found = null;
        for (ResidenceStatement profile : profiles) {
            LocalDate settled = profile.day().minusDays(context.get(SETTLED));
            Optional<Place> home = homes.stream()
                    .filter(place -> ResidenceStatement.since(place)
                            .filter(since -> !since.isAfter(settled))
                            .isPresent())
                    .filter(place -> place.isClaimedHomeOn(profile.day()))
                    .min(Comparator.comparing(place -> !isIn(place, profile.country())));
            LocalDate stated = home.flatMap(place -> recorded(place.part())).orElse(profile.day());
            if (isTraveller(travelsSince, profile.day(), stated)) {
                continue;
            }
            if (home.isEmpty()) {
                result.missing(Missing.absent(
                        Address.KIND, "since when the person has lived at the home, for the time of the profile"));
            } else if (!isComplete) {
                result.missing(Missing.absent(Address.KIND, "the country of each place in the history"));
            } else {
                Fact fact = country(home.get());
                result.compared(profile.fact(), fact);
                if (found == null && isNoneOf(declared, profile.country())) {
                    found = new Odd(profile, fact, ImmutableSet.of(profile.country()));
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<Odd> ofForms(
            List<Place> homes, Optional<LocalDate> travelsSince, CheckContext context, CheckResult.Builder result) {
        List<ResidenceStatement> forms = homes.stream()
                .flatMap(place -> ResidenceStatement.of(place).stream())
                .sorted(ResidenceStatement.ORDER)
                .limit(MOST)
                .toList();
        boolean isComplete = isComplete(context.history());
        @Nullable Odd found = null;
        for (int i = 0; i < forms.size(); i++) {
            for (int j = i + 1; j < forms.size(); j++) {
                ResidenceStatement first = forms.get(i);
                ResidenceStatement second = forms.get(j);
                if (areOfOneTime(first, second, context) && !isTraveller(travelsSince, first.day(), second.day())) {
                    result.compared(first.fact(), second.fact());
                    if (found == null && isComplete) {
                        found = odd(first, second, context.history()).orElse(null);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether two sources state a home for the same day, and neither says that it is new. */
    private static boolean areOfOneTime(ResidenceStatement first, ResidenceStatement second, CheckContext context) {
        LocalDate settled = first.day().minusDays(context.get(SETTLED));
        return first.isFromOtherSourceThan(second)
                && first.daysTo(second) <= context.get(APART)
                && Stream.of(first, second)
                        .allMatch(each -> each.isClaimedOn(second.day())
                                && each.since()
                                        .map(since -> !since.isAfter(settled))
                                        .orElse(true));
    }

    /** The statement of the two that nothing else supports: not the one of a home of long standing. */
    private static Optional<Odd> odd(ResidenceStatement first, ResidenceStatement second, DeclaredHistory history) {
        if (first.country().isListedWith(second.country())) {
            return Optional.empty();
        }
        boolean isFirstFirm = first.since().isPresent() && second.since().isEmpty();
        boolean isSecondFirm = second.since().isPresent() && first.since().isEmpty();
        if ((!isFirstFirm && isSupported(first, second, history))
                || (!isSecondFirm && isSupported(second, first, history))) {
            return Optional.empty();
        }
        if (isSecondFirm) {
            return Optional.of(new Odd(first, second.fact(), ImmutableSet.of(first.country())));
        }
        ImmutableSet<Country> inDoubt =
                isFirstFirm ? ImmutableSet.of(second.country()) : ImmutableSet.of(first.country(), second.country());
        return Optional.of(new Odd(second, first.fact(), inDoubt));
    }

    /** Whether another kind of place, an earlier home, or a home that the other source states as well lies there. */
    private static boolean isSupported(
            ResidenceStatement statement, ResidenceStatement other, DeclaredHistory history) {
        return history.places().stream()
                .filter(place -> isIn(place, statement.country()))
                .anyMatch(place -> !ResidenceStatement.isHome(place)
                        || other.isFromSourceOf(place.part())
                        || !place.isClaimedHomeOn(
                                other.day().isAfter(statement.day()) ? other.day() : statement.day()));
    }

    private static boolean isComplete(DeclaredHistory history) {
        return history.places().stream()
                .allMatch(place -> place.postal().country().isPresent());
    }

    private static ImmutableSet<Country> countries(Stream<Place> places) {
        return places.flatMap(place -> place.postal().country().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isNoneOf(ImmutableSet<Country> declared, Country country) {
        return declared.stream().noneMatch(country::isListedWith);
    }

    private static boolean isIn(Place place, Country country) {
        return place.postal().country().filter(country::isListedWith).isPresent();
    }

    private static Fact country(Place place) {
        return Fact.shown(
                place.part(),
                Address.COUNTRY,
                place.postal().country().orElseThrow().displayName());
    }
}
