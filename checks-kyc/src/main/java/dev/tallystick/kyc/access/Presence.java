package dev.tallystick.kyc.access;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.kyc.access.SessionPlaces.Spot;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.time.PlaceZones;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds where somebody was seen against where they say to have been, by country. Memorises its answers; not thread-safe.
 *
 * <p>Borders themselves are not known. Countries count as apart where the towns that are known of the declared one are
 * farther from what was seen than a margin, the radius included; of a country seen without position, where its own towns
 * are.
 */
final class Presence {

    /** The sources that put somebody at a place on a day. */
    static final HistorySource[] SOURCES = {
        HistorySource.RESIDENCE, HistorySource.HOUSEHOLD, HistorySource.STAY, HistorySource.WORK, HistorySource.STUDY
    };

    private record Asked(Country country, LocalDate day) {}

    private record Pair(Country first, Country second) {}

    private final DeclaredHistory history;
    private final int borderKm;
    private final Map<Asked, HistoryAnswer> answers = new HashMap<>();
    private final Map<LocalDate, List<Country>> declared = new HashMap<>();
    private final Map<Pair, Double> distances = new HashMap<>();

    Presence(DeclaredHistory history, int borderKm) {
        this.history = history;
        this.borderKm = borderKm;
    }

    /** Whether nobody asks where the person is, since they state no place or one that is protected; tells which. */
    boolean isExempt(Candidate candidate, LocalDate today, CheckResult.Builder result) {
        return isProtected(candidate, result) || isTraveller(candidate, today, result);
    }

    static boolean isProtected(Candidate candidate, CheckResult.Builder result) {
        boolean isProtected = candidate.addresses().stream().anyMatch(Address::isProtected);
        if (isProtected) {
            result.exempt("the address is protected");
        }
        return isProtected;
    }

    /**
     * A domicile is where full-time travellers have their post, not where they are; beside it they state stays, or no
     * home at all.
     */
    boolean isTraveller(Candidate candidate, LocalDate today, CheckResult.Builder result) {
        boolean isTraveller = candidate.addresses().stream()
                        .anyMatch(address -> address.role().equals(Optional.of(AddressRole.DOMICILE)))
                && (!history.places(HistorySource.STAY).isEmpty()
                        || history.places(HistorySource.RESIDENCE).stream()
                                .noneMatch(place -> place.isClaimedHomeOn(today)));
        if (isTraveller) {
            result.exempt("the person travels full-time and has stated a domicile");
        }
        return isTraveller;
    }

    HistoryAnswer answer(Country seen, Optional<Spot> spot, LocalDate day) {
        HistoryAnswer answer = declared(seen, day);
        boolean near = answer.isUnexplained()
                && declaredOn(day).stream().anyMatch(country -> !areApart(country, Optional.empty(), seen, spot));
        return near ? new HistoryAnswer(HistoryAnswer.State.UNKNOWN, List.of()) : answer;
    }

    /** Whether two things seen in two countries, with or without position, were surely not close to one border. */
    boolean areApart(Country first, Optional<Spot> spot, Country second, Optional<Spot> otherSpot) {
        if (first.isListedWith(second)) {
            return false;
        }
        double km = spot.isPresent() && otherSpot.isPresent()
                ? spot.get().leastKm(otherSpot.get())
                : spot.isPresent()
                        ? leastKm(spot.get(), second)
                        : otherSpot
                                .map(each -> leastKm(each, first))
                                .orElseGet(() -> distances.computeIfAbsent(new Pair(first, second), Presence::leastKm));
        return km >= borderKm;
    }

    /** The country of the place of an answer, the same one whatever the order of the candidate. */
    Optional<Fact> fact(HistoryAnswer answer) {
        return history.places().stream()
                .filter(place -> answer.because().contains(place.part()))
                .min(Comparator.comparing(place -> place.postal().oneLine()))
                .map(place -> Fact.shown(
                        place.part(),
                        country(place.part()),
                        place.postal().country().orElseThrow().displayName()));
    }

    /** What would have to be known to answer for a place that was seen on a day. */
    Missing missing(PartKind<?> seen, Country country, LocalDate day) {
        if (declaredOn(day).isEmpty()) {
            return Missing.absent(Address.KIND, "where the person lived at that time");
        }
        return declared(country, day).isUnexplained()
                ? Missing.of(
                        seen,
                        Missing.Reason.TOO_LITTLE,
                        "places farther from what the person states than a border explains")
                : Missing.of(
                        Address.KIND, Missing.Reason.TOO_LITTLE, "since when and in which country each address holds");
    }

    private HistoryAnswer declared(Country seen, LocalDate day) {
        return answers.computeIfAbsent(
                new Asked(seen, day),
                asked -> history.presence(PostalAddress.ofCountry(seen), PlaceGrade.SAME_COUNTRY, day));
    }

    private static Field<Country> country(Part part) {
        return part instanceof Address
                ? Address.COUNTRY
                : part instanceof Education ? Education.COUNTRY : Employment.COUNTRY;
    }

    private List<Country> declaredOn(LocalDate day) {
        return declared.computeIfAbsent(
                day,
                date -> history.placesOn(date).stream()
                        .flatMap(place -> place.postal().country().stream())
                        .distinct()
                        .toList());
    }

    private static double leastKm(Spot spot, Country country) {
        return leastKm(Set.of(spot.position()), PlaceZones.placesOf(country)) - spot.radiusKm();
    }

    private static double leastKm(Pair pair) {
        return leastKm(PlaceZones.placesOf(pair.first()), PlaceZones.placesOf(pair.second()));
    }

    /** Nothing is known of countries without towns. */
    private static double leastKm(Set<Coordinates> some, Set<Coordinates> others) {
        return some.stream()
                .flatMapToDouble(one -> others.stream().mapToDouble(one::distanceKm))
                .min()
                .orElse(0);
    }
}
