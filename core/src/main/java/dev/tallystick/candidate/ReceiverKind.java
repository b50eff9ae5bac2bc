package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Who took a delivery. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ReceiverKind(String id) {

    /** The person. */
    public static final ReceiverKind PERSON = new ReceiverKind("person");

    /** Family or a housemate. */
    public static final ReceiverKind HOUSEHOLD = new ReceiverKind("household");

    /** A concierge, doorman or reception. */
    public static final ReceiverKind CONCIERGE = new ReceiverKind("concierge");

    /** A neighbour. */
    public static final ReceiverKind NEIGHBOUR = new ReceiverKind("neighbour");

    /** Somebody at a place of work. */
    public static final ReceiverKind WORKPLACE = new ReceiverKind("workplace");

    /** A shop, locker or post office that keeps it for the person. */
    public static final ReceiverKind PICKUP_POINT = new ReceiverKind("pickup-point");

    /** It was left without a signature. */
    public static final ReceiverKind NOBODY = new ReceiverKind("nobody");

    /** Somebody else. */
    public static final ReceiverKind SOMEONE_ELSE = new ReceiverKind("someone-else");

    private static final ImmutableList<ReceiverKind> KNOWN =
            ImmutableList.of(PERSON, HOUSEHOLD, CONCIERGE, NEIGHBOUR, WORKPLACE, PICKUP_POINT, NOBODY, SOMEONE_ELSE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ReceiverKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ReceiverKind of(String id) {
        return new ReceiverKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ReceiverKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
