package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Whose a device is. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record DeviceOwner(String id) {

    /** The host's. */
    public static final DeviceOwner HOST = new DeviceOwner("host");

    /** The person's own. */
    public static final DeviceOwner PERSON = new DeviceOwner("person");

    /** Somebody else's, such as an agency or client. */
    public static final DeviceOwner THIRD_PARTY = new DeviceOwner("third-party");

    private static final ImmutableList<DeviceOwner> KNOWN = ImmutableList.of(HOST, PERSON, THIRD_PARTY);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public DeviceOwner {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static DeviceOwner of(String id) {
        return new DeviceOwner(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<DeviceOwner> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
