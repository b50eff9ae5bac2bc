package dev.tallystick.kyc.interview;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class InterviewChecks {

    /** Interviews and conduct. No preset needs it: nobody has to be interviewed. */
    public static final Area AREA = new Area("interview");

    private InterviewChecks() {}

    /**
     * Returns the checks.
     *
     * @return the checks, ordered by id
     */
    public static List<Check> all() {
        return ImmutableList.of(
                new AvoidedMeetingsCheck(),
                new CameraCheck(),
                new ConductNotesCheck(),
                new FixedQuestionsCheck(),
                new OtherPersonCheck(),
                new SeenSurroundingsCheck(),
                new TestRulesCheck(),
                new ThreatCheck());
    }
}
