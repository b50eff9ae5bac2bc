package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a rate pays for. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record RateUnit(String id) {

    /** An hour. */
    public static final RateUnit HOUR = new RateUnit("hour");

    /** A day. */
    public static final RateUnit DAY = new RateUnit("day");

    /** A month. */
    public static final RateUnit MONTH = new RateUnit("month");

    /** A year. */
    public static final RateUnit YEAR = new RateUnit("year");

    /** The whole project. */
    public static final RateUnit PROJECT = new RateUnit("project");

    private static final ImmutableList<RateUnit> KNOWN = ImmutableList.of(HOUR, DAY, MONTH, YEAR, PROJECT);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public RateUnit {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static RateUnit of(String id) {
        return new RateUnit(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<RateUnit> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
