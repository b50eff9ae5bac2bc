package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an address is to the person. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record AddressRole(String id) {

    /** A home of the person. */
    public static final AddressRole RESIDENCE = new AddressRole("residence");

    /** A further home. */
    public static final AddressRole SECOND_HOME = new AddressRole("second-home");

    /** The home of family or a partner. */
    public static final AddressRole HOUSEHOLD = new AddressRole("household");

    /** A stay while travelling. */
    public static final AddressRole STAY = new AddressRole("stay");

    /** The legal domicile of somebody who travels full-time: an address for post at which the person does not live. */
    public static final AddressRole DOMICILE = new AddressRole("domicile");

    /** A place of work. */
    public static final AddressRole WORKPLACE = new AddressRole("workplace");

    /** An address for post. */
    public static final AddressRole MAILING = new AddressRole("mailing");

    /** A place that the host approved for collecting deliveries. */
    public static final AddressRole PICKUP_POINT = new AddressRole("pickup-point");

    /** A place with which the person has any other tie; no reason is asked. */
    public static final AddressRole TIE = new AddressRole("tie");

    private static final ImmutableList<AddressRole> KNOWN =
            ImmutableList.of(RESIDENCE, SECOND_HOME, HOUSEHOLD, STAY, DOMICILE, WORKPLACE, MAILING, PICKUP_POINT, TIE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public AddressRole {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static AddressRole of(String id) {
        return new AddressRole(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<AddressRole> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
