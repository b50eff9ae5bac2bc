package dev.tallystick;

import static java.util.Objects.requireNonNull;

import dev.tallystick.check.CheckInfo;
import java.util.Optional;

/**
 * One check of the compliance route, and how far it came. For counsel, never for words to the candidate.
 *
 * @param check the description of the check
 * @param state how far it came
 * @param outcome what it could and could not look up; empty if it did not run
 */
public record ComplianceScreen(CheckInfo check, State state, Optional<CheckOutcome> outcome) {

    /** How far a check of the compliance route came. */
    public enum State {
        /** It looked up what there was and found nothing. */
        CLEAR,
        /** It found something. */
        HOLD,
        /** There was something to look up, and it could not settle it. */
        NOT_SCREENED,
        /** There was nothing to look up. */
        NOTHING_TO_SCREEN,
        /** Its moment has not come. */
        WAITING,
        /** The policy switched it off. */
        LEFT_OUT
    }

    /**
     * Checks that nothing is null.
     *
     * @param check the description of the check
     * @param state how far it came
     * @param outcome what it could and could not look up; empty if it did not run
     */
    public ComplianceScreen {
        requireNonNull(check, "check");
        requireNonNull(state, "state");
        requireNonNull(outcome, "outcome");
    }

    /** Shows the id of the check and its state. */
    @Override
    public String toString() {
        return check.id() + ", " + state;
    }
}
