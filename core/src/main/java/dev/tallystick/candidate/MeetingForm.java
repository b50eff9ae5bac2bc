package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The form of a meeting. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record MeetingForm(String id) {

    /** At one place. */
    public static final MeetingForm IN_PERSON = new MeetingForm("in-person");

    /** With a camera. */
    public static final MeetingForm VIDEO = new MeetingForm("video");

    /** By voice only. */
    public static final MeetingForm AUDIO = new MeetingForm("audio");

    private static final ImmutableList<MeetingForm> KNOWN = ImmutableList.of(IN_PERSON, VIDEO, AUDIO);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public MeetingForm {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static MeetingForm of(String id) {
        return new MeetingForm(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<MeetingForm> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
