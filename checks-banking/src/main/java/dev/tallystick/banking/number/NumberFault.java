package dev.tallystick.banking.number;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with a text that should be a number of an account or an institution: the first rule that it breaks.
 *
 * @param rule the rule
 * @param position where, counted from 1; for {@link Rule#CHARACTER} within the text as it was written, for the other
 *     rules within the number without separators; 0 where the rule speaks of the whole
 * @param statement what is wrong, as a clause that quotes nothing of the number
 */
public record NumberFault(Rule rule, int position, String statement) {

    /** The rules, in the order in which they are tested. */
    public enum Rule {
        /** Only the characters of the format, apart from blanks and hyphens between them. */
        CHARACTER,
        /** As many characters as the format, or its form in that country, has. */
        LENGTH,
        /** The code of a country that uses the format. */
        COUNTRY,
        /** The code of a country in the registry of the format; others may use its form without published rules. */
        REGISTRY,
        /** A beginning that the format assigns. */
        PREFIX,
        /** Letters and digits each in their places. */
        STRUCTURE,
        /** Check digits of the format that fit the rest. */
        CHECK_DIGIT,
        /** Check digits of a country or a bank within the format that fit the rest. */
        NATIONAL_CHECK_DIGIT
    }

    /**
     * Checks the components.
     *
     * @param rule the rule
     * @param position where, counted from 1; 0 where the rule speaks of the whole
     * @param statement what is wrong
     * @throws IllegalArgumentException if the position is negative
     */
    public NumberFault {
        requireNonNull(rule, "rule");
        requireNonNull(statement, "statement");
        if (position < 0) {
            throw new IllegalArgumentException("a position is 0 or more: " + position);
        }
    }

    static NumberFault length(String has, String wanted) {
        return new NumberFault(Rule.LENGTH, 0, "it has " + has + " instead of " + wanted);
    }

    IllegalArgumentException refusal(String what) {
        return new IllegalArgumentException("not " + what + ": " + statement);
    }
}
