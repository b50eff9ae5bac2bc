package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a code repository is to the person. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record RepositoryRole(String id) {

    /** It is held under an account of the person. */
    public static final RepositoryRole OWN = new RepositoryRole("own");

    /** It belongs to somebody else; the person contributed. */
    public static final RepositoryRole CONTRIBUTED = new RepositoryRole("contributed");

    /** It belongs to somebody else, and the host gives it for comparison. */
    public static final RepositoryRole COMPARED = new RepositoryRole("compared");

    private static final ImmutableList<RepositoryRole> KNOWN = ImmutableList.of(OWN, CONTRIBUTED, COMPARED);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public RepositoryRole {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static RepositoryRole of(String id) {
        return new RepositoryRole(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<RepositoryRole> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
