package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a host found at the address of a profile. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ProfileStatus(String id) {

    /** There is a profile. */
    public static final ProfileStatus FOUND = new ProfileStatus("found");

    /** There is none, or no longer one. */
    public static final ProfileStatus NOT_FOUND = new ProfileStatus("not-found");

    /** The platform has suspended it. */
    public static final ProfileStatus SUSPENDED = new ProfileStatus("suspended");

    private static final ImmutableList<ProfileStatus> KNOWN = ImmutableList.of(FOUND, NOT_FOUND, SUSPENDED);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ProfileStatus {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ProfileStatus of(String id) {
        return new ProfileStatus(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ProfileStatus> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
