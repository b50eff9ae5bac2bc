package dev.tallystick.banking.directory;

import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.time.Period;

/** The table of the jar, read on first use. */
final class EmbeddedEMoney {

    static final ReferenceTable TABLE = ReferenceTable.builder(
                    "emi-bank-codes", "Bank codes of electronic-money institutions", LocalDate.of(2026, 11, 21))
            .ageLimit(Period.ofYears(1))
            .required("country", "code_type", "code", "institution", "category", "confidence")
            .readResource(EmbeddedEMoney.class, "emi-bank-codes.csv");

    private EmbeddedEMoney() {}
}
