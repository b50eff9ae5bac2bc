package dev.tallystick.name;

/** What a comparison of two person names came to. */
public enum NameGrade {
    /** Equal but for case, accents, punctuation, titles and spelling of the same letters. */
    SAME,
    /** The same after transliteration, reordering, hyphens or spaces, particles. */
    EQUIVALENT,
    /** All agrees where one name gives initials only. */
    INITIALS,
    /**
     * A plausible variant: a nickname, another romanisation, a small slip of the pen, a middle name, a patronymic or one
     * of two surnames left out, the form of a surname that its bearer's family uses otherwise.
     */
    VARIANT,
    /** Something agrees and nothing contradicts, yet it is too little: one name of two, initials only, common fillers. */
    PARTIAL,
    /** A part contradicts: another given name, another surname, another generation. */
    DIFFERENT,
    /** One of the names is that of an organisation, by its legal form or its words. */
    ORGANISATION,
    /** Nothing to compare, or scripts between which the reading of a name is open. */
    UNDECIDED
}
