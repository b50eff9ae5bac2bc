package dev.tallystick;

import dev.tallystick.check.CheckResult;
import java.time.Duration;

/** Hears of checks and screenings for metrics. Sees ids, outcomes and durations, never a value; what it throws is dropped. */
public interface ScreeningListener {

    /**
     * A check has run.
     *
     * @param checkId the id of the check
     * @param status what it came to
     * @param duration how long it took
     */
    default void checked(String checkId, CheckResult.Status status, Duration duration) {}

    /**
     * A candidate has been screened.
     *
     * @param outcome the outcome
     * @param duration how long it took
     */
    default void screened(Outcome outcome, Duration duration) {}
}
