package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * By what way evidence came to the host. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record EvidenceChannel(String id) {

    /** From the institution itself, reached independently of the person. */
    public static final EvidenceChannel INSTITUTION = new EvidenceChannel("institution");

    /** From a verification vendor that asked the institution. */
    public static final EvidenceChannel VENDOR = new EvidenceChannel("vendor");

    /** From the person, by upload or mail. */
    public static final EvidenceChannel PERSON = new EvidenceChannel("person");

    private static final ImmutableList<EvidenceChannel> KNOWN = ImmutableList.of(INSTITUTION, VENDOR, PERSON);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public EvidenceChannel {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static EvidenceChannel of(String id) {
        return new EvidenceChannel(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<EvidenceChannel> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
