package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What kind of line a number is, as a carrier or the numbering plan says. An open vocabulary: a host may use words of its
 * own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record LineType(String id) {

    /** Mobile. */
    public static final LineType MOBILE = new LineType("mobile");

    /** Fixed. */
    public static final LineType FIXED_LINE = new LineType("fixed-line");

    /** A number of an internet telephony service. */
    public static final LineType VOIP = new LineType("voip");

    /** Free for the caller. */
    public static final LineType TOLL_FREE = new LineType("toll-free");

    /** At an extra charge. */
    public static final LineType PREMIUM = new LineType("premium");

    /** A number that follows its holder. */
    public static final LineType PERSONAL = new LineType("personal");

    /** A pager. */
    public static final LineType PAGER = new LineType("pager");

    /** Not known. */
    public static final LineType UNKNOWN = new LineType("unknown");

    private static final ImmutableList<LineType> KNOWN =
            ImmutableList.of(MOBILE, FIXED_LINE, VOIP, TOLL_FREE, PREMIUM, PERSONAL, PAGER, UNKNOWN);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public LineType {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static LineType of(String id) {
        return new LineType(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<LineType> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
