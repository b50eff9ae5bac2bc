package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A way to reach the person. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ContactChannel(String id) {

    /** A telephone number. */
    public static final ContactChannel PHONE = new ContactChannel("phone");

    /** An e-mail address. */
    public static final ContactChannel EMAIL = new ContactChannel("email");

    /** An account of a messenger. */
    public static final ContactChannel MESSENGER = new ContactChannel("messenger");

    private static final ImmutableList<ContactChannel> KNOWN = ImmutableList.of(PHONE, EMAIL, MESSENGER);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ContactChannel {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ContactChannel of(String id) {
        return new ContactChannel(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ContactChannel> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
