package dev.tallystick.kyc.contact;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.DeclaredHistory.Place;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Part;
import dev.tallystick.check.CheckContext;
import dev.tallystick.place.Country;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declared places as one check asks for them number by number: ordered once, and each answer found once. */
final class DeclaredPlaces {

    /** Of how many dates the scopes are looked through; nobody has more telephones. */
    private static final int MAX_DATES = 50;

    /** A place with the text by which places are ordered. */
    private record Ordered(Place place, String text) {}

    private final DeclaredHistory history;
    private final ImmutableList<Place> places;
    private final Optional<Place> residence;
    private final Map<List<Country>, Optional<Place>> ties = new HashMap<>();
    private final Map<Optional<LocalDate>, Optional<Part>> scopes = new HashMap<>();

    private DeclaredPlaces(DeclaredHistory history, ImmutableList<Place> places, Optional<Place> residence) {
        this.history = history;
        this.places = places;
        this.residence = residence;
    }

    static DeclaredPlaces of(CheckContext context) {
        ImmutableList<Place> places = context.history().places().stream()
                .filter(place -> !isProtected(place.part()))
                .map(place -> new Ordered(place, place.postal().oneLine()))
                .sorted(Comparator.comparing(Ordered::text)
                        .thenComparing(each -> each.place().part().allText()))
                .map(Ordered::place)
                .collect(ImmutableList.toImmutableList());
        Optional<Place> residence = places.stream()
                .filter(place -> place.source() == HistorySource.RESIDENCE)
                .min(Comparator.comparing(place -> !place.isClaimedHomeOn(context.today())));
        return new DeclaredPlaces(context.history(), places, residence);
    }

    /** A place in one of the countries of a calling code. */
    Optional<Place> tie(List<Country> countries) {
        return ties.computeIfAbsent(
                countries,
                any -> places.stream()
                        .filter(place -> place.postal()
                                .country()
                                .filter(declared -> countries.stream().anyMatch(declared::isListedWith))
                                .isPresent())
                        .findFirst());
    }

    /** A home, that of today if one is claimed. */
    Optional<Place> residence() {
        return residence;
    }

    /** The scope by which a country without any place is surely not tied, the same for all such countries. */
    Optional<Part> scope(Country country, Optional<LocalDate> date) {
        if (scopes.size() == MAX_DATES && !scopes.containsKey(date)) {
            return Optional.empty();
        }
        return scopes.computeIfAbsent(
                date,
                any -> Optional.of(history.tie(country, date))
                        .filter(HistoryAnswer::isUnexplained)
                        .map(answer -> answer.because().get(0)));
    }

    boolean isAnyProtected() {
        return history.places().stream().anyMatch(place -> isProtected(place.part()));
    }

    private static boolean isProtected(Part part) {
        return part instanceof Address address && address.isProtected();
    }
}
