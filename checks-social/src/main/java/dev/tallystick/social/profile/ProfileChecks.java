package dev.tallystick.social.profile;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class ProfileChecks {

    private ProfileChecks() {}

    /**
     * Returns the checks of this package.
     *
     * @return the checks, ordered by id
     */
    public static List<Check> all() {
        return ImmutableList.of(
                new AccountChangesCheck(),
                new PhotoReuseCheck(),
                new ProfileAddressCheck(),
                new ProfileHistoryCheck(),
                new ProfileNotesCheck());
    }
}
