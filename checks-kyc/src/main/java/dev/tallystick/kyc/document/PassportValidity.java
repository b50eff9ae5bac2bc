package dev.tallystick.kyc.document;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** For how long authorities issue passports at most, where they publish it. */
final class PassportValidity {

    /** Expiry may fall on the anniversary or the day before, or a few days later where days are not counted alike. */
    private static final int MONTHS_OF_GRACE = 3;

    static final ReferenceTable TABLE = ReferenceTable.builder(
                    "passport-validity", "Longest validity of passports", LocalDate.of(2026, 11, 22))
            .required("country", "years", "carried_over_months", "source_title", "source_url", "as_of", "confidence")
            .readResource(PassportValidity.class, "passport-validity.csv");

    private static final ImmutableMap<String, ReferenceRow> ROWS =
            TABLE.rows().stream().collect(ImmutableMap.toImmutableMap(row -> row.get("country"), row -> row));

    private PassportValidity() {}

    static Optional<ReferenceRow> find(Country country) {
        return Optional.ofNullable(ROWS.get(country.code()));
    }

    /** The longest validity with what is carried over from an earlier passport and some grace. */
    static Period longest(ReferenceRow row) {
        return Period.ofYears(Integer.parseInt(row.get("years")))
                .plusMonths(Integer.parseInt(row.get("carried_over_months")) + MONTHS_OF_GRACE);
    }
}
