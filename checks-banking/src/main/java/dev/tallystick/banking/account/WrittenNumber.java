package dev.tallystick.banking.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an account or taxpayer as it is written, in full or as its last characters behind a mask.
 *
 * @param characters digits and capital letters without blanks and signs
 * @param isTail whether they are the last ones only
 */
record WrittenNumber(String characters, boolean isTail) {

    /** How many last characters must be there on both sides before they are compared. */
    static final int LEAST_TAIL = 4;

    private static final int MAX_WRITTEN = 200;
    private static final int MAX_LENGTH = 40;
    private static final int LEAST_PART = 6;
    private static final int LEAST_IN_OTHER_KIND = 5;
    private static final Pattern MASK = Pattern.compile("[*#\u2022\u2026\u25CF\u00B7]|[xX]{2}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    private static final Pattern LAST_DIGITS = Pattern.compile("[0-9]{1,5}$");

    /** How alike two numbers are, most alike first. */
    enum Likeness {
        /** One number, apart from blanks, signs, leading zeros and what a mask hides. */
        SAME,
        /** One character wrong, left out, added or swapped with the next, or one number is part of the other. */
        ALMOST,
        OTHER,
        /** Too little is shown, or the numbers are of different kinds. */
        UNKNOWN
    }

    /**
     * What a comparison came to.
     *
     * @param place the first place in which the numbers part, counted from 1 within the first number without blanks and
     *     signs; 0 unless they are almost the same
     */
    record Comparison(Likeness likeness, int place) {}

    /** Reads a number; empty if there is no digit in it, or more than any number has. */
    static Optional<WrittenNumber> of(Optional<String> written) {
        return written.filter(text -> text.length() <= MAX_WRITTEN).flatMap(WrittenNumber::read);
    }

    /** Tells whether a text hides a part of its number. */
    static boolean isMasked(String text) {
        return text.length() <= MAX_WRITTEN && MASK.matcher(text).find();
    }

    private static Optional<WrittenNumber> read(String text) {
        String folded = digits(Normalizer.normalize(text, Normalizer.Form.NFC));
        Matcher mask = MASK.matcher(folded);
        int shownFrom = 0;
        while (mask.find()) {
            shownFrom = mask.end();
        }
        String characters =
                SIGNS.matcher(folded.substring(shownFrom)).replaceAll("").toUpperCase(Locale.ROOT);
        long digits = characters.chars().filter(Character::isDigit).count();
        if (digits == 0 || characters.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher last = LAST_DIGITS.matcher(characters);
        // "ending in 1234" says no more than "1234".
        return digits <= 5 && last.find()
                ? Optional.of(new WrittenNumber(last.group(), true))
                : Optional.of(new WrittenNumber(characters, shownFrom > 0));
    }

    private static String digits(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Compares two numbers of one kind. */
    Comparison compare(WrittenNumber other) {
        if (isTail || other.isTail) {
            int shown = Math.min(characters.length(), other.characters.length());
            return shown < LEAST_TAIL
                    ? new Comparison(Likeness.UNKNOWN, 0)
                    : compare(last(shown), other.last(shown), characters.length() - shown);
        }
        String own = significant();
        return compare(own, other.significant(), characters.length() - own.length());
    }

    /** Tells whether this number is the other, or part of it: an account number in an IBAN. */
    boolean isWithin(WrittenNumber other) {
        if (isTail || other.isTail) {
            return compare(other).likeness() == Likeness.SAME;
        }
        String part = significant();
        return part.length() >= LEAST_IN_OTHER_KIND && other.characters.contains(part);
    }

    private static Comparison compare(String first, String second, int before) {
        if (first.equals(second)) {
            return new Comparison(Likeness.SAME, 0);
        }
        int length = Math.min(first.length(), second.length());
        int place = 0;
        while (place < length && first.charAt(place) == second.charAt(place)) {
            place++;
        }
        return isSlip(first.substring(place), second.substring(place)) || isPart(first, second)
                ? new Comparison(Likeness.ALMOST, before + place + 1)
                : new Comparison(Likeness.OTHER, 0);
    }

    /** Tells whether two texts that part at once differ by one slip of a hand. */
    private static boolean isSlip(String first, String second) {
        return rest(first, 1).equals(rest(second, 1))
                || rest(first, 1).equals(second)
                || first.equals(rest(second, 1))
                || (Math.min(first.length(), second.length()) > 1
                        && first.charAt(0) == second.charAt(1)
                        && first.charAt(1) == second.charAt(0)
                        && rest(first, 2).equals(rest(second, 2)));
    }

    private static boolean isPart(String first, String second) {
        return Math.min(first.length(), second.length()) >= LEAST_PART
                && (first.contains(second) || second.contains(first));
    }

    private static String rest(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }

    private String last(int length) {
        return characters.substring(characters.length() - length);
    }

    private String significant() {
        return LEADING_ZEROS.matcher(characters).replaceFirst("");
    }

    @Override
    public String toString() {
        return "WrittenNumber[" + characters.length() + " characters]";
    }
}
