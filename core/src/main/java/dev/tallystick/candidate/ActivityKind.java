package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What kind of activity was recorded. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ActivityKind(String id) {

    /** A change of code. */
    public static final ActivityKind COMMIT = new ActivityKind("commit");

    /** A sign-in. */
    public static final ActivityKind SIGN_IN = new ActivityKind("sign-in");

    /** A message. */
    public static final ActivityKind MESSAGE = new ActivityKind("message");

    /** A review or comment. */
    public static final ActivityKind REVIEW = new ActivityKind("review");

    /** Work on a ticket. */
    public static final ActivityKind TICKET = new ActivityKind("ticket");

    /** Code received by a platform. */
    public static final ActivityKind PUSH = new ActivityKind("push");

    /** A change proposed to code, as a platform dates it. */
    public static final ActivityKind PULL_REQUEST = new ActivityKind("pull-request");

    /** A question or fault reported, as a platform dates it. */
    public static final ActivityKind ISSUE = new ActivityKind("issue");

    private static final ImmutableList<ActivityKind> KNOWN =
            ImmutableList.of(COMMIT, SIGN_IN, MESSAGE, REVIEW, TICKET, PUSH, PULL_REQUEST, ISSUE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ActivityKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ActivityKind of(String id) {
        return new ActivityKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ActivityKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
