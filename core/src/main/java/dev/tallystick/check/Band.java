package dev.tallystick.check;

/** The verbal scale of a weight in decibans, after the ENFSI guideline for evaluative reporting (2015). */
public enum Band {
    /** No weight. */
    NONE("no weight"),
    /** 1 to 9 decibans. */
    WEAK("weak"),
    /** 10 to 19 decibans. */
    MODERATE("moderate"),
    /** 20 to 29 decibans. */
    MODERATELY_STRONG("moderately strong"),
    /** 30 to 39 decibans. */
    STRONG("strong"),
    /** 40 decibans and more. */
    VERY_STRONG("very strong");

    private final String words;

    Band(String words) {
        this.words = words;
    }

    /**
     * Returns the band of a weight.
     *
     * @param decibans a weight, 0 or more
     * @return its band
     */
    public static Band of(int decibans) {
        if (decibans <= 0) {
            return NONE;
        }
        return values()[Math.min(1 + decibans / 10, values().length - 1)];
    }

    /**
     * Returns the band in words.
     *
     * @return for example {@code moderately strong}
     */
    public String words() {
        return words;
    }
}
