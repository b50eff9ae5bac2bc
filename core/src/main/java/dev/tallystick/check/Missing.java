package dev.tallystick.check;

import dev.tallystick.candidate.PartKind;

/**
 * An input that a check could not use.
 *
 * @param kind the kind of part that is missing or cannot be used
 * @param reason why it cannot be used
 * @param what what to collect next, as a phrase: "the institution as the person states it"
 */
public record Missing(PartKind<?> kind, Reason reason, String what) {

    /** Why an input cannot be used. */
    public enum Reason {
        /** It is not there. */
        ABSENT,
        /** It is there and cannot be read. */
        UNREADABLE,
        /** It is there and breaks the rule of its format. */
        INVALID,
        /** There is too little of it for a verdict. */
        TOO_LITTLE,
        /** The host has not asked for it in full, so that its absence says nothing. */
        NOT_ASKED_IN_FULL,
        /** The reference data do not hold it. */
        NOT_IN_REFERENCE
    }

    /**
     * Returns an input that is not there.
     *
     * @param kind the kind of part
     * @param what what to collect next, as a phrase
     * @return the missing input
     */
    public static Missing absent(PartKind<?> kind, String what) {
        return new Missing(kind, Reason.ABSENT, what);
    }

    /**
     * Returns an input that cannot be used.
     *
     * @param kind the kind of part
     * @param reason why
     * @param what what to collect next, as a phrase
     * @return the missing input
     */
    public static Missing of(PartKind<?> kind, Reason reason, String what) {
        return new Missing(kind, reason, what);
    }
}
