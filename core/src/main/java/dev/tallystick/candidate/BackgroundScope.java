package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a background check is about. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record BackgroundScope(String id) {

    /** Who the person is. */
    public static final BackgroundScope IDENTITY = new BackgroundScope("identity");

    /** Study. */
    public static final BackgroundScope EDUCATION = new BackgroundScope("education");

    /** Work. */
    public static final BackgroundScope EMPLOYMENT = new BackgroundScope("employment");

    /** Where the person lived. */
    public static final BackgroundScope RESIDENCE = new BackgroundScope("residence");

    private static final ImmutableList<BackgroundScope> KNOWN =
            ImmutableList.of(IDENTITY, EDUCATION, EMPLOYMENT, RESIDENCE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public BackgroundScope {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static BackgroundScope of(String id) {
        return new BackgroundScope(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<BackgroundScope> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
