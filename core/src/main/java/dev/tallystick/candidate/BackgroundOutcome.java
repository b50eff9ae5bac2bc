package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a background check came to. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record BackgroundOutcome(String id) {

    /** What the person states was confirmed. */
    public static final BackgroundOutcome CONFIRMED = new BackgroundOutcome("confirmed");

    /** A source holds something else. */
    public static final BackgroundOutcome CONTRADICTED = new BackgroundOutcome("contradicted");

    /** It did not come to an end, or sources did not answer. */
    public static final BackgroundOutcome INCOMPLETE = new BackgroundOutcome("incomplete");

    private static final ImmutableList<BackgroundOutcome> KNOWN = ImmutableList.of(CONFIRMED, CONTRADICTED, INCOMPLETE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public BackgroundOutcome {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static BackgroundOutcome of(String id) {
        return new BackgroundOutcome(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<BackgroundOutcome> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
