package dev.tallystick.place;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings written places to one form: compatibility forms, case, marks, punctuation. */
final class PlaceText {

    private static final int MAX_LENGTH = 1000;
    private static final int MAX_GROWTH = 2;
    private static final int ALWAYS_KEPT = 32;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern OUTER_JOINT = Pattern.compile("(?<!\\p{N})[-/]|[-/](?!\\p{N})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}#/-]+");
    private static final Pattern UNSPACED_NUMBER =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}])(?=\\d)");
    private static final Pattern UMLAUT = Pattern.compile("a[ae]+|oe+|ue+");

    private static final Map<String, String> LETTERS = ImmutableMap.<String, String>builder()
            .put("ß", "ss")
            .put("ø", "o")
            .put("œ", "oe")
            .put("æ", "ae")
            .put("ł", "l")
            .put("đ", "d")
            .put("ð", "d")
            .put("þ", "th")
            .put("ı", "i")
            .buildOrThrow();

    private PlaceText() {}

    /** Words in lower case without marks; a hyphen or slash stays between digits only. Reads the first 1,000 characters. */
    static List<String> words(String written) {
        String text = written.length() > MAX_LENGTH ? written.substring(0, MAX_LENGTH) : written;
        boolean plain = CharMatcher.ascii().matchesAllOf(text);
        String folded = plain ? text.toLowerCase(Locale.ROOT) : withoutMarks(text);
        folded = INITIAL.matcher(folded).replaceAll("$1");
        folded = APOSTROPHE.matcher(folded).replaceAll("");
        folded = OTHER.matcher(folded).replaceAll(" ");
        if (!plain) {
            folded = UNSPACED_NUMBER.matcher(folded).replaceAll(" ");
        }
        folded = OUTER_JOINT.matcher(folded).replaceAll(" ");
        return Arrays.stream(folded.replace("#", " # ").split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutMarks(String text) {
        String folded = digits(width(text)).toLowerCase(Locale.ROOT);
        folded =
                MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
        folded = Normalizer.normalize(folded, Normalizer.Form.NFC);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    /** Full-width digits and letters as plain ones; a text that becomes more than twice as long is cut. */
    static String width(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return plain.substring(0, Math.min(plain.length(), Math.max(ALWAYS_KEPT, MAX_GROWTH * text.length())));
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
