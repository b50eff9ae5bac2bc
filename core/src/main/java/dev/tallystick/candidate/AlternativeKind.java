package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What was offered instead. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record AlternativeKind(String id) {

    /** Another format, such as writing, audio or a longer time. */
    public static final AlternativeKind OTHER_FORMAT = new AlternativeKind("other-format");

    /** Another time. */
    public static final AlternativeKind OTHER_TIME = new AlternativeKind("other-time");

    /** A meeting in person at the cost of the host. */
    public static final AlternativeKind IN_PERSON = new AlternativeKind("in-person");

    /** Evidence of free choice. */
    public static final AlternativeKind OTHER_EVIDENCE = new AlternativeKind("other-evidence");

    /** Answers in writing. */
    public static final AlternativeKind WRITTEN_ANSWER = new AlternativeKind("written-answer");

    private static final ImmutableList<AlternativeKind> KNOWN =
            ImmutableList.of(OTHER_FORMAT, OTHER_TIME, IN_PERSON, OTHER_EVIDENCE, WRITTEN_ANSWER);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public AlternativeKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static AlternativeKind of(String id) {
        return new AlternativeKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<AlternativeKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
