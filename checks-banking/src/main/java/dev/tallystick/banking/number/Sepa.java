package dev.tallystick.banking.number;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.time.Period;

/**
 * The Single Euro Payments Area: the countries and territories in the geographical scope of the schemes of the European
 * Payments Council, as of November 2026. Whether a bank takes part is another question.
 */
public final class Sepa {

    private static final ReferenceTable TABLE = ReferenceTable.builder(
                    "sepa", "Countries and territories of the SEPA schemes", LocalDate.of(2026, 11, 21))
            .ageLimit(Period.ofYears(1))
            .required("country")
            .readResource(Sepa.class, "sepa.csv");

    private static final ImmutableSet<Country> MEMBERS =
            TABLE.rows().stream().map(row -> Country.of(row.get("country"))).collect(ImmutableSet.toImmutableSet());

    private Sepa() {}

    /**
     * Tells whether a country or territory belongs to the area. Overseas territories have rows of their own: those of
     * France in the Pacific do not belong, nor do the Faroe Islands and Greenland.
     *
     * @param country the country
     * @return true if it is in the scope of the schemes
     */
    public static boolean isSepa(Country country) {
        return MEMBERS.contains(country);
    }
}
