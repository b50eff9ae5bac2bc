package dev.tallystick.candidate;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language as BCP 47 (RFC 5646) writes it: {@code de}, {@code zh-Hant}, {@code pt-BR}.
 *
 * @param tag the tag in canonical case
 */
public record LanguageTag(String tag) {

    /**
     * Checks and canonicalises the tag.
     *
     * @param tag the tag in canonical case
     * @throws IllegalArgumentException if the tag is not well-formed or names no language
     */
    public LanguageTag {
        Locale locale = locale(tag);
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + tag);
        }
        tag = locale.toLanguageTag();
    }

    /**
     * Returns the language of a tag.
     *
     * @param tag a BCP 47 tag
     * @return the language
     * @throws IllegalArgumentException if the tag is not well-formed or names no language
     */
    public static LanguageTag of(String tag) {
        return new LanguageTag(tag);
    }

    /**
     * Returns the primary language subtag, without script and region.
     *
     * @return an ISO 639 code of two or three letters
     */
    public String language() {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /**
     * Returns the English name.
     *
     * @return for example {@code Portuguese (Brazil)}
     */
    public String displayName() {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return tag;
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + tag, e);
        }
    }
}
