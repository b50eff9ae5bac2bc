package dev.tallystick.kyc.document;

import dev.tallystick.check.Check;
import dev.tallystick.kyc.mrz.IssuingState;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/** The checks of this package. */
public final class DocumentChecks {

    private DocumentChecks() {}

    /**
     * Returns the checks.
     *
     * @return the checks, ordered by id
     */
    public static List<Check> all() {
        return List.of(
                new DocumentDatesCheck(),
                new DocumentNumberCheck(),
                new DocumentVsResidenceCheck(),
                new DocumentZoneCheck());
    }

    /**
     * Returns the tables that the checks rest on.
     *
     * @return the tables
     */
    public static List<ReferenceTable> tables() {
        return List.of(NumberForm.TABLE, PassportValidity.TABLE, IssuingState.table());
    }
}
