package dev.tallystick.social.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.LanguageTag;
import java.util.Locale;

/**
 * One code for each language, the two-letter code of ISO 639-1 where there is one, as BCP 47 wants it.
 *
 * <p>Three-letter codes of ISO 639-3 come from the language model and from tags that do not follow BCP 47; members of a
 * macrolanguage are written as the macrolanguage.
 */
final class LanguageCodes {

    private static final String MACROLANGUAGES = """
            acm ar, aeb ar, ajp ar, apc ar, arb ar, ars ar, ary ar, arz ar, als sq, aln sq, azb az, azj az, cmn zh,
            ekk et, fil tl, gan zh, hak zh, hsn zh, khk mn, kmr ku, lvs lv, lzh zh, mo ro, nan zh, no nb, npi ne,
            pbt ps, pbu ps, pes fa, plt mg, prs fa, pst ps, sdh ku, swh sw, uzn uz, uzs uz, wuu zh, ydd yi, yue zh,
            zlm ms, zsm ms""";

    /** Codes of ISO 639-2 for what is no one language. */
    private static final ImmutableSet<String> NO_LANGUAGE = ImmutableSet.of("mis", "mul", "und", "zxx");

    private static final ImmutableMap<String, String> CODES = codes();

    private LanguageCodes() {}

    /** Tells whether a tag names one language. */
    static boolean isLanguage(LanguageTag tag) {
        return !NO_LANGUAGE.contains(tag.language());
    }

    /** Returns the code under which a language is compared. */
    static String of(LanguageTag tag) {
        return of(tag.language());
    }

    /** Returns the code under which a language is compared. */
    static String of(String code) {
        return CODES.getOrDefault(code, code);
    }

    private static ImmutableMap<String, String> codes() {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        for (String twoLetters : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(twoLetters);
            codes.put(locale.getISO3Language(), locale.toLanguageTag());
        }
        for (String pair : Splitter.on(',').trimResults().split(MACROLANGUAGES.replace('\n', ' '))) {
            int space = pair.indexOf(' ');
            codes.put(pair.substring(0, space), pair.substring(space + 1));
        }
        return codes.buildKeepingLast();
    }
}
