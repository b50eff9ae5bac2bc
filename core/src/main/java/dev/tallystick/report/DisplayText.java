package dev.tallystick.report;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Text as a terminal shows it: free of control characters, measured and broken by columns. */
final class DisplayText {

    private static final Splitter SPACES = Splitter.onPattern("\\s+");

    private DisplayText() {}

    /**
     * Replaces what would move the cursor, start a line or change the direction of what follows: a candidate's text
     * must not be able to write over a report.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> clean.appendCodePoint(isUnsafe(codePoint) ? ' ' : codePoint));
        return clean.toString().strip();
    }

    /** The columns of a text. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** Breaks a text into lines, at spaces where possible, between wide characters, and anywhere if it must. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : SPACES.split(clean(text))) {
            boolean spaced = used > 0;
            for (String piece : pieces(word, columns)) {
                int width = width(piece);
                if (used + (spaced ? 1 : 0) + width > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                    spaced = false;
                }
                line.append(spaced ? " " : "").append(piece);
                used += (spaced ? 1 : 0) + width;
                spaced = false;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The parts of a word between which a line may end. */
    private static List<String> pieces(String word, int columns) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int used = 0;
        boolean wide = false;
        for (int codePoint : word.codePoints().toArray()) {
            int width = width(codePoint);
            if (used > 0 && width > 0 && (wide || width > 1 || used + width > columns)) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            wide = width > 1 || (wide && width == 0);
            piece.appendCodePoint(codePoint);
            used += width;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        };
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** East Asian Wide and Fullwidth after Unicode Standard Annex 11, by block; in doubt wide. */
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x115F // Hangul Jamo
                        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F) // CJK, kana, Yi
                        || (codePoint >= 0xA960 && codePoint <= 0xA97F) // Hangul Jamo Extended-A
                        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3) // Hangul syllables
                        || (codePoint >= 0xF900 && codePoint <= 0xFAFF) // CJK compatibility ideographs
                        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F) // CJK compatibility forms
                        || (codePoint >= 0xFF00 && codePoint <= 0xFF60) // fullwidth forms
                        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                        || (codePoint >= 0x16FE0 && codePoint <= 0x1B2FF) // Tangut, kana supplements
                        || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF) // pictographs
                        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD)); // CJK extensions
    }
}
