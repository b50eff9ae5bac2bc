package dev.tallystick.social.platform;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class PlatformChecks {

    private PlatformChecks() {}

    /**
     * Returns the checks of this package.
     *
     * @return the checks, ordered by id
     */
    public static List<Check> all() {
        return ImmutableList.of(
                new AccountHandoverCheck(), new BiddingCheck(), new OtherAccountCheck(), new PlatformNotesCheck());
    }
}
