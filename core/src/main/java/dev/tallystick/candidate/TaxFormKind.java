package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Kinds of tax form. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record TaxFormKind(String id) {

    /** US Form W-9: a US person states name and taxpayer number. */
    public static final TaxFormKind W_9 = new TaxFormKind("w-9");

    /** US Form W-8BEN: an individual states to be a foreign person. */
    public static final TaxFormKind W_8BEN = new TaxFormKind("w-8ben");

    /** US Form W-8BEN-E: an entity states to be foreign. */
    public static final TaxFormKind W_8BEN_E = new TaxFormKind("w-8ben-e");

    /** A self-certification of tax residence, as the OECD standard on account information asks for it. */
    public static final TaxFormKind SELF_CERTIFICATION = new TaxFormKind("self-certification");

    private static final ImmutableList<TaxFormKind> KNOWN = ImmutableList.of(W_9, W_8BEN, W_8BEN_E, SELF_CERTIFICATION);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public TaxFormKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static TaxFormKind of(String id) {
        return new TaxFormKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<TaxFormKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
