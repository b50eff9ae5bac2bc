package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Dated events of a hiring or of an engagement. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record EventKind(String id) {

    /** The application arrived. */
    public static final EventKind APPLIED = new EventKind("applied");

    /** An interview took place. */
    public static final EventKind INTERVIEWED = new EventKind("interviewed");

    /** An offer was made. */
    public static final EventKind OFFER_MADE = new EventKind("offer-made");

    /** The offer was accepted. */
    public static final EventKind OFFER_ACCEPTED = new EventKind("offer-accepted");

    /** Work began. */
    public static final EventKind STARTED = new EventKind("started");

    /** The engagement ended. */
    public static final EventKind ENDED = new EventKind("ended");

    /** The host asked where to send equipment. */
    public static final EventKind EQUIPMENT_REQUESTED = new EventKind("equipment-requested");

    /** Equipment left the host. */
    public static final EventKind EQUIPMENT_SHIPPED = new EventKind("equipment-shipped");

    private static final ImmutableList<EventKind> KNOWN = ImmutableList.of(
            APPLIED, INTERVIEWED, OFFER_MADE, OFFER_ACCEPTED, STARTED, ENDED, EQUIPMENT_REQUESTED, EQUIPMENT_SHIPPED);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public EventKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static EventKind of(String id) {
        return new EventKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<EventKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
