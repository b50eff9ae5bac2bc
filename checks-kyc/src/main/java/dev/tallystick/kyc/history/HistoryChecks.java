package dev.tallystick.kyc.history;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class HistoryChecks {

    private HistoryChecks() {}

    /**
     * Returns the checks.
     *
     * @param technologyReleases tells when technologies were first released
     * @return the checks, sorted by id
     */
    public static List<Check> all(TechnologyReleases technologyReleases) {
        return ImmutableList.of(
                new AgeAtEventsCheck(),
                new EmployerRecordCheck(),
                new ExclusiveWorkCheck(),
                new ExperienceYearsCheck(),
                new PlacesInTimeCheck(),
                new TechnologyDatesCheck(technologyReleases),
                new UnverifiedActivityCheck());
    }
}
