package dev.tallystick.name;

/** How two parts of names relate. */
public enum TokenRelation {
    /** The same letters, case and accents aside. */
    EQUAL,
    /** The same after transliteration. */
    TRANSLITERATED,
    /** Two customary spellings of one name. */
    SPELLING,
    /** A short or pet form. */
    NICKNAME,
    /** Two forms of a surname that families use side by side. */
    SURNAME_FORM,
    /** A small slip of the pen. */
    TYPO,
    /** An initial or abbreviation of the other part. */
    INITIAL,
    /** The other name has nothing here, and need not. */
    LEFT_OUT,
    /** The other name has something else here. */
    UNMATCHED
}
