package dev.tallystick.check;

import dev.tallystick.candidate.Candidate;

/**
 * One question: do these parts of a candidate fit each other?
 *
 * <p>A check is immutable, thread-safe and deterministic, makes no network call, and reads no clock but {@link
 * CheckContext#asOf()}. Dirty data never makes it throw: what cannot be read is reported as such in the result.
 */
public interface Check {

    /**
     * Describes the check.
     *
     * @return the same object at every call
     */
    CheckInfo info();

    /**
     * Answers the question for one candidate.
     *
     * @param candidate a candidate restricted to the parts that {@link #info()} declares
     * @param context the time, the history, the parameters
     * @return what was compared, what was found and what was missing
     */
    CheckResult check(Candidate candidate, CheckContext context);
}
