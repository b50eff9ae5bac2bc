package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import dev.tallystick.check.EvidenceGroup;
import java.util.List;

/** The checks of this package. */
public final class IdentityChecks {

    /** Whether one and the same live person was seen at each stage. */
    public static final EvidenceGroup PRESENCE = new EvidenceGroup("kyc.presence");

    static final String VENDOR = "identity-verification";

    private IdentityChecks() {}

    /**
     * Returns the checks.
     *
     * @return the checks, sorted by id
     */
    public static List<Check> all() {
        return ImmutableList.of(
                new BackgroundCheckCheck(),
                new BirthDateCheck(),
                new DocumentAuthenticityCheck(),
                new DocumentNameCheck(),
                new HistoryConfirmationCheck(),
                new PhotoOriginCheck(),
                new PlatformNameCheck(),
                new PresenceCheck(),
                new ResidenceStatementsCheck(),
                new RightToWorkCheck());
    }
}
