package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What somebody who is named as a reference is to the person. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record RefereeRelation(String id) {

    /** A former or present manager. */
    public static final RefereeRelation MANAGER = new RefereeRelation("manager");

    /** A colleague. */
    public static final RefereeRelation COLLEAGUE = new RefereeRelation("colleague");

    /** A client. */
    public static final RefereeRelation CLIENT = new RefereeRelation("client");

    /** A teacher or supervisor. */
    public static final RefereeRelation TEACHER = new RefereeRelation("teacher");

    /** Anybody else. */
    public static final RefereeRelation OTHER = new RefereeRelation("other");

    private static final ImmutableList<RefereeRelation> KNOWN =
            ImmutableList.of(MANAGER, COLLEAGUE, CLIENT, TEACHER, OTHER);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public RefereeRelation {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static RefereeRelation of(String id) {
        return new RefereeRelation(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<RefereeRelation> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
