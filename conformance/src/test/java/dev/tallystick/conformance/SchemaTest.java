package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.Moment;
import dev.tallystick.json.CandidateJson;
import dev.tallystick.json.PolicyJson;
import dev.tallystick.json.ReportJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @MethodSource("candidates")
    void everySampleIsACandidateOfTheSchema(Path sample) {
        assertThat(errors("candidate", Repository.read(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void whatIsWrittenOfASampleIsACandidateOfTheSchema(Path sample) {
        String written = CandidateJson.write(CandidateJson.read(Repository.read(sample)));
        assertThat(errors("candidate", written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void theReportOnASampleIsAReportOfTheSchema(Path sample) {
        Screener.Builder screener = Screener.builder().policy(ScreeningPolicy.employment());
        Providers.all().forEach(screener::addProvider);
        String report = ReportJson.write(screener.build().screen(CandidateJson.read(Repository.read(sample)), AS_OF));
        assertThat(errors("report", report)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCommittedReportIsAReportOfTheSchema(Path report) {
        assertThat(errors("report", Repository.read(report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetIsAPolicyOfTheSchema(ScreeningPolicy preset) {
        assertThat(errors("policy", PolicyJson.write(preset))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"phones\": {}}",
                "{\"phones\": [{\"number\": 5}]}",
                "{\"nickname\": \"Al\"}",
                "{\"birthDates\": [{\"date\": \"yesterday\"}]}"
            })
    void aBrokenCandidateIsNone(String broken) {
        assertThat(errors("candidate", broken)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidate", "policy", "report"})
    void aBrokenDocumentFitsNoSchema(String schema) {
        assertThat(errors(schema, "{\"unheardOf\": true}")).isNotEmpty();
    }

    static Stream<Path> candidates() {
        return samples(".json")
                .filter(file -> Repository.name(file).startsWith("examples/ats/applications/"))
                .filter(file -> !file.getFileName().toString().endsWith(".resume.json"));
    }

    static Stream<Path> reports() {
        return samples(".report.json");
    }

    static Stream<ScreeningPolicy> presets() {
        return Moment.all().stream()
                .flatMap(moment -> Stream.of(
                        ScreeningPolicy.at(moment), ScreeningPolicy.at(moment).withoutWeights()));
    }

    private static Stream<Path> samples(String suffix) {
        return Repository.files().stream()
                .filter(file -> Repository.name(file).startsWith("examples/ats/"))
                .filter(file -> file.getFileName().toString().endsWith(suffix));
    }

    private static List<Error> errors(String schema, String document) {
        Path file = Repository.root().resolve("docs/schemas/" + schema + ".schema.json");
        Schema compiled = REGISTRY.getSchema(Repository.read(file), InputFormat.JSON);
        return compiled.validate(document, InputFormat.JSON);
    }
}
