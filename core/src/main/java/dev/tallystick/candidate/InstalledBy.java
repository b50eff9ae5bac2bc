package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Who installed something. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record InstalledBy(String id) {

    /** The host or a company that manages devices for it. */
    public static final InstalledBy HOST = new InstalledBy("host");

    /** The person. */
    public static final InstalledBy PERSON = new InstalledBy("person");

    /** Not known. */
    public static final InstalledBy UNKNOWN = new InstalledBy("unknown");

    private static final ImmutableList<InstalledBy> KNOWN = ImmutableList.of(HOST, PERSON, UNKNOWN);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public InstalledBy {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static InstalledBy of(String id) {
        return new InstalledBy(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<InstalledBy> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
