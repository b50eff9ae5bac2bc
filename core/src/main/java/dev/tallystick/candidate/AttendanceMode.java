package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Where work or study takes place. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record AttendanceMode(String id) {

    /** At the place of the employer or school. */
    public static final AttendanceMode ON_SITE = new AttendanceMode("on-site");

    /** Partly there. */
    public static final AttendanceMode HYBRID = new AttendanceMode("hybrid");

    /** Elsewhere. */
    public static final AttendanceMode REMOTE = new AttendanceMode("remote");

    private static final ImmutableList<AttendanceMode> KNOWN = ImmutableList.of(ON_SITE, HYBRID, REMOTE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public AttendanceMode {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static AttendanceMode of(String id) {
        return new AttendanceMode(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<AttendanceMode> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
