package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Who had a delivery sent on. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record SentOnBy(String id) {

    /** The person. */
    public static final SentOnBy PERSON = new SentOnBy("person");

    /** Whoever received it. */
    public static final SentOnBy RECEIVER = new SentOnBy("receiver");

    /** The host. */
    public static final SentOnBy HOST = new SentOnBy("host");

    /** The carrier. */
    public static final SentOnBy CARRIER = new SentOnBy("carrier");

    private static final ImmutableList<SentOnBy> KNOWN = ImmutableList.of(PERSON, RECEIVER, HOST, CARRIER);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public SentOnBy {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static SentOnBy of(String id) {
        return new SentOnBy(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<SentOnBy> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
