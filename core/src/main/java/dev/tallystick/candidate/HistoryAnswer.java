package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What the declared history says of a place.
 *
 * @param state the answer
 * @param because the parts that explain, or, of {@link State#UNEXPLAINED}, the scopes or residences on which it rests
 */
public record HistoryAnswer(State state, List<Part> because) {

    /** The three values of an answer. */
    public enum State {
        /** Something declared explains. */
        EXPLAINED,
        /** Nothing explains, in a history that was asked for in full. */
        UNEXPLAINED,
        /** The history does not say: it was not asked for in full, or part of it has no place. */
        UNKNOWN
    }

    /**
     * Copies the list.
     *
     * @param state the answer
     * @param because the parts that explain, or, of {@link State#UNEXPLAINED}, the scopes or residences on which it rests
     */
    public HistoryAnswer {
        because = ImmutableList.copyOf(because);
    }

    static HistoryAnswer explained(List<Part> because) {
        return new HistoryAnswer(State.EXPLAINED, because);
    }

    static HistoryAnswer unexplained(List<Part> because) {
        return new HistoryAnswer(State.UNEXPLAINED, because);
    }

    static HistoryAnswer unknown() {
        return new HistoryAnswer(State.UNKNOWN, ImmutableList.of());
    }

    /**
     * Tells whether something declared explains.
     *
     * @return true if so
     */
    public boolean isExplained() {
        return state == State.EXPLAINED;
    }

    /**
     * Tells whether nothing explains although the history was asked for in full.
     *
     * @return true if so
     */
    public boolean isUnexplained() {
        return state == State.UNEXPLAINED;
    }
}
