package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A stage at which the person was seen. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record IdentityStage(String id) {

    /** The picture on an identity document. */
    public static final IdentityStage DOCUMENT = new IdentityStage("document");

    /** The picture of a profile. */
    public static final IdentityStage PROFILE_PHOTO = new IdentityStage("profile-photo");

    /** A video or picture of the application. */
    public static final IdentityStage APPLICATION = new IdentityStage("application");

    /** An interview. */
    public static final IdentityStage INTERVIEW = new IdentityStage("interview");

    /** The first day of work. */
    public static final IdentityStage FIRST_DAY = new IdentityStage("first-day");

    /** Any later day. */
    public static final IdentityStage LATER = new IdentityStage("later");

    private static final ImmutableList<IdentityStage> KNOWN =
            ImmutableList.of(DOCUMENT, PROFILE_PHOTO, APPLICATION, INTERVIEW, FIRST_DAY, LATER);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public IdentityStage {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static IdentityStage of(String id) {
        return new IdentityStage(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<IdentityStage> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
