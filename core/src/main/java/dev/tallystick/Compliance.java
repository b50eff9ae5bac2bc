package dev.tallystick;

/** What the compliance route holds: watch lists and sanctioned territory, apart from weight and outcome. */
public enum Compliance {
    /** All compliance checks that ran could compare and found nothing. */
    CLEAR,
    /** At least one compliance finding: for counsel, never for words to the candidate. */
    HOLD,
    /** No compliance check ran, or one failed or could not compare anything. */
    NOT_SCREENED
}
