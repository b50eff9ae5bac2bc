package dev.tallystick.place;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings written places to one form: compatibility forms, case, marks, punctuation. */
final class PlaceText {

    private static final int MAX_LENGTH = 1000;
    private static final int MAX_GROWTH = 32;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern OUTER_JOINT = Pattern.compile("(?<!\\p{N})[-/]|[-/](?!\\p{N})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}#/-]+");
    private static final Pattern UNSPACED_NUMBER =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}])(?=\\d)");
    private static final Pattern UMLAUT = Pattern.compile("a[ae]+|oe+|ue+");

    private static final ImmutableMap<Character, String> LETTERS = ImmutableMap.<Character, String>builder()
            .put('ß', "ss")
            .put('ø', "o")
            .put('œ', "oe")
            .put('æ', "ae")
            .put('ł', "l")
            .put('đ', "d")
            .put('ð', "d")
            .put('þ', "th")
            .put('ı', "i")
            .buildOrThrow();

    private PlaceText() {}

    /** Words in lower case without marks; a hyphen or slash stays between digits only. Reads the first 1,000 characters. */
    static List<String> words(String written) {
        return foldedWords(folded(written));
    }

    /** The first 1,000 characters in lower case without marks. */
    static String folded(String written) {
        String text = written.length() > MAX_LENGTH ? written.substring(0, MAX_LENGTH) : written;
        return CharMatcher.ascii().matchesAllOf(text) ? text.toLowerCase(Locale.ROOT) : withoutMarks(text);
    }

    /** The words of a text or piece of text that is folded. */
    static List<String> foldedWords(String text) {
        String folded = INITIAL.matcher(text).replaceAll("$1");
        folded = APOSTROPHE.matcher(folded).replaceAll("");
        folded = OTHER.matcher(folded).replaceAll(" ");
        if (!CharMatcher.ascii().matchesAllOf(folded)) {
            folded = UNSPACED_NUMBER.matcher(folded).replaceAll(" ");
        }
        folded = OUTER_JOINT.matcher(folded).replaceAll(" ");
        return Arrays.stream(folded.replace("#", " # ").split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutMarks(String text) {
        String folded = digits(width(plainLetters(text))).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(
                plainLetters(Normalizer.normalize(folded, Normalizer.Form.NFD)), Normalizer.Form.NFC);
    }

    /** Without combining marks, of which a long run takes quadratic time to normalise. */
    private static String plainLetters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < FIRST_BEYOND_ASCII) {
                plain.append((char) c);
            } else if (!isMark(c)) {
                String letter = Character.isBmpCodePoint(c) ? LETTERS.get((char) c) : null;
                if (letter == null) {
                    plain.appendCodePoint(c);
                } else {
                    plain.append(letter);
                }
            }
        }
        return plain.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Full-width digits and letters as plain ones; a text that becomes more than 32 characters longer is cut. */
    static String width(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return plain.substring(0, Math.min(plain.length(), text.length() + MAX_GROWTH));
    }

    /** Digits of any script as those of ASCII. */
    static String digits(String text) {
        if (CharMatcher.ascii().matchesAllOf(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** "Muenchen" and "München", "Aarhus" and "Århus" are one spelling. */
    static String withoutUmlauts(String word) {
        return UMLAUT.matcher(word).replaceAll(match -> match.group().substring(0, 1));
    }

    /** One key of a whole text, without spaces. */
    static String key(String text) {
        return withoutUmlauts(String.join("", words(text)).replace("#", ""));
    }
}
