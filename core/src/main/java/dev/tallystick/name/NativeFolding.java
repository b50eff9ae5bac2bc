package dev.tallystick.name;

import java.text.Normalizer;

/** Folds words of other scripts: case, points and accents, and letters that are written either way. */
final class NativeFolding {

    private static final String FROM = "ёѐѝςأإآٱىیکھہةךםןףץ";
    private static final String TO = "ееиσااااييكهههכמנפצ";
    private static final char KATAKANA_FIRST = 'ァ';
    private static final char KATAKANA_LAST = 'ヶ';
    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';
    private static final char TATWEEL = 'ـ';
    private static final char NUKTA = '\u093C';

    private NativeFolding() {}

    static String fold(String word, NameScript script) {
        String text = word;
        if (script == NameScript.GREEK) {
            text = Normalizer.normalize(word, Normalizer.Form.NFD);
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (isDropped(c, script)) {
                continue;
            }
            int at = FROM.indexOf(c);
            if (at >= 0) {
                folded.append(TO.charAt(at));
            } else if (c >= KATAKANA_FIRST && c <= KATAKANA_LAST) {
                folded.append((char) (c + KATAKANA_TO_HIRAGANA));
            } else {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isDropped(char c, NameScript script) {
        if (c == TATWEEL || c == NUKTA || (c < 0x80 && !Character.isLetter(c))) {
            return true;
        }
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        return mark
                && (script == NameScript.GREEK
                        || script == NameScript.ARABIC
                        || script == NameScript.HEBREW
                        || script == NameScript.CYRILLIC);
    }
}
