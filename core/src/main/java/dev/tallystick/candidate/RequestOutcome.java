package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What became of a request. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record RequestOutcome(String id) {

    /** What was asked for arrived. */
    public static final RequestOutcome PROVIDED = new RequestOutcome("provided");

    /** Something else that serves the purpose arrived. */
    public static final RequestOutcome ALTERNATIVE_PROVIDED = new RequestOutcome("alternative-provided");

    /** The person says that no such thing can be had. */
    public static final RequestOutcome UNABLE = new RequestOutcome("unable");

    /** The person declined, and named nothing else. */
    public static final RequestOutcome REFUSED = new RequestOutcome("refused");

    /** There was no answer. */
    public static final RequestOutcome NO_ANSWER = new RequestOutcome("no-answer");

    /** The host withdrew the request. */
    public static final RequestOutcome WITHDRAWN = new RequestOutcome("withdrawn");

    private static final ImmutableList<RequestOutcome> KNOWN =
            ImmutableList.of(PROVIDED, ALTERNATIVE_PROVIDED, UNABLE, REFUSED, NO_ANSWER, WITHDRAWN);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public RequestOutcome {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static RequestOutcome of(String id) {
        return new RequestOutcome(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<RequestOutcome> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
