package dev.tallystick.kyc.mrz;

/** The rules of Doc 9303 that a zone is held against; closed. */
public enum ZoneRule {
    /** A check digit fits the characters that it covers. */
    CHECK_DIGIT_FITS("the check digit does not fit"),
    /** A check digit is there. */
    CHECK_DIGIT_PRESENT("the check digit is missing"),
    /** Names and codes hold letters, dates and check digits hold digits. */
    CHARACTERS_ALLOWED("a character is not of the kind allowed here"),
    /** A date is one of the calendar; unknown parts are fillers. */
    DATE_IN_CALENDAR("the calendar has no such date"),
    /** A document code begins with the letter of its format: A, C or I, P, or V. */
    DOCUMENT_CODE_OF_FORMAT("the document code is not one of this format"),
    /** Issuing states have codes of ISO 3166-1 or of Doc 9303-3, section 5. */
    STATE_CODE_KNOWN("the code of the issuing state is not in the tables"),
    /** Document number and name are not empty. */
    FIELD_PRESENT("the field is empty"),
    /** A name begins with a letter and has one double filler between its two identifiers. */
    NAME_SEPARATED("fillers do not separate the name as they should");

    private final String breach;

    ZoneRule(String breach) {
        this.breach = breach;
    }

    String breach() {
        return breach;
    }
}
