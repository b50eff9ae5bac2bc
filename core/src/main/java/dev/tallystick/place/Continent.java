package dev.tallystick.place;

/** The continents by which {@link Country#continent()} groups, after the regions of the United Nations (M49). */
public enum Continent {
    /** Africa. */
    AFRICA("AF"),
    /** Antarctica. */
    ANTARCTICA("AN"),
    /** Asia, with Cyprus, the Caucasus and Türkiye. */
    ASIA("AS"),
    /** Europe, with all of Russia. */
    EUROPE("EU"),
    /** North and Central America and the Caribbean. */
    NORTH_AMERICA("NA"),
    /** Australia, New Zealand and the Pacific islands. */
    OCEANIA("OC"),
    /** South America. */
    SOUTH_AMERICA("SA");

    private final String code;

    Continent(String code) {
        this.code = code;
    }

    static Continent of(String code) {
        for (Continent continent : values()) {
            if (continent.code.equals(code)) {
                return continent;
            }
        }
        throw new IllegalArgumentException("no such continent: " + code);
    }
}
