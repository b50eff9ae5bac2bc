package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What became of a meeting. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record MeetingOutcome(String id) {

    /** It took place. */
    public static final MeetingOutcome ATTENDED = new MeetingOutcome("attended");

    /** The person declined. */
    public static final MeetingOutcome DECLINED = new MeetingOutcome("declined");

    /** The person asked for another time. */
    public static final MeetingOutcome POSTPONED = new MeetingOutcome("postponed");

    /** The person did not come. */
    public static final MeetingOutcome MISSED = new MeetingOutcome("missed");

    /** The host cancelled it. */
    public static final MeetingOutcome CANCELLED = new MeetingOutcome("cancelled");

    private static final ImmutableList<MeetingOutcome> KNOWN =
            ImmutableList.of(ATTENDED, DECLINED, POSTPONED, MISSED, CANCELLED);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public MeetingOutcome {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static MeetingOutcome of(String id) {
        return new MeetingOutcome(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<MeetingOutcome> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
