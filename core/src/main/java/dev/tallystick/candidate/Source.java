package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Who or what stated a part. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record Source(String id) {

    /** The person: a form, a résumé, a message. */
    public static final Source SELF_DECLARED = new Source("self-declared");

    /** A document that an authority or institution issued. */
    public static final Source DOCUMENT = new Source("document");

    /** A platform on which the person has an account. */
    public static final Source PLATFORM = new Source("platform");

    /** Something that the host observed itself: a session, a delivery, an upload. */
    public static final Source OBSERVED = new Source("observed");

    /** Anybody else: a referee, a vendor, a bank, an employer. */
    public static final Source THIRD_PARTY = new Source("third-party");

    /** The host itself: the terms of the engagement and what it asked for. */
    public static final Source HOST = new Source("host");

    private static final ImmutableList<Source> KNOWN =
            ImmutableList.of(SELF_DECLARED, DOCUMENT, PLATFORM, OBSERVED, THIRD_PARTY, HOST);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public Source {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static Source of(String id) {
        return new Source(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<Source> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
