package dev.tallystick.name;

import java.text.Normalizer;

/** Folds Latin words to lower-case ASCII letters. */
final class LatinFolding {

    private static final String SPECIAL = "ßøæœłđðþıħŋəŧĸſ";
    private static final String[] PLAIN = {
        "ss", "o", "ae", "oe", "l", "d", "d", "th", "i", "h", "ng", "a", "t", "k", "s"
    };
    private static final String EXPANDED = "äöüåøñçşčšžşțđğœ";
    private static final String[] DIGRAPHS = {
        "ae", "oe", "ue", "aa", "oe", "ny", "ch", "sh", "ch", "sh", "zh", "sh", "ts", "dj", "gh", "oe"
    };

    /** Accented letters are taken apart once; the table ends with the last Latin letter of the second extension. */
    private static final int LETTERS = 0x250;

    private static final String[] UNACCENTED = unaccented();

    private LatinFolding() {}

    /** Returns the word without accents; letters of other scripts are left out. */
    static String plain(String word) {
        return isLowerAscii(word) ? word : fold(word, "", DIGRAPHS);
    }

    /** Returns the word with letters such as ä spelt out as two, in the way of machine-readable zones. */
    static String expanded(String word) {
        return isLowerAscii(word) ? word : fold(word, EXPANDED, DIGRAPHS);
    }

    /** Returns the same of a word whose plain form is known already. */
    static String expanded(String word, String plain) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return expanded(word);
            }
        }
        return plain;
    }

    private static String fold(String word, String letters, String[] renderings) {
        StringBuilder folded = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            int rendering = c < 0x80 ? -1 : letters.indexOf(c);
            if (rendering >= 0) {
                folded.append(renderings[rendering]);
            } else {
                append(folded, c);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        if (c >= 'a' && c <= 'z') {
            folded.append(c);
        } else if (c >= 0x80) {
            folded.append(c < LETTERS ? UNACCENTED[c] : unaccented(c));
        }
    }

    private static String[] unaccented() {
        String[] letters = new String[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            letters[c] = unaccented(c);
        }
        return letters;
    }

    private static String unaccented(char c) {
        int special = SPECIAL.indexOf(c);
        if (special >= 0) {
            return PLAIN[special];
        }
        StringBuilder letters = new StringBuilder();
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = Character.toLowerCase(decomposed.charAt(i));
            if (letter >= 'a' && letter <= 'z') {
                letters.append(letter);
            } else if (letter >= 0x80 && SPECIAL.indexOf(letter) >= 0) {
                letters.append(PLAIN[SPECIAL.indexOf(letter)]);
            }
        }
        return letters.toString();
    }

    private static boolean isLowerAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
