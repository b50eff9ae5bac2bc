package dev.tallystick.conformance.histories;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.place.Country;
import dev.tallystick.time.PlaceZones;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Homes where the clock shows what most commits of an author state. Where nine of ten do not state an offset of one place, or
 * most state offset zero, as servers and tools do, nothing tells where the author was, and no home is stated.
 */
final class ModalHomes {

    /** Of years with fewer commits the home of the year before is kept: a journey is no home. */
    private static final int FEWEST = 30;

    /** Places that between them have nearly all clocks that are in use where people commit, each with one. */
    private static final List<Home> PLACES = Stream.of(
                    "GB", "FR", "FI", "US-CA", "US-CO", "US-AZ", "US-IL", "US-NY", "US-AK", "US-HI", "CA-NS", "CA-NL",
                    "CA-SK", "CO", "VE", "BO", "BR-SP", "AR", "UY", "PY", "RU-MOW", "TR", "ZA", "NG", "IL", "LB", "AE",
                    "GE", "AM", "IR", "AF", "PK", "UZ", "RU-SVE", "IN", "NP", "BD", "KG", "RU-OMS", "MM", "TH",
                    "RU-NVS", "RU-KYA", "SG", "RU-IRK", "AU-WA", "JP", "RU-YAK", "AU-SA", "AU-NT", "AU-NSW", "AU-QLD",
                    "RU-PRI", "RU-MAG", "NZ", "CV", "WS")
            .map(Home::of)
            .flatMap(Optional::stream)
            .toList();

    private ModalHomes() {}

    private record Home(Country country, String region, Set<ZoneId> zones) {

        static Optional<Home> of(String code) {
            Country country = Country.of(code.substring(0, 2));
            String region = code.length() > 3 ? code.substring(3) : "";
            Home home = new Home(country, region, Set.of());
            Set<ZoneId> zones = PlaceZones.of(home.address().build().postal());
            return zones.isEmpty() ? Optional.empty() : Optional.of(new Home(country, region, zones));
        }

        Address.Builder address() {
            Address.Builder address =
                    Address.builder().role(AddressRole.RESIDENCE).country(country);
            return region.isEmpty() ? address : address.region(region);
        }

        long clockOf(List<OffsetDateTime> dates) {
            return dates.stream()
                    .filter(date -> zones.stream()
                            .anyMatch(zone ->
                                    zone.getRules().getOffset(date.toInstant()).equals(date.getOffset())))
                    .count();
        }
    }

    /** One home for each run of years. */
    static List<Address> byYear(Collection<Commit> commits) {
        Map<Integer, List<OffsetDateTime>> years = years(commits);
        Optional<Home> home = modal(years.values().stream()
                .filter(dates -> dates.size() >= FEWEST)
                .findFirst()
                .orElseGet(() -> years.values().stream().flatMap(List::stream).toList()));
        int since = first(years);
        List<Address> homes = new ArrayList<>();
        for (Map.Entry<Integer, List<OffsetDateTime>> year : years.entrySet()) {
            Optional<Home> next = year.getValue().size() >= FEWEST ? modal(year.getValue()) : home;
            if (!next.equals(home)) {
                int last = year.getKey() - 1;
                int begun = since;
                home.ifPresent(before -> homes.add(during(before, begun, last)));
                home = next;
                since = year.getKey();
            }
        }
        int begun = since;
        home.ifPresent(present -> homes.add(during(present, begun, last(years))));
        return homes;
    }

    private static Map<Integer, List<OffsetDateTime>> years(Collection<Commit> commits) {
        return commits.stream()
                .map(Commit::authoredAt)
                .filter(date -> date.getYear() >= 2000 && date.toInstant().isBefore(Instant.now()))
                .collect(Collectors.groupingBy(OffsetDateTime::getYear, TreeMap::new, Collectors.toList()));
    }

    private static int first(Map<Integer, List<OffsetDateTime>> years) {
        return years.keySet().stream().findFirst().orElse(2000);
    }

    private static int last(Map<Integer, List<OffsetDateTime>> years) {
        return years.keySet().stream().reduce((one, other) -> other).orElse(2000);
    }

    private static Optional<Home> modal(List<OffsetDateTime> dates) {
        List<OffsetDateTime> clocks = dates.stream()
                .filter(date -> date.getOffset().getTotalSeconds() != 0)
                .toList();
        Home best = PLACES.get(0);
        long most = -1;
        for (Home place : PLACES) {
            long count = place.clockOf(clocks);
            if (count > most) {
                best = place;
                most = count;
            }
        }
        boolean isKnown = 2 * clocks.size() > dates.size() && 10 * most >= 9L * clocks.size();
        return isKnown ? Optional.of(best) : Optional.empty();
    }

    private static Address during(Home home, int first, int last) {
        // The month in which a home begins is not judged.
        return home.address()
                .period(DateRange.of(new PartialDate(first - 1, 1, 1), new PartialDate(last, 12, 31)))
                .build();
    }
}
