package dev.tallystick.name;

/** Small slips of the pen, as far as they do not lead from one name to another. */
final class Typos {

    private static final int MIN_LENGTH = 5;
    private static final int MIN_LENGTH_FOR_OTHER_LETTER = 7;

    private Typos() {}

    static boolean isPlausible(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        if (shorter < MIN_LENGTH
                || first.charAt(0) != second.charAt(0)
                || !Spelling.isNear(first, second)
                || (isName(first) && isName(second))) {
            return false;
        }
        if (first.length() == second.length()) {
            int at = difference(first, second);
            boolean exchanged = at + 1 < shorter && first.charAt(at) == second.charAt(at + 1);
            return exchanged
                    ? at + 2 < shorter || !SpellingKey.isVowel(first.charAt(shorter - 1))
                    : shorter >= MIN_LENGTH_FOR_OTHER_LETTER
                            && at > 0
                            && at < shorter - 2
                            && !isPatronym(first, second);
        }
        String longer = first.length() > second.length() ? first : second;
        char last = longer.charAt(longer.length() - 1);
        boolean atEnd = difference(first, second) >= shorter - 1;
        return !(atEnd && (SpellingKey.isVowel(last) || shorter < MIN_LENGTH_FOR_OTHER_LETTER + 1));
    }

    /** "Hansen" and "Hanson" are two families. */
    private static boolean isPatronym(String first, String second) {
        return (first.endsWith("sen") || first.endsWith("son")) && (second.endsWith("sen") || second.endsWith("son"));
    }

    private static boolean isName(String folded) {
        return NameForms.isKnown(folded) || CommonNames.isGiven(folded) || CommonNames.isFamily(folded);
    }

    private static int difference(String first, String second) {
        int at = 0;
        while (at < first.length() && at < second.length() && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return at;
    }
}
