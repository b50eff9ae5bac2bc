package dev.tallystick.banking.number;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Where bank, branch and account stand in the BBANs of one country, and whose rules a territory with a code of its own
 * follows.
 */
record IbanParts(String rulesOf, Slice bank, Optional<Slice> branch, Slice account) {

    /** Places of the BBAN, the first from 0, the last excluded. */
    record Slice(int from, int to) {

        static Slice parse(String places) {
            List<String> bounds = Splitter.on('-').splitToList(places);
            return new Slice(Integer.parseInt(bounds.get(0)) - 1, Integer.parseInt(bounds.get(1)));
        }

        String of(String bban) {
            return bban.substring(from, to);
        }
    }

    private static final ReferenceTable TABLE = ReferenceTable.builder(
                    "iban-parts", "Bank, branch and account in the BBAN", LocalDate.of(2026, 11, 21))
            .ageLimit(Period.ofYears(2))
            .required("countries", "bank", "account")
            .readResource(IbanParts.class, "iban-parts.csv");

    private static final ImmutableMap<String, IbanParts> BY_COUNTRY = byCountry();

    static IbanParts of(String country) {
        IbanParts parts = BY_COUNTRY.get(country);
        if (parts == null) {
            throw new IllegalStateException("no row in iban-parts.csv for " + country);
        }
        return parts;
    }

    private static ImmutableMap<String, IbanParts> byCountry() {
        ImmutableMap.Builder<String, IbanParts> parts = ImmutableMap.builder();
        for (ReferenceRow row : TABLE.rows()) {
            List<String> countries = Splitter.on(' ').splitToList(row.get("countries"));
            for (String country : countries) {
                parts.put(
                        country,
                        new IbanParts(
                                countries.get(0),
                                Slice.parse(row.get("bank")),
                                row.find("branch").map(Slice::parse),
                                Slice.parse(row.get("account"))));
            }
        }
        return parts.buildOrThrow();
    }
}
