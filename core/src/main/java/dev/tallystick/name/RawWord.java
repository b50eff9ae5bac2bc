package dev.tallystick.name;

import dev.tallystick.name.NameWords.Kind;
import java.util.Set;

/**
 * A word as it stands in a name.
 *
 * @param text the letters as written
 * @param folded the letters folded
 * @param kinds what the word can be beside a name
 * @param script the script of its first letter
 * @param hyphened whether a hyphen stands before it
 * @param dotted whether a full stop follows
 * @param aside whether it stands in brackets or quotes
 * @param section how many commas stand before it
 */
record RawWord(
        String text,
        String folded,
        Set<Kind> kinds,
        NameScript script,
        boolean hyphened,
        boolean dotted,
        boolean aside,
        int section) {

    static RawWord of(
            String text,
            String folded,
            NameScript script,
            boolean hyphened,
            boolean dotted,
            boolean aside,
            int section) {
        return new RawWord(text, folded, NameWords.kinds(folded), script, hyphened, dotted, aside, section);
    }

    RawWord withText(String shorter) {
        return of(shorter, WordFolding.folded(shorter), script, hyphened, dotted, aside, section);
    }

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    boolean isLatin() {
        return script == NameScript.LATIN;
    }

    boolean isUpperCase() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
