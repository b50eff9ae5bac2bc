package dev.tallystick.name;

import static java.util.Objects.requireNonNull;

/**
 * What a comparison of two organisation names came to.
 *
 * @param verdict the graded answer
 * @param reason the rule that decided, as a phrase without the names
 */
public record OrganisationComparison(Verdict verdict, String reason) {

    /** A graded answer, most alike first. */
    public enum Verdict {
        /** One organisation, written in two ways. */
        SAME,
        /** Most likely one organisation: a part of the name, a small difference in spelling, or a successor. */
        SIMILAR,
        /** The names do not say: they share some words and differ in others, or are too general. */
        UNDECIDED,
        /** The words that tell organisations apart have nothing in common. */
        DIFFERENT
    }

    /**
     * Checks that nothing is null.
     *
     * @param verdict the graded answer
     * @param reason the rule that decided, as a phrase without the names
     */
    public OrganisationComparison {
        requireNonNull(verdict, "verdict");
        requireNonNull(reason, "reason");
    }
}
