package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What shows the details of an account. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record EvidenceKind(String id) {

    /** A letter or account confirmation issued by the institution. */
    public static final EvidenceKind BANK_LETTER = new EvidenceKind("bank-letter");

    /** An account statement. */
    public static final EvidenceKind STATEMENT = new EvidenceKind("statement");

    /** A voided check or deposit slip. */
    public static final EvidenceKind VOIDED_CHECK = new EvidenceKind("voided-check");

    /** A small transfer whose amount the holder read back. */
    public static final EvidenceKind MICRO_DEPOSIT = new EvidenceKind("micro-deposit");

    /** A comparison of holder and account run by the institution, such as a confirmation of payee. */
    public static final EvidenceKind NAME_CHECK = new EvidenceKind("name-check");

    private static final ImmutableList<EvidenceKind> KNOWN =
            ImmutableList.of(BANK_LETTER, STATEMENT, VOIDED_CHECK, MICRO_DEPOSIT, NAME_CHECK);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public EvidenceKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static EvidenceKind of(String id) {
        return new EvidenceKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<EvidenceKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
