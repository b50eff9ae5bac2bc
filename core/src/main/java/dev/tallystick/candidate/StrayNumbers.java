package dev.tallystick.candidate;

/**
 * Masks numbers within a text. A number is a word that holds digits, or several of them with anything but words between:
 * {@code DE89 3704 0044 0532 0130 00}, {@code 12-34-56}, {@code bc1q8c6f}.
 */
final class StrayNumbers {

    private static final int FEWEST_DIGITS = 6;

    private final String text;
    private final StringBuilder masked = new StringBuilder();
    private int begin;
    private int end;
    private int digits;

    private StrayNumbers(String text) {
        this.text = text;
    }

    static String masked(String text) {
        return new StrayNumbers(text).masked();
    }

    private String masked() {
        int place = 0;
        while (place < text.length()) {
            int first = place;
            int digitsOfWord = 0;
            while (place < text.length() && Character.isLetterOrDigit(text.codePointAt(place))) {
                digitsOfWord += Character.isDigit(text.codePointAt(place)) ? 1 : 0;
                place += Character.charCount(text.codePointAt(place));
            }
            if (place > first) {
                addWord(first, place, digitsOfWord);
            } else {
                place += Character.charCount(text.codePointAt(place));
            }
        }
        finishNumber();
        return masked.append(text, end, text.length()).toString();
    }

    private void addWord(int from, int to, int digitsOfWord) {
        if (digitsOfWord == 0) {
            finishNumber();
            return;
        }
        if (digits == 0) {
            masked.append(text, end, from);
            begin = from;
        }
        digits += digitsOfWord;
        end = to;
    }

    private void finishNumber() {
        if (digits > 0) {
            String number = text.substring(begin, end);
            masked.append(digits < FEWEST_DIGITS ? number : Masking.LAST_FOUR.mask(number));
            digits = 0;
        }
    }
}
