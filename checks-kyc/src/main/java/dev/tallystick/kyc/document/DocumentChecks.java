package dev.tallystick.kyc.document;

import dev.tallystick.check.Check;
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
        return List.of(new DocumentVsResidenceCheck());
    }
}
