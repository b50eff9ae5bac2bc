package dev.tallystick.social.code;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class CodeChecks {

    private CodeChecks() {}

    /**
     * Returns the checks of this package.
     *
     * @return the checks, ordered by id
     */
    public static List<Check> all() {
        return ImmutableList.of(
                new AccountAgeCheck(),
                new AttestedWorkCheck(),
                new CommitAuthorsCheck(),
                new CopiedWorkCheck(),
                new DormantAccountCheck(),
                new GeneratedDatesCheck());
    }
}
