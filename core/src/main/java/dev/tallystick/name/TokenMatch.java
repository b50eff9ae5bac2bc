package dev.tallystick.name;

import static java.util.Objects.requireNonNull;

/**
 * One part of a name and what it was paired with.
 *
 * @param first the part as the first name has it; empty if only the second has one
 * @param second the part as the second name has it; empty if only the first has one
 * @param relation how they relate
 */
public record TokenMatch(String first, String second, TokenRelation relation) {

    /**
     * Checks that nothing is null.
     *
     * @param first the part as the first name has it; empty if only the second has one
     * @param second the part as the second name has it; empty if only the first has one
     * @param relation how they relate
     */
    public TokenMatch {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(relation, "relation");
    }

    TokenMatch mirrored() {
        return new TokenMatch(/* first= */ second, /* second= */ first, relation);
    }

    /** Shows the relation only: names are personal. */
    @Override
    public String toString() {
        return relation.toString();
    }
}
