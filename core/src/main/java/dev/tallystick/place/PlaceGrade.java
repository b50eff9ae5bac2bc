package dev.tallystick.place;

/** How close two places are, closest first. */
public enum PlaceGrade {
    /** The same flat, suite or unit. */
    SAME_UNIT("the same unit"),
    /** The same building. */
    SAME_BUILDING("the same building"),
    /** The same street, in one locality or under one postal code. */
    SAME_STREET("the same street"),
    /** The same city, town or village. */
    SAME_LOCALITY("the same locality"),
    /** The same state or province. */
    SAME_REGION("the same region"),
    /** The same country. */
    SAME_COUNTRY("the same country"),
    /** Different countries. */
    ABROAD("another country");

    private final String words;

    PlaceGrade(String words) {
        this.words = words;
    }

    /**
     * Returns the grade in words.
     *
     * @return for example {@code the same locality}
     */
    public String words() {
        return words;
    }

    /**
     * Tells whether this grade is farther than another.
     *
     * @param other the other grade
     * @return true if it is strictly farther
     */
    public boolean isBeyond(PlaceGrade other) {
        return compareTo(other) > 0;
    }
}
