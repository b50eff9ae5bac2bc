package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What another party is to the engagement. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record CounterpartyRole(String id) {

    /** It receives the money. */
    public static final CounterpartyRole PAYEE = new CounterpartyRole("payee");

    /** It stands between the host and the person. */
    public static final CounterpartyRole INTERMEDIARY = new CounterpartyRole("intermediary");

    /** An agency that placed the person. */
    public static final CounterpartyRole AGENCY = new CounterpartyRole("agency");

    /** It employs the person on behalf of the host. */
    public static final CounterpartyRole EMPLOYER_OF_RECORD = new CounterpartyRole("employer-of-record");

    /** A company of the person. */
    public static final CounterpartyRole OWN_COMPANY = new CounterpartyRole("own-company");

    /** It ordered work from the person. */
    public static final CounterpartyRole CLIENT = new CounterpartyRole("client");

    /** It receives a part of the pay that law or an agreement withholds. */
    public static final CounterpartyRole WITHHOLDING = new CounterpartyRole("withholding");

    private static final ImmutableList<CounterpartyRole> KNOWN =
            ImmutableList.of(PAYEE, INTERMEDIARY, AGENCY, EMPLOYER_OF_RECORD, OWN_COMPANY, CLIENT, WITHHOLDING);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public CounterpartyRole {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static CounterpartyRole of(String id) {
        return new CounterpartyRole(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<CounterpartyRole> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
