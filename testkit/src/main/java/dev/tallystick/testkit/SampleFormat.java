package dev.tallystick.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.FieldType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The format of a field that takes no free text, recognised by what it accepts. */
enum SampleFormat {
    // In this order since the narrower formats refuse the samples of the wider ones.
    INSTANT("2026-01-01T00:00:00Z"),
    DATE("2026-01-31"),
    LANGUAGE("zh-Hans-CN"),
    COUNTRY("DE"),
    CURRENCY("EUR"),
    POSITION("48.85,2.29"),
    ZONE("Europe/Paris"),
    COMMIT("0123abc\tAda\tada@example.org\t2026-01-02T03:04:05Z");

    private static final String OWN_WORD = "own-word";

    private static final ImmutableMap<Field<?>, SampleFormat> FORMATS = Candidate.kinds().stream()
            .flatMap(kind -> kind.fields().stream())
            .filter(field -> field.type().pattern().isPresent())
            .distinct()
            .map(field -> Map.entry(field, find(field.type())))
            .filter(entry -> entry.getValue().isPresent())
            .collect(ImmutableMap.toImmutableMap(
                    Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));

    private static final ImmutableSet<Field<?>> OPEN = Candidate.kinds().stream()
            .map(kind -> kind.fields())
            .flatMap(Collection::stream)
            .filter(field -> !field.type().known().isEmpty() && accepts(field.type(), OWN_WORD))
            .collect(ImmutableSet.toImmutableSet());

    private final String sample;

    SampleFormat(String sample) {
        this.sample = sample;
    }

    static SampleFormat of(Field<?> field) {
        SampleFormat format = FORMATS.get(field);
        if (format == null) {
            throw new IllegalStateException("no sample value is known for the format of " + field + ": "
                    + field.type().format());
        }
        return format;
    }

    /** Whether a vocabulary takes words of the host's own. */
    static boolean isOpen(Field<?> field) {
        return OPEN.contains(field);
    }

    private static Optional<SampleFormat> find(FieldType<?> type) {
        return Arrays.stream(values())
                .filter(format -> accepts(type, format.sample))
                .findFirst();
    }

    private static boolean accepts(FieldType<?> type, String text) {
        if (!type.pattern().map(text::matches).orElse(true)) {
            return false;
        }
        try {
            return !type.parse(text).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
