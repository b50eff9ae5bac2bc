package dev.tallystick.social.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language detection model of Apache OpenNLP, asked for the languages of one script.
 *
 * <p>The detector keeps no state between calls and is shared by all threads.
 */
final class LanguageModel {

    /** The model and its checksum as opennlp-models-langdetect 1.3.0 states them in model.properties. */
    private static final String RESOURCE = "langdetect-183.bin";

    private static final String SHA_256 = "2ddf585fac2e02a9dcfb9a4a9cc9417562eaac351be2efb506a2eaa87f19e9d4";

    private static final int MAX_CHARACTERS = 400;
    private static final double MIN_LEAD = 1.5;

    /** The languages that a verdict may name, in the codes of the model (ISO 639-3). */
    private static final ImmutableMap<UnicodeScript, ImmutableSet<String>> LANGUAGES =
            Maps.immutableEnumMap(ImmutableMap.of(
                    UnicodeScript.LATIN,
                    codes(
                            "afr aze bos cat ces dan deu ekk eng est eus fin fra glg hrv hun ind isl ita lav lit lvs msa nld"
                                    + " nno nob pol por ron slk slv som spa sqi swa swe tgl tur uzb vie"),
                    UnicodeScript.CYRILLIC,
                    codes("bak bel bul che kaz kir mkd mon rus srp tat tgk ukr"),
                    UnicodeScript.ARABIC,
                    codes("ara fas pes pnb pus urd"),
                    UnicodeScript.DEVANAGARI,
                    codes("hin mar nep san")));

    /** Languages of the model that no verdict names; where one of them leads, there is no verdict. */
    private static final ImmutableMap<UnicodeScript, ImmutableSet<String>> OTHERS =
            Maps.immutableEnumMap(ImmutableMap.of(
                    UnicodeScript.LATIN,
                    codes("ast bre ceb cym epo fao fry gle gsw jav lat lim ltz min mlt mri nan nds oci plt sun vol war"
                            + " zul")));

    // Not a holder class: a failure to load is an exception of the check that asked, not an error of the class.
    private static final Supplier<LanguageDetectorME> DETECTOR = Suppliers.memoize(LanguageModel::read);

    private LanguageModel() {}

    private static ImmutableSet<String> codes(String codes) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(codes));
    }

    /** Returns the detector, read at the first call. */
    @CanIgnoreReturnValue
    static LanguageDetectorME load() {
        return requireNonNull(DETECTOR.get());
    }

    /** Returns the language of a text in a script, empty if none leads clearly. */
    static Optional<LanguageVerdict> predict(UnicodeScript script, String text) {
        ImmutableSet<String> languages = LANGUAGES.getOrDefault(script, ImmutableSet.of());
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        Language[] scores = load().predictLanguages(lettersOf(script, text));
        String best = "";
        double bestScore = 0;
        double sum = 0;
        for (Language each : scores) {
            if (languages.contains(each.getLang())) {
                sum += each.getConfidence();
                if (each.getConfidence() > bestScore) {
                    best = LanguageCodes.of(each.getLang());
                    bestScore = each.getConfidence();
                }
            }
        }
        double rival = 0;
        double other = 0;
        for (Language each : scores) {
            if (!CloseLanguages.areClose(best, LanguageCodes.of(each.getLang()))) {
                if (languages.contains(each.getLang())) {
                    rival = Math.max(rival, each.getConfidence());
                } else if (OTHERS.getOrDefault(script, ImmutableSet.of()).contains(each.getLang())) {
                    other = Math.max(other, each.getConfidence());
                }
            }
        }
        if (best.isEmpty() || bestScore < rival * MIN_LEAD || bestScore < other) {
            return Optional.empty();
        }
        return Optional.of(LanguageVerdict.of(LanguageTag.of(best), bestScore / sum, 1 - rival / bestScore));
    }

    /** Returns the beginning of a text with its letters of other scripts left out. */
    private static String lettersOf(UnicodeScript script, String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length() && kept.length() < MAX_CHARACTERS; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            UnicodeScript each = Letters.scriptOf(codePoint);
            boolean isKept = each == script || (each == UnicodeScript.COMMON && !Character.isWhitespace(codePoint));
            if (isKept) {
                kept.appendCodePoint(codePoint);
            } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString();
    }

    private static LanguageDetectorME read() {
        byte[] bytes = bytes();
        String found = Hashing.sha256().hashBytes(bytes).toString();
        if (!found.equals(SHA_256)) {
            throw new IllegalStateException("another model than expected on the class path: " + RESOURCE);
        }
        try {
            return new LanguageDetectorME(new LanguageDetectorModel(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes() {
        // The class loader, since the resource lies in another jar than this class.
        try (InputStream stream = LanguageModel.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path, add opennlp-models-langdetect: " + RESOURCE);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
