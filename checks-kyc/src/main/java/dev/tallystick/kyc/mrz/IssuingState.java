package dev.tallystick.kyc.mrz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * An issuing state or organization by its code in a machine-readable zone: a country of ISO 3166-1, or one of the codes
 * that Doc 9303-3, section 5, adds, such as {@code D} for Germany and {@code UNO} for the United Nations.
 *
 * @param code up to three capital letters, without fillers
 */
public record IssuingState(String code) {

    /** What a code stands for; closed by the standard. */
    public enum Kind {
        /** A state or territory. */
        STATE,
        /** An international organization or another authority. */
        ORGANISATION,
        /** A status of persons, such as refugees; met in place of an issuing state now and then. */
        STATUS,
        /** Specimen documents; nobody's own. */
        SPECIMEN,
        /** A code withdrawn from ISO 3166-1 that older documents still show. */
        WITHDRAWN
    }

    private record Facts(Kind kind, String meaning, Optional<Country> country) {}

    private static final ReferenceTable TABLE = ReferenceTable.builder(
                    "issuing-states",
                    "Codes of issuing states that are not countries of ISO 3166-1 (ICAO Doc 9303-3)",
                    LocalDate.of(2026, 11, 21))
            .required("code", "kind", "meaning")
            .readResource(IssuingState.class, "issuing-states.csv");

    private static final ImmutableMap<String, Facts> FACTS = facts();

    /**
     * Checks the code.
     *
     * @param code up to three capital letters, without fillers
     * @throws IllegalArgumentException if no table has the code
     */
    public IssuingState {
        if (!FACTS.containsKey(code)) {
            throw new IllegalArgumentException("not a code of an issuing state: " + code);
        }
    }

    /**
     * Finds an issuing state.
     *
     * @param code any text; fillers at its end are left out
     * @return the issuing state, empty if no table has the code
     */
    public static Optional<IssuingState> find(String code) {
        String letters = Characters.stripEnd(code);
        return FACTS.containsKey(letters) ? Optional.of(new IssuingState(letters)) : Optional.empty();
    }

    /**
     * Returns the table of codes that are not countries of ISO 3166-1.
     *
     * @return the table, with a source in each row
     */
    public static ReferenceTable table() {
        return TABLE;
    }

    /**
     * Returns what the code stands for.
     *
     * @return the kind
     */
    public Kind kind() {
        return own().kind;
    }

    /**
     * Returns the meaning of the code.
     *
     * @return for example {@code Council of Europe}
     */
    public String meaning() {
        return own().meaning;
    }

    /**
     * Returns the country.
     *
     * @return the country of ISO 3166-1, empty if there is none
     */
    public Optional<Country> country() {
        return own().country;
    }

    @Override
    public String toString() {
        return code;
    }

    private Facts own() {
        return requireNonNull(FACTS.get(code));
    }

    private static ImmutableMap<String, Facts> facts() {
        ImmutableMap.Builder<String, Facts> facts = ImmutableMap.builder();
        for (Country country : Country.all()) {
            facts.put(country.alpha3(), new Facts(Kind.STATE, country.displayName(), Optional.of(country)));
        }
        TABLE.rows().forEach(row -> facts.put(row.get("code"), facts(row)));
        return facts.buildOrThrow();
    }

    private static Facts facts(ReferenceRow row) {
        return new Facts(
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("meaning"),
                row.find("country").flatMap(Country::find));
    }
}
