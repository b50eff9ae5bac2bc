package dev.tallystick.banking.number;

import dev.tallystick.banking.number.NumberFault.Rule;
import java.util.Optional;

/**
 * A number as people write it: the characters without the blanks, hyphens and invisible signs between them, or the
 * first character that does not belong. Letters come out as capitals.
 */
record Written(String characters, Optional<NumberFault> fault) {

    /** No format has half as many characters; a longer text is not read. */
    private static final int LONGEST = 100;

    static Written digits(String text) {
        return read(text, false, "");
    }

    static Written lettersAndDigits(String text, String alsoSeparators) {
        return read(text, true, alsoSeparators);
    }

    private static Written read(String text, boolean letters, String alsoSeparators) {
        if (text.length() > LONGEST) {
            return new Written(
                    "", Optional.of(new NumberFault(Rule.LENGTH, 0, "it is longer than any number of its kind")));
        }
        StringBuilder characters = new StringBuilder(text.length());
        int position = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            position++;
            if (isDigit(c) || (letters && isCapital(c))) {
                characters.append((char) c);
            } else if (letters && c >= 'a' && c <= 'z') {
                characters.append((char) (c - 'a' + 'A'));
            } else if (!isSeparator(c) && alsoSeparators.indexOf(c) < 0) {
                return new Written("", Optional.of(strange(c, position, letters)));
            }
        }
        return new Written(characters.toString(), Optional.empty());
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSeparator(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.DASH_PUNCTUATION
                || type == Character.FORMAT
                || c == '\u2212';
    }

    private static NumberFault strange(int c, int position, boolean letters) {
        String what;
        if (Character.isDigit(c)) {
            what = " is a digit of another script, please write it with 0 to 9";
        } else if (letters) {
            what = Character.isLetter(c)
                    ? " is a letter of another script or has an accent, please write it with A to Z"
                    : " is neither a letter nor a digit";
        } else {
            what = " is not a digit";
        }
        return new NumberFault(Rule.CHARACTER, position, "character " + position + what);
    }
}
