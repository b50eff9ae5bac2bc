package dev.tallystick.testkit;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.time.PlaceZones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a person is, told or not: at home unless the story has them elsewhere. */
final class Whereabouts {

    static final double KM_PER_DEGREE = 111;

    private record Spot(Coordinates position, ZoneId zone) {}

    private record Journey(City city, Instant from, Instant to) {}

    private static final ImmutableMap<List<String>, Spot> SPOTS = Lines.of("whereabouts.txt").stream()
            .collect(ImmutableMap.toImmutableMap(
                    row -> List.of(row.get(0), row.get(1)),
                    row -> new Spot(
                            new Coordinates(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))),
                            ZoneId.of(row.get(4)))));

    private City base;
    private ZoneId baseZone;
    private final List<Journey> journeys = new ArrayList<>();

    Whereabouts(City home) {
        this.base = home;
        this.baseZone = zone(home);
    }

    /** Empty where only the country of the town is known. */
    static Optional<Coordinates> position(City city) {
        return spot(city).map(Spot::position);
    }

    /** A position at most so many degrees of latitude and longitude away. */
    static Coordinates near(Draw draw, Coordinates position, double degrees) {
        double most = Math.min(degrees, 10);
        return new Coordinates(
                position.latitude() + most * draw.between(-100, 100) / 100,
                position.longitude() + most * draw.between(-100, 100) / 100);
    }

    static ZoneId zone(City city) {
        return spot(city)
                .map(Spot::zone)
                .or(() -> PlaceZones.of(PostalAddress.of(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(city.region()),
                                Optional.empty(),
                                Optional.of(city.country())))
                        .stream()
                        .findFirst())
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<Spot> spot(City city) {
        return Optional.ofNullable(SPOTS.get(List.of(city.country().code(), city.locality())));
    }

    /** Lives elsewhere than at the home that the story begins with. */
    void movesTo(City city) {
        base = city;
        baseZone = zone(city);
    }

    void isAway(City city, Instant from, Instant to) {
        journeys.add(new Journey(city, from, to));
    }

    /** Away in some months of this year, the last one included. */
    void isAwayIn(City city, int firstMonth, int lastMonth) {
        isAway(city, beginOf(firstMonth), beginOf(lastMonth + 1));
    }

    private static Instant beginOf(int month) {
        return LocalDate.of(CareerFacts.THIS_YEAR, 1, 1)
                .plusMonths(month - 1L)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    City at(Instant instant) {
        for (Journey journey : journeys) {
            if (!instant.isBefore(journey.from()) && instant.isBefore(journey.to())) {
                return journey.city();
            }
        }
        return base;
    }

    ZoneId zoneAt(Instant instant) {
        City city = at(instant);
        return city.equals(base) ? baseZone : zone(city);
    }
}
