package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a host asks a person for. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record RequestedItem(String id) {

    /** A letter or confirmation of the institution that shows holder and account. */
    public static final RequestedItem ACCOUNT_LETTER = new RequestedItem("account-letter");

    /** An account statement; amounts may be blackened. */
    public static final RequestedItem ACCOUNT_STATEMENT = new RequestedItem("account-statement");

    /** A voided check or deposit slip. */
    public static final RequestedItem VOIDED_CHECK = new RequestedItem("voided-check");

    /** Reading back the amount of a small transfer. */
    public static final RequestedItem MICRO_DEPOSIT = new RequestedItem("micro-deposit");

    /** Consent to a comparison of holder and account run by the institution. */
    public static final RequestedItem NAME_CHECK = new RequestedItem("name-check");

    /** Evidence of identity of free choice. */
    public static final RequestedItem IDENTITY_EVIDENCE = new RequestedItem("identity-evidence");

    /** Evidence of residence of free choice. */
    public static final RequestedItem RESIDENCE_EVIDENCE = new RequestedItem("residence-evidence");

    private static final ImmutableList<RequestedItem> KNOWN = ImmutableList.of(
            ACCOUNT_LETTER,
            ACCOUNT_STATEMENT,
            VOIDED_CHECK,
            MICRO_DEPOSIT,
            NAME_CHECK,
            IDENTITY_EVIDENCE,
            RESIDENCE_EVIDENCE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public RequestedItem {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static RequestedItem of(String id) {
        return new RequestedItem(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<RequestedItem> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
