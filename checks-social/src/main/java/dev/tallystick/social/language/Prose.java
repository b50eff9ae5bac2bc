package dev.tallystick.social.language;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a text what its author wrote as sentences. */
final class Prose {

    /** How much of a text is read at all. */
    static final int MAX_READ = 2_000;

    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern ASCII_WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./\\\\:@#$%+~=&?-]*");
    private static final Pattern TECHNICAL =
            Pattern.compile("[_/\\\\@#$=&?]|[A-Za-z0-9][.:][A-Za-z0-9]|[a-z][A-Z]" + "|[A-Za-z][0-9]|[0-9][A-Za-z]");
    private static final String CODE_SYMBOLS = "{}[]<>=;|&$#\\_*^~";

    private Prose() {}

    /**
     * Returns the text without code blocks, lines of code, quoted lines, web and mail addresses, paths and identifiers,
     * in normalisation form C.
     */
    static String of(String text) {
        String read = Normalizer.normalize(head(text), Normalizer.Form.NFC);
        String withoutBlocks = INLINE_CODE.matcher(withoutFences(read)).replaceAll(" ");
        StringBuilder prose = new StringBuilder();
        withoutBlocks
                .lines()
                .filter(line -> !line.stripLeading().startsWith(">") && !isCode(line))
                .forEach(line -> prose.append(line).append('\n'));
        return withoutTechnicalWords(prose);
    }

    private static String head(String text) {
        if (text.length() <= MAX_READ) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_READ - 1)) ? MAX_READ - 1 : MAX_READ;
        return text.substring(0, end);
    }

    private static String withoutFences(String text) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int fence = text.indexOf("```");
        while (fence >= 0) {
            kept.append(text, from, fence).append('\n');
            int end = text.indexOf("```", fence + 3);
            if (end < 0) {
                return kept.toString();
            }
            from = end + 3;
            fence = text.indexOf("```", from);
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** A line is code if at least two of its characters, and one in twenty, are such as prose does without. */
    private static boolean isCode(String line) {
        int symbols = 0;
        int visible = 0;
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (!Character.isWhitespace(each)) {
                visible++;
            }
            boolean isCall = each == '(' && Character.isLetterOrDigit(before);
            if (isCall || CODE_SYMBOLS.indexOf(each) >= 0) {
                symbols++;
            }
            before = each;
        }
        return symbols >= 2 && symbols * 20 >= visible;
    }

    private static String withoutTechnicalWords(CharSequence prose) {
        Matcher matcher = ASCII_WORD.matcher(prose);
        return matcher.replaceAll(
                word -> Matcher.quoteReplacement(TECHNICAL.matcher(word.group()).find() ? " " : word.group()));
    }
}
