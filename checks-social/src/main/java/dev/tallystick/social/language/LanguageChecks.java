package dev.tallystick.social.language;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class LanguageChecks {

    private LanguageChecks() {}

    /**
     * Returns the checks of this package.
     *
     * @param identifier identifies the language of a text
     * @return the checks, ordered by id
     */
    public static List<Check> all(LanguageIdentifier identifier) {
        return ImmutableList.of(new ClaimedLanguageCheck(identifier));
    }

    /**
     * Tells whether two languages never contradict one another: they are the same, or people who know one often read and
     * write the other, or one of them is none, as {@code mul} and {@code und} are.
     *
     * @param first a language
     * @param second another one
     * @return true if they are the same or close, whatever their scripts and regions
     */
    public static boolean areClose(LanguageTag first, LanguageTag second) {
        return !LanguageCodes.isLanguage(first)
                || !LanguageCodes.isLanguage(second)
                || CloseLanguages.areClose(first, second);
    }
}
