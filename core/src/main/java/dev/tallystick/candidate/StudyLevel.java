package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a qualification is. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record StudyLevel(String id) {

    /** A certificate of a school. */
    public static final StudyLevel SCHOOL = new StudyLevel("school");

    /** A vocational training. */
    public static final StudyLevel VOCATIONAL = new StudyLevel("vocational");

    /** A bachelor or other first degree. */
    public static final StudyLevel BACHELOR = new StudyLevel("bachelor");

    /** A master or other second degree. */
    public static final StudyLevel MASTER = new StudyLevel("master");

    /** A doctorate. */
    public static final StudyLevel DOCTORATE = new StudyLevel("doctorate");

    /** A course or certificate besides. */
    public static final StudyLevel COURSE = new StudyLevel("course");

    private static final ImmutableList<StudyLevel> KNOWN =
            ImmutableList.of(SCHOOL, VOCATIONAL, BACHELOR, MASTER, DOCTORATE, COURSE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public StudyLevel {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static StudyLevel of(String id) {
        return new StudyLevel(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<StudyLevel> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
