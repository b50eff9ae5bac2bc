package dev.tallystick.kyc.mrz;

/** The data elements of a machine-readable zone that are read; closed by the standard. */
public enum ZoneField {
    /** Kind of document, one or two characters. */
    DOCUMENT_CODE("document code"),
    /** Issuing State or organization, up to three letters. */
    ISSUING_STATE("issuing state"),
    /** Primary and secondary identifier. */
    NAME("name"),
    /** Document number; of TD1 and TD2 it may run on into the optional data. */
    DOCUMENT_NUMBER("document number"),
    /** Date of birth. */
    BIRTH_DATE("birth date"),
    /** Date of expiry; of visas the date until which they are valid. */
    EXPIRY_DATE("expiry date"),
    /** Optional data elements; of TD3 the personal number. */
    OPTIONAL_DATA("optional data"),
    /** Optional data elements in the middle line of TD1. */
    FURTHER_OPTIONAL_DATA("further optional data"),
    /** The check digit over several elements; visas have none. */
    COMPOSITE("zone as a whole");

    private final String words;

    ZoneField(String words) {
        this.words = words;
    }

    /**
     * Returns the field in words.
     *
     * @return for example {@code document number}
     */
    public String words() {
        return words;
    }
}
