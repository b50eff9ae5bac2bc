package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Where a photo was found. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record PhotoPlace(String id) {

    /** On a profile of the person. */
    public static final PhotoPlace PROFILE = new PhotoPlace("profile");

    /** In what the person sent. */
    public static final PhotoPlace APPLICATION = new PhotoPlace("application");

    /** Elsewhere, as by a search for the image. */
    public static final PhotoPlace ELSEWHERE = new PhotoPlace("elsewhere");

    private static final ImmutableList<PhotoPlace> KNOWN = ImmutableList.of(PROFILE, APPLICATION, ELSEWHERE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public PhotoPlace {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static PhotoPlace of(String id) {
        return new PhotoPlace(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<PhotoPlace> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
