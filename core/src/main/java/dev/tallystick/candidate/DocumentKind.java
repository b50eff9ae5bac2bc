package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Kinds of identity document. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record DocumentKind(String id) {

    /** A passport. */
    public static final DocumentKind PASSPORT = new DocumentKind("passport");

    /** A national identity card. */
    public static final DocumentKind IDENTITY_CARD = new DocumentKind("identity-card");

    /** A licence to drive. */
    public static final DocumentKind DRIVING_LICENCE = new DocumentKind("driving-licence");

    /** A residence permit. */
    public static final DocumentKind RESIDENCE_PERMIT = new DocumentKind("residence-permit");

    /** A visa. */
    public static final DocumentKind VISA = new DocumentKind("visa");

    /** A travel document for refugees or stateless persons. */
    public static final DocumentKind TRAVEL_DOCUMENT = new DocumentKind("travel-document");

    private static final ImmutableList<DocumentKind> KNOWN =
            ImmutableList.of(PASSPORT, IDENTITY_CARD, DRIVING_LICENCE, RESIDENCE_PERMIT, VISA, TRAVEL_DOCUMENT);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public DocumentKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static DocumentKind of(String id) {
        return new DocumentKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<DocumentKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
