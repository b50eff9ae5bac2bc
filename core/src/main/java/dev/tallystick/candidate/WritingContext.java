package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Where a text was written. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record WritingContext(String id) {

    /** An application or cover letter. */
    public static final WritingContext APPLICATION = new WritingContext("application");

    /** A message or e-mail to the host. */
    public static final WritingContext MESSAGE = new WritingContext("message");

    /** A chat while working. */
    public static final WritingContext CHAT = new WritingContext("chat");

    /** A commit message or code comment. */
    public static final WritingContext COMMIT = new WritingContext("commit");

    /** A document written while working. */
    public static final WritingContext DOCUMENT = new WritingContext("document");

    private static final ImmutableList<WritingContext> KNOWN =
            ImmutableList.of(APPLICATION, MESSAGE, CHAT, COMMIT, DOCUMENT);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public WritingContext {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static WritingContext of(String id) {
        return new WritingContext(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<WritingContext> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
