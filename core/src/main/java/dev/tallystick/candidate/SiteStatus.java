package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the web says of a site. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record SiteStatus(String id) {

    /** It is there. */
    public static final SiteStatus LIVE = new SiteStatus("live");

    /** The domain is for sale or shows advertisements only. */
    public static final SiteStatus PARKED = new SiteStatus("parked");

    /** The domain is not registered, or there is no site. */
    public static final SiteStatus GONE = new SiteStatus("gone");

    /** It could not be reached at that time. */
    public static final SiteStatus UNREACHABLE = new SiteStatus("unreachable");

    private static final ImmutableList<SiteStatus> KNOWN = ImmutableList.of(LIVE, PARKED, GONE, UNREACHABLE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public SiteStatus {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static SiteStatus of(String id) {
        return new SiteStatus(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<SiteStatus> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
