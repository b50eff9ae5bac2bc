package dev.tallystick.name;

import java.util.ArrayList;
import java.util.List;

/** Splits a name into words, by whatever stands between them and where scripts change. */
final class NameWordSplitter {

    private static final String APOSTROPHES = "'’‘ʼʻ`´′׳״ʹʺ";
    private static final String HYPHENS = "-‐‑‒–—־";
    private static final String OPENING = "([{\"“„«「『（";
    private static final String CLOSING = ")]}”»」』）";
    private static final int MRZ_FILLER = '<';

    private final String text;
    private final List<RawWord> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private NameScript script = NameScript.LATIN;
    private boolean hyphened;
    private boolean aside;
    private int section;

    private NameWordSplitter(String text) {
        this.text = text;
    }

    static List<RawWord> split(String text) {
        return new NameWordSplitter(text).split();
    }

    private List<RawWord> split() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                letter(c);
            } else if (word.length() > 0 && joins(c, next)) {
                i = next;
                continue;
            } else if (Character.getType(c) != Character.FORMAT) {
                separator(c, next);
            }
            i = next;
        }
        end(false);
        return words;
    }

    private void letter(int c) {
        if (!isMark(c) && !Character.isDigit(c)) {
            NameScript next = NameScript.of(c);
            if (word.length() == 0) {
                script = next;
            } else if (next != script && (isEastAsian(next) || isEastAsian(script)) && c != 'ー') {
                end(false);
                script = next;
            }
        } else if (word.length() == 0) {
            script = NameScript.LATIN;
        }
        word.appendCodePoint(c);
    }

    /** Apostrophes belong to a word; a quotation mark between Hebrew letters marks an abbreviation. */
    private boolean joins(int c, int next) {
        boolean more = next < text.length() && Character.isLetter(text.codePointAt(next));
        return (APOSTROPHES.indexOf(c) >= 0 && more) || (c == '"' && more && script == NameScript.HEBREW);
    }

    private void separator(int c, int next) {
        end(c == '.');
        hyphened = HYPHENS.indexOf(c) >= 0;
        if (c == ',' || c == '、' || c == '،') {
            section++;
        } else if (c == MRZ_FILLER && next < text.length() && text.charAt(next) == MRZ_FILLER) {
            section++;
        } else if (c == '"') {
            aside = !aside && text.indexOf('"', next) >= 0;
        } else if (OPENING.indexOf(c) >= 0) {
            aside = !words.isEmpty();
        } else if (CLOSING.indexOf(c) >= 0) {
            aside = false;
        }
    }

    private void end(boolean dotted) {
        if (word.length() == 0) {
            return;
        }
        String letters = word.toString();
        word.setLength(0);
        String folded = WordFolding.folded(letters);
        if (!folded.isEmpty() || Character.isDigit(letters.charAt(0))) {
            words.add(RawWord.of(letters, folded, script, hyphened, dotted, aside, section));
        }
        hyphened = false;
    }

    private static boolean isEastAsian(NameScript script) {
        return script == NameScript.HAN || script == NameScript.KANA || script == NameScript.HANGUL;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.MODIFIER_LETTER;
    }
}
