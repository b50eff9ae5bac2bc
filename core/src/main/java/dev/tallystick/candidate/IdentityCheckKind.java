package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a vendor or an authority looked at. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record IdentityCheckKind(String id) {

    /** Whether a document is genuine and unaltered. */
    public static final IdentityCheckKind DOCUMENT_AUTHENTICITY = new IdentityCheckKind("document-authenticity");

    /** Whether a live person is in front of the camera. */
    public static final IdentityCheckKind LIVENESS = new IdentityCheckKind("liveness");

    /** Whether a video or picture was made or altered by a machine. */
    public static final IdentityCheckKind SYNTHETIC_MEDIA = new IdentityCheckKind("synthetic-media");

    /** Whether two stages show the same person. */
    public static final IdentityCheckKind FACE_MATCH = new IdentityCheckKind("face-match");

    /** Whether a profile picture is found elsewhere. */
    public static final IdentityCheckKind PHOTO_SEARCH = new IdentityCheckKind("photo-search");

    /** Whether an authority confirms the right to work. */
    public static final IdentityCheckKind RIGHT_TO_WORK = new IdentityCheckKind("right-to-work");

    private static final ImmutableList<IdentityCheckKind> KNOWN =
            ImmutableList.of(DOCUMENT_AUTHENTICITY, LIVENESS, SYNTHETIC_MEDIA, FACE_MATCH, PHOTO_SEARCH, RIGHT_TO_WORK);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public IdentityCheckKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static IdentityCheckKind of(String id) {
        return new IdentityCheckKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<IdentityCheckKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
