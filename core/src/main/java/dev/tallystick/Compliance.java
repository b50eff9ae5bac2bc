package dev.tallystick;

/** What the compliance route holds: watch lists and sanctioned territory, apart from weight and outcome. */
public enum Compliance {
    /**
     * Every compliance check that ran and had something to look up settled it, at least one did, and none found anything.
     * Whether names were among it says {@link ScreeningReport#namesScreened()}: a policy may leave that check out.
     */
    CLEAR,
    /** At least one compliance finding: for counsel, never for words to the candidate. */
    HOLD,
    /**
     * No compliance check settled anything, or one of them did not settle what it had to look up: it lacks a list, has
     * one that is out of date, cannot tell, or failed; or names are looked up only at a later moment.
     */
    NOT_SCREENED
}
