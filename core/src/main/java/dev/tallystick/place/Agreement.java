package dev.tallystick.place;

/** Whether a statement agrees with a rule or with another statement. */
public enum Agreement {
    /** The two agree. */
    CONSISTENT,
    /** The two cannot both be right. */
    CONTRADICTS,
    /** One of them is missing, or the rule is not known. */
    UNKNOWN
}
