package dev.tallystick.name;

/** Small differences in spelling. */
final class Spelling {

    private static final int MIN_LENGTH = 4;
    private static final String ABBREVIATED = "comm";

    private Spelling() {}

    /** Tells whether two words are equal, near, or one abbreviates the other. */
    static boolean matches(String word, String other) {
        return word.equals(other)
                || (Math.min(word.length(), other.length()) >= MIN_LENGTH && isNear(word, other))
                || abbreviates(word, other)
                || abbreviates(other, word);
    }

    /** Tells whether one letter is replaced, added or left out, or two neighbours are exchanged. */
    static boolean isNear(String word, String other) {
        if (word.length() > other.length()) {
            return isNear(other, word);
        }
        if (other.length() - word.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < word.length() && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (word.length() < other.length()) {
            return word.substring(start).equals(other.substring(start + 1));
        }
        if (start == word.length() || word.substring(start + 1).equals(other.substring(start + 1))) {
            return true;
        }
        return start + 1 < word.length()
                && word.charAt(start) == other.charAt(start + 1)
                && word.charAt(start + 1) == other.charAt(start)
                && word.substring(start + 2).equals(other.substring(start + 2));
    }

    /** Directories write "comm" for "community", "commerce" and "commercial". */
    private static boolean abbreviates(String word, String other) {
        return word.equals(ABBREVIATED) && other.startsWith(ABBREVIATED);
    }
}
