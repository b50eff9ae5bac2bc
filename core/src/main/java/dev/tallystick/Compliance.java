package dev.tallystick;

/** What the compliance route holds: watch lists and sanctioned territory, apart from weight and outcome. */
public enum Compliance {
    /** Compliance checks compared something and found nothing. */
    CLEAR,
    /** At least one compliance finding: for counsel, never for words to the candidate. */
    HOLD,
    /** No compliance check ran, or none could compare anything. */
    NOT_SCREENED
}
