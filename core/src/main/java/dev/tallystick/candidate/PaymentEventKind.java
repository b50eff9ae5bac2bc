package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What happened around paying the person. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record PaymentEventKind(String id) {

    /** The person asked to be paid to another account from now on. */
    public static final PaymentEventKind DETAILS_CHANGED = new PaymentEventKind("details-changed");

    /** The person says that an institution closed, blocked or refused an account. */
    public static final PaymentEventKind ACCOUNT_TROUBLE = new PaymentEventKind("account-trouble");

    /** The person asked to be paid in another way than agreed. */
    public static final PaymentEventKind METHOD_REQUESTED = new PaymentEventKind("method-requested");

    /** The person asked for money ahead of the work. */
    public static final PaymentEventKind PREPAYMENT_REQUESTED = new PaymentEventKind("prepayment-requested");

    /** Money was asked for or paid out ahead of an agreed milestone. */
    public static final PaymentEventKind PAID_WITHOUT_MILESTONE = new PaymentEventKind("paid-without-milestone");

    /** The person asked the host to confirm something to an exchange that holds an account frozen. */
    public static final PaymentEventKind PROOF_FOR_EXCHANGE_REQUESTED =
            new PaymentEventKind("proof-for-exchange-requested");

    /** Money of a payout left the account on the platform for another one. */
    public static final PaymentEventKind TRANSFERRED_ON = new PaymentEventKind("transferred-on");

    private static final ImmutableList<PaymentEventKind> KNOWN = ImmutableList.of(
            DETAILS_CHANGED,
            ACCOUNT_TROUBLE,
            METHOD_REQUESTED,
            PREPAYMENT_REQUESTED,
            PAID_WITHOUT_MILESTONE,
            PROOF_FOR_EXCHANGE_REQUESTED,
            TRANSFERRED_ON);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public PaymentEventKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static PaymentEventKind of(String id) {
        return new PaymentEventKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<PaymentEventKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
