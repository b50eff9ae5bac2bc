package dev.tallystick.kyc.mrz;

/** Why a text could not be read as a machine-readable zone; closed. */
public enum UnreadableReason {
    /** Nothing but blanks. */
    EMPTY("There is no text."),
    /** Longer than {@link MachineReadableZone#MAX_LENGTH} characters. */
    TOO_LONG("The text is far longer than any machine-readable zone."),
    /** The lines are not those of any format. */
    LENGTH("The lines do not have the length of any of the five formats."),
    /** A character that no zone has. */
    CHARACTERS("There are characters that no machine-readable zone has.");

    private final String statement;

    UnreadableReason(String statement) {
        this.statement = statement;
    }

    /**
     * Returns the reason in words.
     *
     * @return a sentence without any value from the text
     */
    public String statement() {
        return statement;
    }
}
