package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How well a person says to know a language. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record Fluency(String id) {

    /** First language. */
    public static final Fluency NATIVE = new Fluency("native");

    /** Fluent. */
    public static final Fluency FLUENT = new Fluency("fluent");

    /** Enough to work in. */
    public static final Fluency PROFESSIONAL = new Fluency("professional");

    /** Limited working proficiency. */
    public static final Fluency LIMITED = new Fluency("limited");

    /** Elementary. */
    public static final Fluency ELEMENTARY = new Fluency("elementary");

    private static final ImmutableList<Fluency> KNOWN =
            ImmutableList.of(NATIVE, FLUENT, PROFESSIONAL, LIMITED, ELEMENTARY);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public Fluency {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static Fluency of(String id) {
        return new Fluency(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<Fluency> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
