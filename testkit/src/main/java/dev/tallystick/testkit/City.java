package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.tallystick.place.Country;
import java.util.List;

/** A town with what an address in it has; region and postal code may be empty. */
record City(Country country, String region, String locality, String postalCode) {

    /** Towns with regions and postal codes, in some fifty countries. */
    static final ImmutableList<City> DETAILED = Lines.of("cities.txt").stream()
            .map(row -> new City(Country.of(row.get(0)), row.get(1), row.get(2), row.get(3)))
            .collect(ImmutableList.toImmutableList());

    /** One town for each country, so that a draw is uniform over the countries. */
    static final ImmutableList<City> ONE_PER_COUNTRY = Lines.of("countries.txt").stream()
            .map(row -> new City(Country.of(row.get(0)), "", row.get(1), ""))
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableListMultimap<String, City> BY_COUNTRY = DETAILED.stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(
                    city -> city.country().code(), city -> city));

    private static final ImmutableList<List<String>> STREETS = ImmutableList.copyOf(Lines.of("streets.txt"));

    static List<City> in(String country) {
        return BY_COUNTRY.get(country);
    }

    static City anywhere(Draw draw) {
        return draw.of(DETAILED);
    }

    /** A town in a country drawn uniformly from all. */
    static City abroadFrom(Draw draw, Country country) {
        City city = draw.of(ONE_PER_COUNTRY);
        while (city.country().equals(country)) {
            city = draw.of(ONE_PER_COUNTRY);
        }
        return city;
    }

    /** Another town of the same country, in another region where there is one. */
    City elsewhere(Draw draw) {
        List<City> others = in(country.code()).stream()
                .filter(city -> !city.region.equals(region))
                .toList();
        return others.isEmpty() ? this : draw.of(others);
    }

    /** Another town of the same region, or this one. */
    City nearby(Draw draw) {
        List<City> near = in(country.code()).stream()
                .filter(city -> city.region.equals(region))
                .toList();
        return near.isEmpty() ? this : draw.of(near);
    }

    String street(Draw draw) {
        List<String> row = STREETS.stream()
                .filter(each ->
                        each.get(0).equals(country.code()) || each.get(0).equals("*"))
                .findFirst()
                .orElseThrow();
        String name = draw.of(row.subList(2, row.size()));
        String number = Integer.toString(draw.between(1, 240));
        return row.get(1).equals("N") ? number + " " + name : name + " " + number;
    }
}
