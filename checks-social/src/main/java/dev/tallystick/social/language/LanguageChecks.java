package dev.tallystick.social.language;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class LanguageChecks {

    private LanguageChecks() {}

    /**
     * Returns the checks of this package.
     *
     * @param identifier identifies the language of a text
     * @return the checks, ordered by id
     */
    public static List<Check> all(LanguageIdentifier identifier) {
        return ImmutableList.of(new ClaimedLanguageCheck(identifier));
    }
}
