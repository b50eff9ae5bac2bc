package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Check;
import dev.tallystick.json.CandidateJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One row of a case table. */
final class CheckCase {

    private static final Instant DEFAULT_AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    private final JsonNode row;

    private CheckCase(JsonNode row) {
        this.row = row;
    }

    static List<CheckCase> readAll(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            List<CheckCase> cases = new ArrayList<>();
            new ObjectMapper().readTree(stream).forEach(row -> cases.add(new CheckCase(row)));
            assertThat(cases).as("cases in %s", resource).isNotEmpty();
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return row.get("name").asText();
    }

    void verify(Check check) {
        Candidate candidate = CandidateJson.read(row.get("candidate").toString());
        ScreeningPolicy.Builder policy = ScreeningPolicy.builder(Moment.EMPLOYMENT);
        row.path("parameters")
                .properties()
                .forEach(entry -> policy.parameter(
                        check.info().id(), entry.getKey(), entry.getValue().asInt()));
        Instant asOf = row.has("asOf") ? Instant.parse(row.get("asOf").asText()) : DEFAULT_AS_OF;
        ScreeningReport report = Screener.builder()
                .addCheck(check)
                .policy(policy.build())
                .build()
                .screen(candidate, asOf);
        JsonNode expect = row.get("expect");
        assertThat(report.checks().get(0).failure()).isEmpty();
        assertThat(report.checks().get(0).status().name())
                .as("status")
                .isEqualTo(expect.get("status").asText());
        List<String> findings = new ArrayList<>();
        expect.path("findings").forEach(each -> findings.add(each.asText()));
        assertThat(report.findings().stream().map(each -> each.finding().type().id()))
                .as("open findings")
                .containsExactlyInAnyOrderElementsOf(findings);
    }
}
