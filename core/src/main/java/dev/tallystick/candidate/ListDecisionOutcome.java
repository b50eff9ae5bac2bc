package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What somebody decided who compared a person with an entry of a list. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ListDecisionOutcome(String id) {

    /** The entry is of somebody else. */
    public static final ListDecisionOutcome DIFFERENT_PERSON = new ListDecisionOutcome("different-person");

    /** The entry is of the person. */
    public static final ListDecisionOutcome SAME_PERSON = new ListDecisionOutcome("same-person");

    private static final ImmutableList<ListDecisionOutcome> KNOWN = ImmutableList.of(DIFFERENT_PERSON, SAME_PERSON);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ListDecisionOutcome {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ListDecisionOutcome of(String id) {
        return new ListDecisionOutcome(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ListDecisionOutcome> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
