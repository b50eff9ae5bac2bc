package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a platform counts. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record CounterKind(String id) {

    /** Payouts most of which left for another account within three days; out of all payouts. */
    public static final CounterKind PAYOUTS_TRANSFERRED_ON = new CounterKind("payouts-transferred-on");

    private static final ImmutableList<CounterKind> KNOWN = ImmutableList.of(PAYOUTS_TRANSFERRED_ON);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public CounterKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static CounterKind of(String id) {
        return new CounterKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<CounterKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
