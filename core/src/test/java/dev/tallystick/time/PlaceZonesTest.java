package dev.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlaceZonesTest {

    @Test
    void aCountryHasAllItsZones() {
        assertThat(PlaceZones.of(Country.of("PT")))
                .extracting(ZoneId::getId)
                .containsExactlyInAnyOrder("Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores");
        assertThat(PlaceZones.of(Country.of("US"))).hasSizeGreaterThan(20);
        assertThat(PlaceZones.of(Country.of("NP"))).containsExactly(ZoneId.of("Asia/Kathmandu"));
    }

    @Test
    void everyCountryWithPeopleHasAZone() {
        assertThat(Country.all())
                .filteredOn(country -> PlaceZones.of(country).isEmpty())
                .extracting(Country::code)
                .isSubsetOf("BV", "HM", "XK");
    }

    @Test
    void aRegionNarrowsWhereItsBoundariesArePublished() {
        assertThat(PlaceZones.of(place("North Carolina", "US"))).containsExactly(ZoneId.of("America/New_York"));
        assertThat(PlaceZones.of(place("TX", "US")))
                .containsExactlyInAnyOrder(ZoneId.of("America/Chicago"), ZoneId.of("America/Denver"));
        assertThat(PlaceZones.of(place("AU-QLD", "AU")))
                .containsExactlyInAnyOrder(ZoneId.of("Australia/Brisbane"), ZoneId.of("Australia/Lindeman"));
        assertThat(PlaceZones.of(place("somewhere", "US"))).isEqualTo(PlaceZones.of(Country.of("US")));
        assertThat(PlaceZones.of(place("Bavaria", "DE"))).isEqualTo(PlaceZones.of(Country.of("DE")));
    }

    @Test
    void aPlaceWithoutCountryHasNoZone() {
        assertThat(PlaceZones.of(PostalAddress.of(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Springfield"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void aPositionIsInTheZoneOfTheNearestPrincipalPlace() {
        assertThat(PlaceZones.nearest(new Coordinates(48.85, 2.29))).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(PlaceZones.nearest(new Coordinates(-36.9, 174.8))).isEqualTo(ZoneId.of("Pacific/Auckland"));
    }

    private static PostalAddress place(String region, String country) {
        return PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(region),
                Optional.empty(),
                Optional.of(Country.of(country)));
    }
}
