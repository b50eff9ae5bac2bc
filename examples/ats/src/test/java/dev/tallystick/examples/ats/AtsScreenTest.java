package dev.tallystick.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtsScreenTest {

    private static final Path SAMPLES = Path.of("applications");
    private static final String HONEST = "recent-mover.json";
    private static final String REVIEWED = "machine-sent-elsewhere.json";
    private static final String ESCALATED = "several-moderate-contradictions.json";

    @TempDir
    Path folder;

    @Test
    void printsTheReportOfAFileAndASummary() {
        Run run = Run.of(SAMPLES.resolve(HONEST));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(SAMPLES.resolve(HONEST).toString())
                .contains("CONSISTENT · ats-2604")
                .contains("As of   2026-11-01T00:00:00Z")
                .endsWith("1 screened: 1 CONSISTENT" + System.lineSeparator());
    }

    @Test
    void takesTheMomentFromTheFileUnlessOneIsGiven() {
        assertThat(Run.of(SAMPLES.resolve(HONEST)).out()).contains("Moment  onboarding");
        assertThat(Run.of(SAMPLES.resolve(HONEST), "--moment", "payroll").out()).contains("Moment  payroll");
        assertThat(Run.of(SAMPLES.resolve("ordinary-applicant.resume.json")).out())
                .contains("Moment  application");
    }

    @Test
    void searchesFoldersAtAnyDepthInTheOrderOfNames() throws IOException {
        copy(HONEST, "b/deep/er/second.json");
        copy(ESCALATED, "b.json");
        copy(REVIEWED, "a/first.json");
        Files.writeString(folder.resolve("a/notes.txt"), "not an application");
        Files.writeString(folder.resolve("a/first.report.json"), "{}");

        Run run = Run.of(folder, "--quiet");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().limit(3).map(line -> line.substring(0, line.indexOf("  "))))
                .containsExactly(
                        folder.resolve("a/first.json").toString(),
                        folder.resolve("b.json").toString(),
                        folder.resolve("b/deep/er/second.json").toString());
        assertThat(run.out()).contains("3 screened: 1 CONSISTENT, 1 REVIEW, 1 ESCALATE");
    }

    @Test
    void keepsTheOrderOverManyFilesAndMoments() throws IOException {
        for (int i = 100; i < 250; i++) {
            copy(List.of(HONEST, REVIEWED, ESCALATED).get(i / 7 % 3), i + ".json");
        }

        Run run = Run.of(folder, "--quiet");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(151);
        for (int i = 100; i < 250; i++) {
            String outcome = List.of("CONSISTENT", "REVIEW", "ESCALATE").get(i / 7 % 3);
            assertThat(lines.get(i - 100)).contains(i + ".json").contains(outcome);
        }
    }

    @Test
    void screensTheOthersWhenOneFileIsBroken() throws IOException {
        copy(HONEST, "a.json");
        Files.writeString(
                folder.resolve("b.json"), "{\n  \"names\": [ { \"full\": \"Ana\" } ],\n  \"phones\": {}\n}\n");
        Files.writeString(folder.resolve("c.json"), "{\n  \"names\": [\n");
        Files.write(folder.resolve("d.json"), new byte[] {'{', (byte) 0xff, '}'});
        copy(REVIEWED, "e.json");

        Run run = Run.of(folder, "--quiet");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines())
                .anyMatch(line -> line.startsWith(folder.resolve("b.json") + ":3:13: /phones: "))
                .anyMatch(line -> line.startsWith(folder.resolve("c.json") + ":"))
                .anyMatch(line -> line.startsWith(folder.resolve("d.json") + ":"));
        assertThat(run.out()).contains("2 screened: 1 CONSISTENT, 1 REVIEW; 3 not screened, see the errors");
    }

    @Test
    void namesFieldsThatItPassesOver() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\n  \"starSign\": \"heron\"\n}\n");

        Run run = Run.of(folder, "--quiet");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("a.json:2:").contains("/starSign").contains("(passed over)");
    }

    @Test
    void saysWhichInputDoesNotExistOrHoldsNothing() throws IOException {
        Run run = Run.of(folder, folder.resolve("nowhere"), SAMPLES.resolve(HONEST), "--quiet");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains(folder + ": no .json file in this folder")
                .contains(folder.resolve("nowhere") + ": no such file or folder");
        assertThat(run.out()).contains("1 screened");
    }

    @Test
    void failsFromTheOutcomeThatIsAskedFor() {
        assertThat(Run.of(SAMPLES.resolve(REVIEWED), "--quiet").exitCode()).isZero();
        assertThat(Run.of(SAMPLES.resolve(HONEST), "--quiet", "--fail-on", "REVIEW")
                        .exitCode())
                .isZero();
        assertThat(Run.of(SAMPLES.resolve(REVIEWED), "--quiet", "--fail-on", "review")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Run.of(SAMPLES.resolve(REVIEWED), "--quiet", "--fail-on", "ESCALATE")
                        .exitCode())
                .isZero();
        assertThat(Run.of(SAMPLES.resolve(ESCALATED), "--quiet", "--fail-on", "ESCALATE")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void writesReportsInTheShapeOfTheFolder() throws IOException {
        copy(HONEST, "in/2026/mover.json");
        Path reports = folder.resolve("out");

        Run run = Run.of(folder.resolve("in"), "--report-dir", reports, "--quiet");

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(reports.resolve("2026/mover.report.json"), StandardCharsets.UTF_8))
                .contains("\"CONSISTENT\"");
    }

    @Test
    void neverWritesTwoReportsToOneFile() throws IOException {
        copy(HONEST, "x/same.json");
        copy(REVIEWED, "y/same.json");

        Run run = Run.of(folder.resolve("x"), folder.resolve("y"), "--report-dir", folder.resolve("out"), "--quiet");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("y").contains("another file would have the report");
    }

    @Test
    void masksPersonalValuesUnlessClearTextIsAsked() {
        Run masked = Run.of(SAMPLES.resolve("explained-before-and-after.json"));
        Run clear = Run.of(SAMPLES.resolve("explained-before-and-after.json"), "--clear");

        assertThat(masked.out()).doesNotContain("I look after my mother");
        assertThat(clear.out()).contains("I look after my mother");
    }

    @Test
    void showsNoWeightsWhenNoneAreWanted() {
        Run run = Run.of(SAMPLES.resolve(REVIEWED), "--no-weights");

        assertThat(run.out()).contains("REVIEW").doesNotContain("deciban").doesNotContain(" dB");
    }

    @Test
    void screensByAPolicyFile() throws IOException {
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, "{ \"moment\": \"onboarding\", \"reviewFrom\": 60, \"escalateFrom\": 60 }");

        Run run = Run.of(SAMPLES.resolve(ESCALATED), "--policy", policy);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Moment  onboarding").doesNotContain("ESCALATE");
    }

    @Test
    void refusesAPolicyThatNamesAnUnknownCheck() throws IOException {
        Path policy = folder.resolve("policy.json");
        Files.writeString(
                policy, "{ \"moment\": \"onboarding\", \"disabledChecks\": [\"kyc.document-vs-residense\"] }");

        Run run = Run.of(SAMPLES.resolve(HONEST), "--policy", policy);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("policy.json").contains("kyc.document-vs-residence");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesABrokenPolicyWithItsPlace() throws IOException {
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, "{\n  \"moment\": \"later\"\n}\n");

        Run run = Run.of(SAMPLES.resolve(HONEST), "--policy", policy);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("policy.json:2:13: /moment: ");
    }

    @Test
    void refusesACommandLineThatItDoesNotUnderstand() {
        assertThat(Run.of().exitCode()).isEqualTo(2);
        assertThat(Run.of(SAMPLES, "--moment", "later").err())
                .contains("--moment")
                .contains("onboarding");
        assertThat(Run.of(SAMPLES, "--as-of", "yesterday").err()).contains("not a time such as");
        assertThat(Run.of(SAMPLES, "--fail-on", "CONSISTENT").exitCode()).isEqualTo(2);
        assertThat(Run.of(SAMPLES, "--moment", "offer", "--policy", "p.json").err())
                .contains("exclude each other");
    }

    @Test
    void explainsItselfAndItsExitCodes() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Usage: tallystick-ats")
                .contains("--fail-on")
                .contains("Exit codes:");
    }

    @Test
    void coloursOnATerminalOnly() {
        assertThat(Run.of(SAMPLES.resolve(REVIEWED)).out()).doesNotContain("\u001b");
        assertThat(Run.onTerminal(SAMPLES.resolve(REVIEWED)).out()).contains("\u001b[1;33mREVIEW");
    }

    @Test
    void showsProgressOfALongRunOnATerminalOnly() throws IOException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve(i + ".json"), "{}");
        }

        assertThat(Run.of(folder, "--quiet").err()).isEmpty();
        assertThat(Run.onTerminal(folder, "--quiet").err())
                .contains("screened 1 of 300")
                .endsWith("\r");
        assertThat(Run.onTerminal(folder.resolve("7.json"), "--quiet").err()).isEmpty();
    }

    private void copy(String sample, String name) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(SAMPLES.resolve(sample), target);
    }
}
