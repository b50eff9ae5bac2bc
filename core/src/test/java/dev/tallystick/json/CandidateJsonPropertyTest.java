package dev.tallystick.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tallystick.candidate.Candidate;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CandidateJsonPropertyTest {

    @Property(tries = 200)
    void everyCandidateIsReadBackAsItWasWritten(@ForAll("candidates") Candidate candidate) {
        String json = CandidateJson.write(candidate);

        assertThat(CandidateJson.read(json)).isEqualTo(candidate);
        assertThat(CandidateJson.write(CandidateJson.read(json))).isEqualTo(json);
        CandidateReading lenient = CandidateJson.lenient().read(json);
        assertThat(lenient.candidate()).isEqualTo(candidate);
        assertThat(lenient.unknownFields()).isEmpty();
    }

    @Property(tries = 50)
    void localeAndTimeZoneChangeNothing(@ForAll("candidates") Candidate candidate) {
        String json = CandidateJson.write(candidate);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(CandidateJson.write(candidate)).isEqualTo(json);
            assertThat(CandidateJson.read(json)).isEqualTo(candidate);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 1_000)
    void anyTextIsReadOrRefusedWithTheDocumentedException(@ForAll String text) {
        readAll(text);
    }

    @Property(tries = 1_000)
    void anyTextOfJsonCharactersIsReadOrRefusedWithTheDocumentedException(@ForAll("jsonLike") String text) {
        readAll(text);
    }

    @Property(tries = 1_000)
    void anyBytesAreReadOrRefusedWithTheDocumentedException(@ForAll byte[] bytes) {
        refusing(() -> CandidateJson.read(new ByteArrayInputStream(bytes)));
    }

    @Property(tries = 200)
    void aDamagedDocumentIsReadOrRefusedWithTheDocumentedException(
            @ForAll("candidates") Candidate candidate, @ForAll int place, @ForAll("damage") String damage) {
        String json = CandidateJson.write(candidate);
        int at = Math.floorMod(place, json.length());
        readAll(json.substring(0, at));
        readAll(json.substring(0, at) + damage + json.substring(at));
        readAll(json.substring(0, at) + damage + json.substring(at + 1));
    }

    @Provide
    Arbitrary<Candidate> candidates() {
        return CandidateArbitraries.candidates();
    }

    @Provide
    Arbitrary<String> jsonLike() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\\",
                        "\\u00",
                        "1",
                        "-",
                        "0.5e9",
                        "null",
                        "true",
                        " ",
                        "\n",
                        "\"id\"",
                        "\"names\":[{",
                        "\"period\":{\"from\":\"2020\"}",
                        "\"provenance\":{",
                        "\"full\":",
                        "/*")
                .list()
                .ofMaxSize(12)
                .map(tokens -> String.join("", tokens));
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of("", "{", "}", "[", "]", "\"", ",", ":", "\\", "0", "x", "null", "[[[[", "\uFFFF", "\0");
    }

    private static void readAll(String text) {
        refusing(() -> CandidateJson.read(text));
        refusing(() -> CandidateJson.lenient().read(text));
        refusing(() -> PolicyJson.read(text));
        refusing(() -> JsonResume.read(text));
        refusing(() -> CandidateJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static void refusing(Supplier<?> reader) {
        try {
            assertThat(reader.get()).isNotNull();
        } catch (JsonInputException e) {
            assertThat(e.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(JsonLimits.MAX_PROBLEMS);
            assertThat(e.count()).isGreaterThanOrEqualTo(e.problems().size());
            for (JsonProblem problem : e.problems()) {
                if (problem.line() < 1
                        || problem.column() < 1
                        || problem.message().isBlank()) {
                    fail("no place or message: " + problem);
                }
            }
        }
    }
}
