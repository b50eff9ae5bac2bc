package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an identity check came to. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record IdentityCheckOutcome(String id) {

    /** Nothing was found. */
    public static final IdentityCheckOutcome PASSED = new IdentityCheckOutcome("passed");

    /** What the reason names was found. */
    public static final IdentityCheckOutcome FAILED = new IdentityCheckOutcome("failed");

    /** No answer that decides. */
    public static final IdentityCheckOutcome INCONCLUSIVE = new IdentityCheckOutcome("inconclusive");

    /** The person did not take part; that is no failure. */
    public static final IdentityCheckOutcome NOT_ATTEMPTED = new IdentityCheckOutcome("not-attempted");

    /** It did not work for technical reasons. */
    public static final IdentityCheckOutcome UNAVAILABLE = new IdentityCheckOutcome("unavailable");

    private static final ImmutableList<IdentityCheckOutcome> KNOWN =
            ImmutableList.of(PASSED, FAILED, INCONCLUSIVE, NOT_ATTEMPTED, UNAVAILABLE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public IdentityCheckOutcome {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static IdentityCheckOutcome of(String id) {
        return new IdentityCheckOutcome(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<IdentityCheckOutcome> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
