package dev.tallystick;

import dev.tallystick.check.CheckInfo;

/**
 * A check that did not run.
 *
 * @param check its description
 * @param reason why not
 */
public record SkippedCheck(CheckInfo check, Reason reason) {

    /** Why a check did not run. */
    public enum Reason {
        /** The moment of its inputs has not come. */
        NOT_BEFORE_ITS_MOMENT,
        /** The policy switches it off. */
        DISABLED
    }
}
