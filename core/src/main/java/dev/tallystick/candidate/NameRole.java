package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a name is used for. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record NameRole(String id) {

    /** The name in law today. */
    public static final NameRole LEGAL = new NameRole("legal");

    /** The name that the person goes by. */
    public static final NameRole PREFERRED = new NameRole("preferred");

    /** A name used before; the model has no field for why it changed. */
    public static final NameRole FORMER = new NameRole("former");

    /** Another name in use. */
    public static final NameRole ALIAS = new NameRole("alias");

    /** A pen, stage or working name. */
    public static final NameRole PROFESSIONAL = new NameRole("professional");

    private static final ImmutableList<NameRole> KNOWN =
            ImmutableList.of(LEGAL, PREFERRED, FORMER, ALIAS, PROFESSIONAL);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public NameRole {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static NameRole of(String id) {
        return new NameRole(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<NameRole> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
