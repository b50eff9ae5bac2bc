package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an entry of a profile speaks of. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ProfileEntryKind(String id) {

    /** Work for an employer or client. */
    public static final ProfileEntryKind EMPLOYMENT = new ProfileEntryKind("employment");

    /** Study. */
    public static final ProfileEntryKind EDUCATION = new ProfileEntryKind("education");

    private static final ImmutableList<ProfileEntryKind> KNOWN = ImmutableList.of(EMPLOYMENT, EDUCATION);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ProfileEntryKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ProfileEntryKind of(String id) {
        return new ProfileEntryKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ProfileEntryKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
