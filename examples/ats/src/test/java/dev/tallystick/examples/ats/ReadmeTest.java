package dev.tallystick.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.json.CandidateJson;
import dev.tallystick.kyc.KycChecks;
import dev.tallystick.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the code and the output in the README true; {@code -Dcatalogue=write} rewrites both. */
final class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/test/java/dev/tallystick/examples/ats/ReadmeTest.java");

    @Test
    void showsTheCodeThatRunsHere() throws IOException {
        String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
        int begin = source.indexOf("// region readme\n") + "// region readme\n".length();
        String region = source.substring(begin, source.indexOf("// endregion", begin));

        assertBlock("code", region.stripIndent().strip());
    }

    @Test
    void showsWhatTheCodePrints() throws IOException {
        String text = TextReport.plain().render(screen());

        assertThat(text).contains("REVIEW");
        assertBlock("report", shortened(text));
    }

    @Test
    void showsTheSummaryOfTheSamples() throws IOException {
        Run run = Run.of("applications", "--quiet");

        assertBlock(
                "summary",
                run.out().replace("applications/", "examples/ats/applications/").strip());
    }

    private static ScreeningReport screen() {
        // region readme
        Candidate candidate = CandidateJson.read("""
                { "addresses": [ {
                    "role": "residence", "locality": "Raleigh", "region": "NC", "country": "US", "period": { "from": "2014" },
                    "provenance": { "source": "self-declared", "name": "application form", "at": "2026-08-12T09:30:00Z" } } ],
                  "identityDocuments": [ {
                    "documentKind": "driving-licence", "issuingCountry": "US", "issuingRegion": "ID", "issuedOn": "2025-02-19",
                    "provenance": { "source": "document", "name": "identity check", "at": "2026-09-22T09:30:00Z" } } ],
                  "deliveries": [ {
                    "item": "equipment", "locality": "Calgary", "country": "CA", "requestedAt": "2026-10-01T09:30:00Z",
                    "provenance": { "source": "self-declared", "name": "e-mail", "at": "2026-10-01T09:30:00Z" } } ] }
                """);
        Screener screener = Screener.builder()
                .addProvider(KycChecks.create())
                .policy(ScreeningPolicy.onboarding())
                .build();
        ScreeningReport report = screener.screen(candidate, Instant.parse("2026-11-01T00:00:00Z"));
        String text = TextReport.plain().render(report);
        // endregion
        assertThat(text).isNotEmpty();
        return report;
    }

    /** The head, the first finding and the steps; what is left out is marked. */
    private static String shortened(String report) {
        int second = report.indexOf("\n2. ");
        int steps = report.lastIndexOf("\n", report.indexOf(" ENOUGH, IF THE ANSWER"));
        int coverage = report.indexOf("\nWHAT COULD BE COMPARED");
        return report.substring(0, second) + "\n[...] the second finding, in the same form\n"
                + report.substring(steps, coverage) + "\n[...] what could be compared, and what could not";
    }

    private static void assertBlock(String name, String expected) throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        Matcher block = Pattern.compile("(<!-- " + name + " -->\n```\\w*\n)(.*?)(\n?```\n)", Pattern.DOTALL)
                .matcher(readme);
        assertThat(block.find()).as("block %s in the README", name).isTrue();
        if ("write".equals(System.getProperty("catalogue"))) {
            String rewritten = readme.substring(0, block.end(1)) + expected + "\n```\n" + readme.substring(block.end());
            Files.writeString(README, rewritten, StandardCharsets.UTF_8);
            return;
        }
        assertThat(block.group(2)).isEqualTo(expected);
    }
}
