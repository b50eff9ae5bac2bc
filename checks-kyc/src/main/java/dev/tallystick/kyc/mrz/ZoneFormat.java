package dev.tallystick.kyc.mrz;

/** The five layouts of machine-readable zones in Doc 9303, parts 4 to 7; closed by the standard. */
public enum ZoneFormat {
    /** Cards of the smallest size (part 5). */
    TD1(3, 30),
    /** Cards and travel documents of the middle size (part 6). */
    TD2(2, 36),
    /** Passports (part 4). */
    TD3(2, 44),
    /** Visas of format A (part 7). */
    MRV_A(2, 44),
    /** Visas of format B (part 7). */
    MRV_B(2, 36);

    private final int lines;
    private final int width;

    ZoneFormat(int lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    /**
     * Returns how many lines a zone has.
     *
     * @return 2 or 3
     */
    public int lines() {
        return lines;
    }

    /**
     * Returns how many characters a line has.
     *
     * @return 30, 36 or 44
     */
    public int width() {
        return width;
    }

    int length() {
        return lines * width;
    }

    boolean isVisa() {
        return this == MRV_A || this == MRV_B;
    }

    /** How many check digits end the line with the optional data. */
    int digitsAtEnd() {
        return isVisa() ? 0 : this == TD3 ? 2 : 1;
    }

    /** Whether a long document number runs on into the optional data (part 5 and part 6, note j). */
    boolean allowsLongNumber() {
        return this == TD1 || this == TD2;
    }

    Span nameField() {
        return this == TD1 ? new Span(60, 90) : new Span(5, width);
    }

    Span documentNumber() {
        return this == TD1 ? new Span(5, 14) : new Span(width, width + 9);
    }

    Span nationality() {
        return this == TD1 ? new Span(45, 48) : new Span(width + 10, width + 13);
    }

    Span birthDate() {
        return this == TD1 ? new Span(30, 36) : new Span(width + 13, width + 19);
    }

    Span sex() {
        return this == TD1 ? new Span(37, 38) : new Span(width + 20, width + 21);
    }

    Span expiryDate() {
        return this == TD1 ? new Span(38, 44) : new Span(width + 21, width + 27);
    }

    Span optionalData() {
        return this == TD1 ? new Span(15, 30) : new Span(width + 28, length() - digitsAtEnd());
    }

    Span furtherOptionalData() {
        return this == TD1 ? new Span(48, 59) : Span.NONE;
    }
}
