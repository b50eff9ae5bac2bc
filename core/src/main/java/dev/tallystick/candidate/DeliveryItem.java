package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What is delivered. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record DeliveryItem(String id) {

    /** A computer or other equipment for work. */
    public static final DeliveryItem EQUIPMENT = new DeliveryItem("equipment");

    /** Papers. */
    public static final DeliveryItem DOCUMENT = new DeliveryItem("document");

    /** A card to be paid with. */
    public static final DeliveryItem PAYMENT_CARD = new DeliveryItem("payment-card");

    private static final ImmutableList<DeliveryItem> KNOWN = ImmutableList.of(EQUIPMENT, DOCUMENT, PAYMENT_CARD);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public DeliveryItem {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static DeliveryItem of(String id) {
        return new DeliveryItem(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<DeliveryItem> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
