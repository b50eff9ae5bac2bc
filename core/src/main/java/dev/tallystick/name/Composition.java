package dev.tallystick.name;

import java.text.Normalizer;
import java.util.BitSet;

/** Brings text into Unicode's form NFKC. Text of letters that are in that form whatever follows them is passed as it is. */
final class Composition {

    private static final char END = '\u0483';
    private static final BitSet STABLE = stable();

    private Composition() {}

    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isStable(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** Latin, Greek and Cyrillic letters, Han characters and syllables of Hangul; no mark that joins a letter. */
    private static boolean isStable(char c) {
        return c < END ? STABLE.get(c) : (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3');
    }

    private static BitSet stable() {
        BitSet stable = new BitSet(END);
        for (char c = 0; c < END; c++) {
            stable.set(
                    c,
                    Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC)
                            && Character.getType(c) != Character.NON_SPACING_MARK);
        }
        return stable;
    }
}
