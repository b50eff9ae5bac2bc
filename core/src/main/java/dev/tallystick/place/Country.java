package dev.tallystick.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code.
 *
 * <p>Only the 249 codes that ISO 3166-1 assigns are known. User-assigned ones such as {@code XK} are not: a place there
 * stays without a country, which no comparison holds against anybody.
 *
 * @param code two capital letters
 */
public record Country(String code) {

    private record Facts(String alpha3, String numeric, Continent continent, Optional<String> listedUnder) {}

    private static final ImmutableMap<String, Facts> FACTS = ReferenceTable.builder(
                    "countries", "Countries and territories (ISO 3166-1)", LocalDate.of(2026, 11, 21))
            .required("alpha2", "alpha3", "numeric", "continent")
            .readResource(Country.class, "countries.csv")
            .rows()
            .stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("alpha2"), Country::facts));

    /**
     * Checks the code.
     *
     * @param code two capital letters
     * @throws IllegalArgumentException if ISO 3166-1 does not assign the code
     */
    public Country {
        if (!FACTS.containsKey(code)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 country code: " + code);
        }
    }

    /**
     * Returns a country.
     *
     * @param code its ISO 3166-1 alpha-2 code
     * @return the country
     * @throws IllegalArgumentException if ISO 3166-1 does not assign the code
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /**
     * Finds a country.
     *
     * @param code any text
     * @return the country, empty if ISO 3166-1 does not assign the text as an alpha-2 code
     */
    public static Optional<Country> find(String code) {
        return FACTS.containsKey(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /**
     * Returns all countries and territories.
     *
     * @return the 249 of ISO 3166-1, ordered by alpha-2 code
     */
    public static List<Country> all() {
        return FACTS.keySet().stream().map(Country::new).toList();
    }

    /**
     * Returns the ISO 3166-1 alpha-3 code.
     *
     * @return for example {@code PRT}
     */
    public String alpha3() {
        return own().alpha3;
    }

    /**
     * Returns the ISO 3166-1 numeric code.
     *
     * @return three digits, for example {@code 620}
     */
    public String numeric() {
        return own().numeric;
    }

    /**
     * Returns the continent.
     *
     * @return the continent; of a country on two of them the one to which UN M49 assigns it
     */
    public Continent continent() {
        return own().continent;
    }

    /**
     * Tells whether an address may be written under either code: ISO 3166-2 lists one country as a subdivision of the
     * other, as Puerto Rico is {@code US-PR}, or both as subdivisions of a third.
     *
     * @param other the other country
     * @return true if so, or if the two are the same
     */
    public boolean isListedWith(Country other) {
        return listedUnder().orElse(this).equals(other.listedUnder().orElse(other));
    }

    Optional<Country> listedUnder() {
        return own().listedUnder.map(Country::new);
    }

    /**
     * Returns the English name.
     *
     * @return for example {@code Portugal}
     */
    public String displayName() {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return code;
    }

    private Facts own() {
        return requireNonNull(FACTS.get(code));
    }

    private static Facts facts(ReferenceRow row) {
        return new Facts(
                row.get("alpha3"), row.get("numeric"), Continent.of(row.get("continent")), row.find("listed_under"));
    }
}
