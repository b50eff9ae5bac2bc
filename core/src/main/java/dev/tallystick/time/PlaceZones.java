package dev.tallystick.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.tallystick.place.Coordinates;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * The time zones of a place, by zone.tab of the IANA Time Zone Database; of regions in the United States, Canada and
 * Australia by their published boundaries. Zones that the running JDK does not know are left out.
 */
public final class PlaceZones {

    private record Tables(
            ImmutableSetMultimap<String, ZoneId> ofCountries,
            ImmutableSetMultimap<String, ZoneId> ofRegions,
            ImmutableSetMultimap<ZoneId, Coordinates> positions,
            ImmutableSetMultimap<String, Coordinates> placesOfCountries) {}

    /** Loaded at the first look-up. */
    private static final class Loaded {
        static final Tables TABLES = load();
    }

    private PlaceZones() {}

    /**
     * Returns the zones of a country.
     *
     * @param country the country
     * @return every zone of which a part lies in the country; none for a country without inhabited zones
     */
    public static Set<ZoneId> of(Country country) {
        return Loaded.TABLES.ofCountries.get(country.code());
    }

    /**
     * Returns the zones in which a place may lie.
     *
     * @param place the place, as far as it is known
     * @return the zones of its region where the table has the region, else those of its country; none if the country is
     *     not known
     */
    public static Set<ZoneId> of(PostalAddress place) {
        Optional<Country> country = place.country();
        if (country.isEmpty()) {
            return Set.of();
        }
        Set<ZoneId> ofRegion = place.regionCode()
                .map(region -> Loaded.TABLES.ofRegions.get(country.get().code() + "-" + region))
                .orElse(ImmutableSet.of());
        return ofRegion.isEmpty() ? of(country.get()) : ofRegion;
    }

    /**
     * Returns the principal places of the zones of a country, a few towns of it.
     *
     * @param country the country
     * @return one position for each zone; none for a country without inhabited zones
     */
    public static Set<Coordinates> placesOf(Country country) {
        return Loaded.TABLES.placesOfCountries.get(country.code());
    }

    /**
     * Returns the zone whose principal place is nearest to a position. Close to a boundary it may be the wrong one.
     *
     * @param position the position
     * @return the zone
     */
    public static ZoneId nearest(Coordinates position) {
        return Loaded.TABLES.positions.entries().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().distanceKm(position)))
                .orElseThrow()
                .getKey();
    }

    private static Tables load() {
        ImmutableSetMultimap.Builder<String, ZoneId> ofCountries = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<ZoneId, Coordinates> positions = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<String, Coordinates> places = ImmutableSetMultimap.builder();
        Set<String> known = ZoneId.getAvailableZoneIds();
        ReferenceTable zones = ReferenceTable.builder(
                        "zones", "Time zones by country (IANA zone.tab)", LocalDate.of(2026, 11, 22))
                .required("country", "zone", "latitude", "longitude")
                .readResource(PlaceZones.class, "zones.csv");
        for (ReferenceRow row : zones.rows()) {
            if (known.contains(row.get("zone"))) {
                ZoneId zone = ZoneId.of(row.get("zone"));
                ofCountries.put(row.get("country"), zone);
                Coordinates place = new Coordinates(
                        Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
                positions.put(zone, place);
                places.put(row.get("country"), place);
            }
        }
        ImmutableSetMultimap.Builder<String, ZoneId> ofRegions = ImmutableSetMultimap.builder();
        ReferenceTable regions = ReferenceTable.builder(
                        "zones-of-regions", "Time zones by state or province", LocalDate.of(2026, 11, 22))
                .required("country", "region", "zones")
                .readResource(PlaceZones.class, "zones-of-regions.csv");
        for (ReferenceRow row : regions.rows()) {
            Splitter.on('|')
                    .splitToStream(row.get("zones"))
                    .filter(known::contains)
                    .forEach(zone -> ofRegions.put(row.get("country") + "-" + row.get("region"), ZoneId.of(zone)));
        }
        return new Tables(ofCountries.build(), ofRegions.build(), positions.build(), places.build());
    }
}
