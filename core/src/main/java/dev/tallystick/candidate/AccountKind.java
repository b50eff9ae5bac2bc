package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Kinds of institution behind an account. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record AccountKind(String id) {

    /** An ordinary account at a bank or credit union. */
    public static final AccountKind BANK = new AccountKind("bank");

    /** An account at an e-money institution. */
    public static final AccountKind E_MONEY = new AccountKind("e-money");

    /** A prepaid or payroll card. */
    public static final AccountKind PREPAID = new AccountKind("prepaid");

    /** A payout or money transfer service. */
    public static final AccountKind MONEY_SERVICE = new AccountKind("money-service");

    /** A wallet of a payment application. */
    public static final AccountKind WALLET = new AccountKind("wallet");

    /** An address of a crypto asset, or an account at an exchange for crypto assets. */
    public static final AccountKind CRYPTO_WALLET = new AccountKind("crypto-wallet");

    private static final ImmutableList<AccountKind> KNOWN =
            ImmutableList.of(BANK, E_MONEY, PREPAID, MONEY_SERVICE, WALLET, CRYPTO_WALLET);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public AccountKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static AccountKind of(String id) {
        return new AccountKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<AccountKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
