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

    /** Bids or applications for work. */
    public static final CounterKind BIDS = new CounterKind("bids");

    /** Bids or applications for each time the person signed in. */
    public static final CounterKind BIDS_PER_SIGN_IN = new CounterKind("bids-per-sign-in");

    /** Bids or applications that were accepted. */
    public static final CounterKind ACCEPTANCE = new CounterKind("acceptance");

    /** Bids or messages whose text is that of other accounts and rare among them. */
    public static final CounterKind SHARED_TEMPLATES = new CounterKind("shared-templates");

    private static final ImmutableList<CounterKind> KNOWN =
            ImmutableList.of(PAYOUTS_TRANSFERRED_ON, BIDS, BIDS_PER_SIGN_IN, ACCEPTANCE, SHARED_TEMPLATES);

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
