package dev.tallystick.social.language;

import dev.tallystick.candidate.InterfaceLocale;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.LocaleSource;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.candidate.WritingSample;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language seen once, or from one time to another, in one kind of observation.
 *
 * @param kind the kind of observation
 * @param language the language
 * @param part the writing sample or interface locale
 * @param first when it was first seen
 * @param last when it was last seen
 */
record Sighting(Kind kind, LanguageTag language, Part part, Instant first, Instant last) {

    /** The order of a report: by kind, time and content, never by the place in the candidate. */
    static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::kind)
            .thenComparing(Sighting::first)
            .thenComparing(Sighting::last)
            .thenComparing(sighting -> sighting.language.tag())
            .thenComparing(Sighting::content);

    /** The kinds of observation; writing and another one that is independent of it carry the stronger finding. */
    enum Kind {
        WRITING("writing", "writing"),
        INTERFACE("interface", "interface language"),
        INPUT_METHOD("keyboard", "input method"),
        /** What programs write into documents. */
        DOCUMENT("document", "document language");

        private final String fact;
        private final String words;

        Kind(String fact, String words) {
            this.fact = fact;
            this.words = words;
        }

        String fact() {
            return fact;
        }

        String words() {
            return words;
        }
    }

    static Optional<Sighting> of(WritingSample sample, LanguageTag language, Instant asOf) {
        return sample.writtenAt()
                .filter(at -> !at.isAfter(asOf))
                .map(at -> new Sighting(Kind.WRITING, language, sample, at, at));
    }

    static Optional<Sighting> of(InterfaceLocale locale, Instant asOf) {
        Optional<Instant> first = seen(locale).filter(at -> !at.isAfter(asOf)).min(Comparator.naturalOrder());
        Optional<Instant> last = seen(locale).filter(at -> !at.isAfter(asOf)).max(Comparator.naturalOrder());
        Optional<LanguageTag> language = locale.locale().filter(LanguageCodes::isLanguage);
        if (first.isEmpty()
                || last.isEmpty()
                || language.isEmpty()
                || locale.observedOn().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Sighting(kindOf(locale.observedOn().get()), language.get(), locale, first.get(), last.get()));
    }

    private static Kind kindOf(LocaleSource source) {
        if (source.equals(LocaleSource.INPUT_METHOD)) {
            return Kind.INPUT_METHOD;
        }
        return source.equals(LocaleSource.DOCUMENT_METADATA) ? Kind.DOCUMENT : Kind.INTERFACE;
    }

    /** Tells whether it is a text of a document, whose language programs write into the document as well. */
    boolean isDocumentText() {
        return part instanceof WritingSample sample && sample.context().equals(Optional.of(WritingContext.DOCUMENT));
    }

    boolean isCloseTo(LanguageTag other) {
        return CloseLanguages.areClose(language, other);
    }

    private static Stream<Instant> seen(InterfaceLocale locale) {
        return Stream.concat(locale.firstSeen().stream(), locale.lastSeen().stream());
    }

    private String content() {
        return part instanceof WritingSample sample ? sample.text().orElse("") : "";
    }
}
