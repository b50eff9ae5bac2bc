package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

/**
 * The weight of evidence of a finding in decibans, 10·log10 of a likelihood ratio: how much likelier the facts are if a
 * claim is untrue than if all claims are true. Not a probability of guilt.
 *
 * @param decibans 1 to {@value #MAX}
 * @param basis what the number rests on
 * @param reason one sentence that says why
 */
public record Weight(int decibans, Basis basis, String reason) {

    /** The heaviest weight: 60 decibans, a likelihood ratio of a million. */
    public static final int MAX = 60;

    /** What a weight rests on. Simulation may lower a weight, never raise one. */
    public enum Basis {
        /** Set by judgement. */
        ASSUMED,
        /** Set or confirmed by generated populations. */
        SIMULATED,
        /** Measured on real data. */
        MEASURED
    }

    /**
     * Checks the range.
     *
     * @param decibans 1 to {@value #MAX}
     * @param basis what the number rests on
     * @param reason one sentence that says why
     * @throws IllegalArgumentException if the decibans are out of range or the reason is blank
     */
    public Weight {
        requireNonNull(basis, "basis");
        if (decibans < 1 || decibans > MAX) {
            throw new IllegalArgumentException("weight not within 1 and " + MAX + " decibans: " + decibans);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a weight needs a reason");
        }
    }

    /**
     * Returns a weight set by judgement.
     *
     * @param decibans 1 to {@value #MAX}
     * @param reason one sentence that says why
     * @return the weight
     */
    public static Weight assumed(int decibans, String reason) {
        return new Weight(decibans, Basis.ASSUMED, reason);
    }

    /**
     * Returns the band.
     *
     * @return the verbal scale
     */
    public Band band() {
        return Band.of(decibans);
    }
}
