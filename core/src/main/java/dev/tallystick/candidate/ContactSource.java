package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Where contact details come from. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ContactSource(String id) {

    /** The person gave them. */
    public static final ContactSource PERSON = new ContactSource("person");

    /** The organisation published them. */
    public static final ContactSource ORGANISATION = new ContactSource("organisation");

    /** A public register or directory. */
    public static final ContactSource REGISTER = new ContactSource("register");

    private static final ImmutableList<ContactSource> KNOWN = ImmutableList.of(PERSON, ORGANISATION, REGISTER);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ContactSource {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ContactSource of(String id) {
        return new ContactSource(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ContactSource> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
