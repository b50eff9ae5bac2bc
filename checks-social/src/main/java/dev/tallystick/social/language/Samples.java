package dev.tallystick.social.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.check.CheckContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that a person wrote, each text once, with their languages. */
final class Samples {

    private static final Comparator<WritingSample> EARLIEST = Comparator.comparing(
                    (WritingSample sample) -> sample.writtenAt().orElse(Instant.MAX))
            .thenComparing(
                    sample -> sample.requestedLanguage().map(LanguageTag::tag).orElse(""));

    private static final Comparator<WritingSample> LONGEST = Comparator.comparing(
                    (WritingSample sample) -> sample.text().orElse("").length())
            .reversed()
            .thenComparing(sample -> sample.text().orElse(""));

    private final ImmutableMap<WritingSample, LanguageVerdict> verdicts;
    private final ImmutableList<LanguageTag> requested;

    private Samples(ImmutableMap<WritingSample, LanguageVerdict> verdicts, ImmutableList<LanguageTag> requested) {
        this.verdicts = verdicts;
        this.requested = requested;
    }

    /** Identifies the languages of the longest texts. */
    static Samples of(List<WritingSample> samples, int most, LanguageIdentifier identifier, CheckContext context) {
        Map<String, WritingSample> byText = new LinkedHashMap<>();
        for (WritingSample sample : samples) {
            sample.text()
                    .ifPresent(text -> byText.merge(
                            text, sample, (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other));
        }
        ImmutableMap.Builder<WritingSample, LanguageVerdict> verdicts = ImmutableMap.builder();
        byText.values().stream().sorted(LONGEST).limit(most).forEach(sample -> {
            verdicts.put(sample, verdict(sample, identifier, context));
        });
        ImmutableList<LanguageTag> requested = samples.stream()
                .flatMap(sample -> sample.requestedLanguage().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new Samples(verdicts.buildOrThrow(), requested);
    }

    private record Identified(LanguageIdentifier identifier, String text) {}

    private static LanguageVerdict verdict(WritingSample sample, LanguageIdentifier identifier, CheckContext context) {
        String text = sample.text().orElse("");
        boolean isCommit = isCommit(sample);
        String read = isCommit ? CommitMessage.proseOf(text) : text;
        return isCommit && !CommitMessage.isEnough(read)
                ? LanguageVerdict.none(LanguageVerdict.Reason.TOO_SHORT)
                : context.once(new Identified(identifier, read), () -> identifier.identify(read));
    }

    private static boolean isCommit(WritingSample sample) {
        return sample.context().equals(Optional.of(WritingContext.COMMIT));
    }

    /** Returns the sightings of languages in texts whose time of writing is known. */
    Stream<Sighting> sightings(Instant asOf) {
        return verdicts.entrySet().stream()
                .flatMap(entry -> entry.getValue().language().stream()
                        .flatMap(language -> Sighting.of(entry.getKey(), language, asOf).stream()));
    }

    /** Returns why texts have no verdict, if none has one. */
    List<LanguageVerdict.Reason> unreadable() {
        boolean anyReadable = verdicts.values().stream()
                .anyMatch(verdict -> verdict.language().isPresent());
        return anyReadable
                ? List.of()
                : verdicts.values().stream()
                        .flatMap(verdict -> verdict.reason().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Tells whether a text is in a language in which the host asked for texts. */
    boolean isRequested(Sighting sighting) {
        return sighting.kind() == Sighting.Kind.WRITING && requested.stream().anyMatch(sighting::isCloseTo);
    }

    /**
     * Returns the first text in another language than the one in which the host asked for it, if that is so of a number
     * of texts and no text asked for in that language is in it. Commit messages do not count: nearly everybody writes them
     * in English, whatever was asked for.
     */
    Optional<WritingSample> neverUsed(LanguageTag asked, int texts) {
        List<Map.Entry<WritingSample, LanguageVerdict>> readable = verdicts.entrySet().stream()
                .filter(entry -> entry.getKey()
                        .requestedLanguage()
                        .filter(language -> CloseLanguages.areClose(language, asked))
                        .isPresent())
                .filter(entry -> entry.getValue().language().isPresent())
                .toList();
        List<Map.Entry<WritingSample, LanguageVerdict>> telling =
                readable.stream().filter(entry -> !isCommit(entry.getKey())).toList();
        boolean isUsed = readable.stream()
                .flatMap(entry -> entry.getValue().language().stream())
                .anyMatch(language -> CloseLanguages.areClose(language, asked));
        return isUsed || telling.size() < texts
                ? Optional.empty()
                : telling.stream().map(Map.Entry::getKey).min(EARLIEST.thenComparing(LONGEST));
    }
}
