package dev.tallystick.kyc.mrz;

/** One character that may have been mistaken for a similar one. */
public final class Replacement {

    private record Contents(ZoneField field, int line, int column, char seen, char suggested) {}

    private final Contents contents;

    Replacement(ZoneField field, ZoneFormat format, int position, char seen, char suggested) {
        this.contents =
                new Contents(field, position / format.width() + 1, position % format.width() + 1, seen, suggested);
    }

    /**
     * Returns the field; of a check digit the field that it covers.
     *
     * @return the field, never sex or nationality
     */
    public ZoneField field() {
        return contents.field;
    }

    /**
     * Returns the line.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return contents.line;
    }

    /**
     * Returns the position.
     *
     * @return the position in the line, counted from 1
     */
    public int column() {
        return contents.column;
    }

    /**
     * Returns the character that was read, in clear text.
     *
     * @return a letter or digit
     */
    public char seen() {
        return contents.seen;
    }

    /**
     * Returns the character that would fit, in clear text.
     *
     * @return a letter or digit
     */
    public char suggested() {
        return contents.suggested;
    }

    /**
     * Returns the replacement in words, both characters masked.
     *
     * @return a sentence that tells the kinds of the characters, not the characters
     */
    public String statement() {
        return "In the " + contents.field.words() + ", line " + contents.line + ", position " + contents.column + ", a "
                + kind(contents.seen) + " was read; a similar " + kind(contents.suggested) + " would fit.";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Replacement replacement && contents.equals(replacement.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Returns the statement, which holds no character of the zone. */
    @Override
    public String toString() {
        return statement();
    }

    private static String kind(char character) {
        return Characters.isDigit(character) ? "digit" : "letter";
    }
}
