package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The graded answer to whether two names can be those of one person, explained token by token. Immutable. */
public final class PersonNameComparison {

    private final Shape shape;

    private record Shape(NameGrade grade, String reason, ImmutableList<TokenMatch> tokens, Commonness commonness) {}

    PersonNameComparison(NameGrade grade, String reason, List<TokenMatch> tokens, Commonness commonness) {
        this.shape = new Shape(grade, reason, ImmutableList.copyOf(tokens), commonness);
    }

    static PersonNameComparison of(NameGrade grade, String reason) {
        return new PersonNameComparison(grade, reason, ImmutableList.of(), Commonness.COMMON);
    }

    /**
     * Returns the answer.
     *
     * @return the grade
     */
    public NameGrade grade() {
        return shape.grade;
    }

    /**
     * Returns the rule that decided, as a phrase without the names.
     *
     * @return the reason
     */
    public String reason() {
        return shape.reason;
    }

    /**
     * Returns what was paired with what, and how. Titles are not listed.
     *
     * @return the parts, pairs first; empty if the names as a whole decided
     */
    public List<TokenMatch> tokens() {
        return shape.tokens;
    }

    /**
     * Returns how much the agreement says.
     *
     * @return the commonness of what agrees; {@link Commonness#COMMON} if nothing does
     */
    public Commonness commonness() {
        return shape.commonness;
    }

    /**
     * Tells whether the names are close enough to be those of one person: any grade from {@link NameGrade#SAME} to
     * {@link NameGrade#VARIANT}.
     *
     * @return true if they match
     */
    public boolean isMatch() {
        return shape.grade.compareTo(NameGrade.VARIANT) <= 0;
    }

    PersonNameComparison mirrored() {
        List<TokenMatch> mirrored = new ArrayList<>(shape.tokens.size());
        for (TokenMatch match : shape.tokens) {
            mirrored.add(match.mirrored());
        }
        return new PersonNameComparison(shape.grade, shape.reason, mirrored, shape.commonness);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonNameComparison comparison && comparison.shape.equals(shape);
    }

    @Override
    public int hashCode() {
        return shape.hashCode();
    }

    /** Shows grade and reason only: names are personal. */
    @Override
    public String toString() {
        return shape.grade + ": " + shape.reason;
    }
}
