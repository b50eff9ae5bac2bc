package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.List;

/**
 * What a host asked a person to state in full. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
@Immutable
public record ScopeKind(String id) {

    /** All residences within the period. */
    public static final ScopeKind RESIDENCE = new ScopeKind("residence");

    /** All education within the period. */
    public static final ScopeKind STUDY = new ScopeKind("study");

    /** All employment within the period. */
    public static final ScopeKind WORK = new ScopeKind("work");

    /** Every country with which the person has a tie of any kind; no reason is asked. */
    public static final ScopeKind TIES = new ScopeKind("ties");

    /** All languages that the person works in. */
    public static final ScopeKind WORKING_LANGUAGES = new ScopeKind("working-languages");

    private static final ImmutableList<ScopeKind> KNOWN =
            ImmutableList.of(RESIDENCE, STUDY, WORK, TIES, WORKING_LANGUAGES);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ScopeKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ScopeKind of(String id) {
        return new ScopeKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ScopeKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
