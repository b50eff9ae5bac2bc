package dev.tallystick.name;

import com.google.common.collect.ImmutableSet;

/**
 * Spellings in Latin letters of names from Arabic, as the languages from Morocco to Bangladesh write them: "Shaheen" and
 * "Chahine", "Qorbani" and "Ghorbani", "Shamsuddin" and "Shams al-Din".
 *
 * <p>An "e" may stand for a short "a" or for an "i", a "q" may be spoken like "k" or like "gh": two spellings are one if
 * they have a key in common.
 */
final class ArabicSpelling {

    private static final int MIN_LENGTH = 4;
    private static final int MIN_STEM = 3;
    private static final String VOWELS = "aeiouy";

    private ArabicSpelling() {}

    static boolean isSign(String latin) {
        return NameForms.isFromArabic(latin) || (latin.startsWith("abd") && latin.length() > MIN_LENGTH + 2);
    }

    static boolean areOne(String first, String second) {
        if (Math.min(first.length(), second.length()) < MIN_LENGTH
                || (NameForms.isKnown(first) && NameForms.isKnown(second))) {
            return false;
        }
        String one = prepared(first);
        String other = prepared(second);
        return key(one, 'i', 'k').equals(key(other, 'i', 'k'))
                || key(one, 'a', 'k').equals(key(other, 'a', 'k'))
                || key(one, 'i', 'Q').equals(key(other, 'i', 'Q'))
                || key(one, 'a', 'Q').equals(key(other, 'a', 'Q'));
    }

    static ImmutableSet<String> keys(String latin) {
        String word = prepared(latin);
        return ImmutableSet.of(
                "ik" + key(word, 'i', 'k'),
                "ak" + key(word, 'a', 'k'),
                "iq" + key(word, 'i', 'Q'),
                "aq" + key(word, 'a', 'Q'));
    }

    private static String prepared(String latin) {
        String word = latin.startsWith("abd") && latin.length() > MIN_LENGTH + 1
                ? SpellingKey.servant(latin)
                : LatinComparison.withoutArticle(latin);
        if (isFrench(word)) {
            return word.substring(0, word.length() - 1);
        }
        int end = word.endsWith("din") ? 3 : word.endsWith("dine") || word.endsWith("deen") ? 4 : 0;
        int stem = word.length() - end;
        if (end == 0 || stem < MIN_STEM) {
            return word;
        }
        if (word.charAt(stem - 1) == 'd' || word.charAt(stem - 1) == 'l') {
            stem--;
        }
        while (stem > MIN_STEM && isVowel(word.charAt(stem - 1))) {
            stem--;
        }
        return word.substring(0, stem) + "din";
    }

    /** Tells whether the last letter, an "e", is there for the sound of the one before it only. */
    private static boolean isFrench(String word) {
        return word.length() > MIN_LENGTH
                && (word.endsWith("che") || (word.endsWith("ine") && word.contains("ch") && !word.endsWith("dine")));
    }

    private static String key(String word, char shortE, char q) {
        StringBuilder key = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            int next;
            if (isVowel(c) && !(c == 'y' && i == 0)) {
                next = endOfVowels(word, i);
                vowels(word.substring(i, next), next == word.length(), shortE, key);
            } else {
                next = consonant(word, i, q, key);
            }
            i = next;
        }
        int last = key.length() - 1;
        if (last > 1 && key.charAt(last) == 'h' && isVowel(key.charAt(last - 1))) {
            key.setLength(last);
        }
        return key.toString();
    }

    private static int endOfVowels(String word, int from) {
        int end = from;
        while (end < word.length() && isVowel(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void vowels(String run, boolean atEnd, char shortE, StringBuilder key) {
        String text = run.replace("oo", "u").replace("ou", "u").replace("ee", "i");
        if (!atEnd && (text.equals("ai") || text.equals("ay") || text.equals("ei") || text.equals("ey"))) {
            text = "i";
        }
        boolean lone = text.length() == 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sound = switch (c) {
                case 'e' -> lone ? shortE : 'i';
                case 'y' -> 'i';
                case 'o' -> 'u';
                default -> c;
            };
            append(key, sound);
        }
    }

    private static int consonant(String word, int at, char q, StringBuilder key) {
        if (word.startsWith("dzh", at)) {
            append(key, 'j');
            return at + 3;
        }
        if (word.startsWith("tch", at) || word.startsWith("sch", at)) {
            append(key, 'S');
            return at + 3;
        }
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        if (next == 'h' && "cdgkpstz".indexOf(c) >= 0) {
            append(key, "SdQhfStj".charAt("cdgkpstz".indexOf(c)));
            return at + 2;
        }
        if (c == 'd' && (next == 'j' || next == 'g')) {
            append(key, 'j');
            return at + 2;
        }
        boolean soft = next == 'e' || next == 'i';
        append(
                key,
                switch (c) {
                    case 'c' -> soft ? 's' : 'k';
                    case 'g' -> 'j';
                    case 'q' -> q;
                    case 'w' -> 'v';
                    case 'x' -> 'h';
                    default -> c;
                });
        return at + 1;
    }

    /** A doubled letter counts once. */
    private static void append(StringBuilder key, char c) {
        if (key.length() == 0 || key.charAt(key.length() - 1) != c) {
            key.append(c);
        }
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
