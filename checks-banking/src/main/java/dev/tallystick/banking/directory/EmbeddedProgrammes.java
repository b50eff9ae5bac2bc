package dev.tallystick.banking.directory;

import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.time.Period;

/** The table of the jar, read on first use. */
final class EmbeddedProgrammes {

    static final ReferenceTable TABLE = ReferenceTable.builder(
                    "sponsor-banks", "Routing numbers of payment programmes", LocalDate.of(2026, 11, 21))
            .ageLimit(Period.ofYears(1))
            .required("routing_number", "programs", "category", "confidence")
            .readResource(EmbeddedProgrammes.class, "sponsor-banks.csv");

    private EmbeddedProgrammes() {}
}
