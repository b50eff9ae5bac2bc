package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How a part was verified. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record VerificationMethod(String id) {

    /** A letter, statement or confirmation issued by the bank. */
    public static final VerificationMethod BANK_LETTER = new VerificationMethod("bank-letter");

    /** A voided check. */
    public static final VerificationMethod VOIDED_CHECK = new VerificationMethod("voided-check");

    /** A small transfer whose amount the holder read back. */
    public static final VerificationMethod MICRO_DEPOSIT = new VerificationMethod("micro-deposit");

    /** A bank-run comparison of holder and account, such as a confirmation of payee. */
    public static final VerificationMethod NAME_CHECK = new VerificationMethod("name-check");

    /** An institution reached through contact details found independently of the candidate. */
    public static final VerificationMethod INDEPENDENT_CONTACT = new VerificationMethod("independent-contact");

    /** A look-up in a public register, or in an institution's register of graduates. */
    public static final VerificationMethod PUBLIC_REGISTER = new VerificationMethod("public-register");

    /** A copy attested by a notary. */
    public static final VerificationMethod NOTARISED_COPY = new VerificationMethod("notarised-copy");

    /** A copy certified by the issuing body or an official. */
    public static final VerificationMethod CERTIFIED_COPY = new VerificationMethod("certified-copy");

    /** The original, seen by the host. */
    public static final VerificationMethod ORIGINAL_SEEN = new VerificationMethod("original-seen");

    /** A check by an identity or background verification vendor. */
    public static final VerificationMethod VENDOR_CHECK = new VerificationMethod("vendor-check");

    /** A conversation with the candidate; never independent. */
    public static final VerificationMethod CONVERSATION = new VerificationMethod("conversation");

    private static final ImmutableList<VerificationMethod> KNOWN = ImmutableList.of(
            BANK_LETTER,
            VOIDED_CHECK,
            MICRO_DEPOSIT,
            NAME_CHECK,
            INDEPENDENT_CONTACT,
            PUBLIC_REGISTER,
            NOTARISED_COPY,
            CERTIFIED_COPY,
            ORIGINAL_SEEN,
            VENDOR_CHECK,
            CONVERSATION);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public VerificationMethod {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static VerificationMethod of(String id) {
        return new VerificationMethod(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<VerificationMethod> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
