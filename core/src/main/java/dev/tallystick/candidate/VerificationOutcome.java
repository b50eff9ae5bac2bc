package dev.tallystick.candidate;

/** What an attempt to verify came to. No reply is {@link #INCONCLUSIVE}. */
public enum VerificationOutcome {
    /** The verifier confirmed the part. */
    CONFIRMED,
    /** The verifier holds something else. */
    CONTRADICTED,
    /** The verifier gave no answer, or none that decides. */
    INCONCLUSIVE
}
