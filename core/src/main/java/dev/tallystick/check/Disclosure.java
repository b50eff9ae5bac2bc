package dev.tallystick.check;

/** How much of personal values a text shows. */
public enum Disclosure {
    /** As the masking table says: {@link dev.tallystick.candidate.Masking}. */
    MASKED,
    /** In clear text, except confidential former names, which are never shown. */
    CLEAR
}
