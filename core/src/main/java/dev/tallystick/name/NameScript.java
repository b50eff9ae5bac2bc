package dev.tallystick.name;

/** The scripts whose names are told apart. */
enum NameScript {
    LATIN(""),
    CYRILLIC("cyrillic"),
    GREEK("greek"),
    ARABIC("arabic"),
    HEBREW("hebrew"),
    DEVANAGARI("devanagari"),
    THAI("thai"),
    KANA("kana"),
    HANGUL(""),
    HAN(""),
    OTHER("");

    /** The name of the letters of the script in {@code script-letters.csv}; empty if they are read otherwise. */
    final String letters;

    NameScript(String letters) {
        this.letters = letters;
    }

    static NameScript of(int codePoint) {
        if (codePoint < 0x80) {
            return LATIN;
        }
        if (codePoint == 'ー') {
            return KANA;
        }
        if (codePoint == '々') {
            return HAN;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, COMMON, INHERITED -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case DEVANAGARI -> DEVANAGARI;
            case THAI -> THAI;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            default -> OTHER;
        };
    }

    /** Whether vowels are mostly left unwritten, so that any may be read between consonants. */
    boolean leavesVowelsOut() {
        return this == ARABIC || this == HEBREW || this == THAI;
    }

    /** Whether its letters give the sounds of a name so fully that a Latin rendering can be compared letter by letter. */
    boolean isAlphabet() {
        return this == LATIN || this == CYRILLIC || this == GREEK || this == DEVANAGARI || this == KANA;
    }
}
