package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a register says of an organisation. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record RegistryStatus(String id) {

    /** It is registered and active. */
    public static final RegistryStatus ACTIVE = new RegistryStatus("active");

    /** It was registered and is no longer active. */
    public static final RegistryStatus DISSOLVED = new RegistryStatus("dissolved");

    /** The register does not hold it. */
    public static final RegistryStatus NOT_FOUND = new RegistryStatus("not-found");

    private static final ImmutableList<RegistryStatus> KNOWN = ImmutableList.of(ACTIVE, DISSOLVED, NOT_FOUND);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public RegistryStatus {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static RegistryStatus of(String id) {
        return new RegistryStatus(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<RegistryStatus> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
