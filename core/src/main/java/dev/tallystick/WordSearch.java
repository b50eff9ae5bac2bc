package dev.tallystick;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds a name in a text however it is spaced: "Team Viewer" is TeamViewer. */
final class WordSearch {

    private static final int MIN_NAME = 3;
    private static final int MAX_NAME = 100;
    private static final int MAX_TEXT = 10_000;

    private WordSearch() {}

    /** Shorter names stand in any text. */
    static boolean isSearchable(String name) {
        return letters(name).count() >= MIN_NAME;
    }

    static boolean isIn(String name, String text) {
        String pattern = letters(name)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("[^\\p{L}\\p{N}]*+", "(?<![a-z0-9])", "(?![a-z0-9])"));
        return Pattern.compile(pattern).matcher(lower(text, MAX_TEXT)).find();
    }

    private static IntStream letters(String name) {
        return lower(name, MAX_NAME).codePoints().filter(Character::isLetterOrDigit);
    }

    private static String lower(String text, int length) {
        return text.substring(0, Math.min(text.length(), length)).toLowerCase(Locale.ROOT);
    }
}
