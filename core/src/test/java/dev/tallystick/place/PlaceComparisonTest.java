package dev.tallystick.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PlaceComparisonTest {

    private static final int UNIT = 1;
    private static final int FIELDS = 6;

    /** Street, locality, region, postal code and country of places that do not contradict themselves. */
    private static final List<List<String>> PLACES = List.of(
            List.of("350 5th Ave", "New York", "NY", "10118", "US"),
            List.of("350 Fifth Avenue", "New York City", "US-NY", "10118-0110", "US"),
            List.of("352 5th Ave Ste 3", "NYC", "New York", "10118", "US"),
            List.of("12 Court St", "Brooklyn", "NY", "11201", "US"),
            List.of("2345 E Thomas Rd", "Phoenix", "AZ", "85016", "US"),
            List.of("12 Court Street", "Flagstaff", "Arizona", "86001", "US"),
            List.of("1 Calle Fortaleza", "San Juan", "Puerto Rico", "00901", "US"),
            List.of("1 Calle Fortaleza", "San Juan", "San Juan", "00901", "PR"),
            List.of("Königstraße 5", "Köln", "NRW", "50667", "DE"),
            List.of("Koenigstr. 5", "Cologne", "Nordrhein-Westfalen", "50667", "DE"),
            List.of("Marienplatz 1", "München", "Bayern", "80331", "DE"),
            List.of("Rua Augusta, 12", "Lisboa", "Lisboa", "1100-048", "PT"),
            List.of("Rua Augusta 12", "Lisbon", "Distrito de Lisboa", "1100-048", "PT"),
            List.of("Rua das Flores 3", "Porto", "Porto", "4000-322", "PT"),
            List.of("渋谷1-2-3", "渋谷区", "東京都", "150-0001", "JP"));

    @TestFactory
    Stream<DynamicTest> pairsHaveTheirGrades() throws IOException {
        try (InputStream stream = PlaceComparisonTest.class.getResourceAsStream("pairs.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(pair -> dynamicTest(pair[0], () -> assertGrades(pair)));
        }
    }

    @Test
    void theResultIsASentence() {
        PostalAddress home = address(PLACES.get(0), "Apt 4");
        assertThat(PlaceComparison.of(home, address(PLACES.get(1), "#4")).sentence())
                .isEqualTo("Surely the same unit: the units are equal.");
        assertThat(PlaceComparison.of(home, address(PLACES.get(1), "")).sentence())
                .isEqualTo("Unsure, between the same unit and the same building: street and house number are equal.");
        assertThat(PlaceComparison.of(home, address(PLACES.get(11), "")).isSure())
                .isTrue();
    }

    @Property
    void comparisonIsSymmetric(@ForAll("addresses") PostalAddress first, @ForAll("addresses") PostalAddress second) {
        assertThat(PlaceComparison.of(first, second)).isEqualTo(PlaceComparison.of(second, first));
    }

    @Property
    void anAddressIsTheSameBuildingAsItself(@ForAll("fullAddresses") PostalAddress address) {
        PlaceComparison comparison = PlaceComparison.of(address, address);
        assertThat(comparison.isSurelyWithin(PlaceGrade.SAME_BUILDING)).isTrue();
        assertThat(comparison.closest()).isEqualTo(PlaceGrade.SAME_UNIT);
    }

    @Property
    void noAddressIsSurelyApartFromItself(@ForAll("addresses") PostalAddress address) {
        assertThat(PlaceComparison.of(address, address).closest()).isEqualTo(PlaceGrade.SAME_UNIT);
    }

    @Property
    void droppingAFieldNeverDecidesMore(
            @ForAll("addresses") PostalAddress first, @ForAll("addresses") PostalAddress second) {
        PlaceComparison full = PlaceComparison.of(first, second);
        for (int field = 0; field < FIELDS; field++) {
            PostalAddress without = without(first, field);
            // A unit in the street as well as apart: without the one the other one is the unit.
            if (field == UNIT && without.streetLine().unit().isPresent()) {
                continue;
            }
            PlaceComparison less = PlaceComparison.of(without, second);
            assertThat(less.closest()).as("closest without field %d", field).isLessThanOrEqualTo(full.closest());
            assertThat(less.farthest()).as("farthest without field %d", field).isGreaterThanOrEqualTo(full.farthest());
        }
    }

    @Property
    void anyTextCanBeCompared(
            @ForAll String street, @ForAll String locality, @ForAll String region, @ForAll String postalCode) {
        PostalAddress address = PostalAddress.of(
                Optional.of(street),
                Optional.of(street),
                Optional.of(locality),
                Optional.of(region),
                Optional.of(postalCode),
                Optional.of(Country.of("GB")));
        assertThat(PlaceComparison.of(address, address).closest()).isEqualTo(PlaceGrade.SAME_UNIT);
    }

    @Provide
    static Arbitrary<PostalAddress> fullAddresses() {
        return Combinators.combine(Arbitraries.of(PLACES), Arbitraries.of("Apt 4", "#4", "12", "3rd Floor", ""))
                .as(PlaceComparisonTest::address);
    }

    @Provide
    static Arbitrary<PostalAddress> addresses() {
        return Combinators.combine(fullAddresses(), Arbitraries.integers().between(0, (1 << FIELDS) - 1))
                .as((address, dropped) -> {
                    PostalAddress less = address;
                    for (int field = 0; field < FIELDS; field++) {
                        less = (dropped & 1 << field) == 0 ? less : without(less, field);
                    }
                    return less;
                });
    }

    private static void assertGrades(String[] pair) {
        PostalAddress first = address(pair[1]);
        PostalAddress second = address(pair[2]);
        PlaceComparison comparison = PlaceComparison.of(first, second);
        assertThat(comparison.closest() + ".." + comparison.farthest())
                .as(comparison.reason())
                .isEqualTo(pair[3] + ".." + pair[4]);
        assertThat(comparison.reason()).isNotEmpty();
        assertThat(PlaceComparison.of(second, first)).isEqualTo(comparison);
    }

    private static PostalAddress address(String line) {
        String[] fields = line.split(";", -1);
        return PostalAddress.of(
                Optional.of(fields[0]),
                Optional.of(fields[1]),
                Optional.of(fields[2]),
                Optional.of(fields[3]),
                Optional.of(fields[4]),
                Country.find(fields[5]));
    }

    private static PostalAddress address(List<String> place, String unit) {
        return PostalAddress.of(
                Optional.of(place.get(0)),
                Optional.of(unit),
                Optional.of(place.get(1)),
                Optional.of(place.get(2)),
                Optional.of(place.get(3)),
                Country.find(place.get(4)));
    }

    private static PostalAddress without(PostalAddress address, int field) {
        return PostalAddress.of(
                address.street().filter(value -> field != 0),
                address.unit().filter(value -> field != 1),
                address.locality().filter(value -> field != 2),
                address.region().filter(value -> field != 3),
                address.postalCode().filter(value -> field != 4),
                address.country().filter(value -> field != 5));
    }
}
