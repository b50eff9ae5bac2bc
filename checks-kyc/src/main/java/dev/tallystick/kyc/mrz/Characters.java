package dev.tallystick.kyc.mrz;

/** The characters of a zone: A to Z, 0 to 9 and the filler. */
final class Characters {

    static final char FILLER = '<';

    private Characters() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    static boolean isAllowed(char character) {
        return isDigit(character) || isLetter(character) || character == FILLER;
    }

    static boolean isAllFiller(String text) {
        return indexOfOther(text) == text.length();
    }

    /** The position of the first character that is no filler, or the length. */
    static int indexOfOther(String text) {
        int index = 0;
        while (index < text.length() && text.charAt(index) == FILLER) {
            index++;
        }
        return index;
    }

    /** The text without the fillers at its end. */
    static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == FILLER) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The value in a check digit (part 3, section 4.9). */
    static int value(char character) {
        if (isDigit(character)) {
            return character - '0';
        }
        return isLetter(character) ? character - 'A' + 10 : 0;
    }
}
