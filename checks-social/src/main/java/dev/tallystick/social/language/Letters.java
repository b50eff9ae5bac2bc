package dev.tallystick.social.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The letters of a text, counted by script; Han, kana and Hangul count twice, since they carry more than a letter. */
final class Letters {

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private final int lowerCaseLatin;

    private Letters(String text) {
        int lower = 0;
        int wordLength = 0;
        boolean wordIsLower = true;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            UnicodeScript script = scriptOf(codePoint);
            if (script == UnicodeScript.LATIN) {
                wordLength++;
                wordIsLower &= Character.isLowerCase(codePoint);
            } else if (script != UnicodeScript.COMMON || Character.isWhitespace(codePoint)) {
                lower += wordIsLower ? wordLength : 0;
                wordLength = 0;
                wordIsLower = true;
            }
            if (script != UnicodeScript.COMMON) {
                counts.merge(script, weight(script), Integer::sum);
            }
        }
        this.lowerCaseLatin = lower + (wordIsLower ? wordLength : 0);
    }

    static Letters of(String text) {
        return new Letters(text);
    }

    /** Returns the script of a letter, with kana, Bopomofo and Han as one; common for all that is no letter of a script. */
    static UnicodeScript scriptOf(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return UnicodeScript.COMMON;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            case INHERITED, UNKNOWN -> UnicodeScript.COMMON;
            default -> script;
        };
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int latin() {
        return counts.getOrDefault(UnicodeScript.LATIN, 0);
    }

    /** Returns the letters of Latin words without a capital: names of technologies mostly have one. */
    int lowerCaseLatin() {
        return lowerCaseLatin;
    }

    /** Returns the most frequent script but Latin. */
    UnicodeScript mainScriptButLatin() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != UnicodeScript.LATIN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }

    int count(UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }

    private static int weight(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL ? 2 : 1;
    }
}
