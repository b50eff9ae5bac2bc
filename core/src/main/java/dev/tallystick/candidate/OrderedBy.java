package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Who had a check run. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record OrderedBy(String id) {

    /** The host itself. */
    public static final OrderedBy HOST = new OrderedBy("host");

    /** A staffing firm or agency. */
    public static final OrderedBy STAFFING_FIRM = new OrderedBy("staffing-firm");

    /** The person. */
    public static final OrderedBy PERSON = new OrderedBy("person");

    private static final ImmutableList<OrderedBy> KNOWN = ImmutableList.of(HOST, STAFFING_FIRM, PERSON);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public OrderedBy {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static OrderedBy of(String id) {
        return new OrderedBy(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<OrderedBy> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
