package dev.tallystick;

/** What a screening comes to. A person decides what follows. */
public enum Outcome {
    /** The needed areas are covered and nothing weighs enough for a look. */
    CONSISTENT,
    /** Too little could be compared to say anything. */
    INSUFFICIENT_DATA,
    /** One person looks before the next step. */
    REVIEW,
    /** A second person looks as well. */
    ESCALATE;

    /**
     * Tells whether a person is asked to look.
     *
     * @return true for {@link #REVIEW} and {@link #ESCALATE}
     */
    public boolean needsPerson() {
        return this == REVIEW || this == ESCALATE;
    }
}
