package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a comparison of holder and account said. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record HolderMatch(String id) {

    /** The name is the one of the holder. */
    public static final HolderMatch MATCH = new HolderMatch("match");

    /** The name is nearly the one of the holder. */
    public static final HolderMatch CLOSE_MATCH = new HolderMatch("close-match");

    /** The name is not the one of the holder. */
    public static final HolderMatch NO_MATCH = new HolderMatch("no-match");

    /** The institution does not say. */
    public static final HolderMatch UNAVAILABLE = new HolderMatch("unavailable");

    private static final ImmutableList<HolderMatch> KNOWN = ImmutableList.of(MATCH, CLOSE_MATCH, NO_MATCH, UNAVAILABLE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public HolderMatch {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static HolderMatch of(String id) {
        return new HolderMatch(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<HolderMatch> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
