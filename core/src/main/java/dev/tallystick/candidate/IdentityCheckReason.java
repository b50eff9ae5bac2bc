package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Why an identity check failed. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record IdentityCheckReason(String id) {

    /** The picture is too poor to tell. */
    public static final IdentityCheckReason LOW_QUALITY = new IdentityCheckReason("low-quality");

    /** A copy, a printout or a screen was shown. */
    public static final IdentityCheckReason COPY = new IdentityCheckReason("copy");

    /** The document was altered. */
    public static final IdentityCheckReason ALTERED = new IdentityCheckReason("altered");

    /** The document was not made by the authority it names. */
    public static final IdentityCheckReason COUNTERFEIT = new IdentityCheckReason("counterfeit");

    /** The document has faults of wording or spelling that the authority does not make. */
    public static final IdentityCheckReason MISPRINT = new IdentityCheckReason("misprint");

    /** Another person was seen. */
    public static final IdentityCheckReason OTHER_PERSON = new IdentityCheckReason("other-person");

    /** A machine made or altered what was seen. */
    public static final IdentityCheckReason SYNTHETIC = new IdentityCheckReason("synthetic");

    /** The picture was found under another name. */
    public static final IdentityCheckReason OTHER_NAME = new IdentityCheckReason("other-name");

    /** The authority holds another name. */
    public static final IdentityCheckReason NAME_MISMATCH = new IdentityCheckReason("name-mismatch");

    /** The authority finally did not confirm it. */
    public static final IdentityCheckReason NOT_CONFIRMED = new IdentityCheckReason("not-confirmed");

    private static final ImmutableList<IdentityCheckReason> KNOWN = ImmutableList.of(
            LOW_QUALITY,
            COPY,
            ALTERED,
            COUNTERFEIT,
            MISPRINT,
            OTHER_PERSON,
            SYNTHETIC,
            OTHER_NAME,
            NAME_MISMATCH,
            NOT_CONFIRMED);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public IdentityCheckReason {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static IdentityCheckReason of(String id) {
        return new IdentityCheckReason(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<IdentityCheckReason> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
