package dev.tallystick.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SamplesTest {

    private static final Path SAMPLES = Path.of("applications");
    private static final Path GOLDEN = Path.of("src/test/resources/dev/tallystick/examples/ats/reports");
    private static final String AS_OF = "2026-11-01T00:00:00Z";

    @Test
    void everySampleHasTheReportThatIsCommitted(@TempDir Path temp) throws IOException {
        boolean write = "write".equals(System.getProperty("catalogue"));
        if (write) {
            deleteReports();
        }
        Path target = write ? GOLDEN : temp;

        Run run = Run.of(SAMPLES, "--as-of", AS_OF, "--report-dir", target, "--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Map<String, String> written = reports(target);
        Map<String, String> committed = reports(GOLDEN);
        assertThat(written.keySet()).isEqualTo(committed.keySet()).hasSize((int) samples());
        written.forEach((file, report) -> assertThat(report).as(file).isEqualTo(committed.get(file)));
    }

    @Test
    void honestLivesAreNeverEscalatedNorReviewed() {
        List<String> honest = List.of(
                "career-changer.resume.json",
                "dual-citizen-with-consular-passport.json",
                "engineer-behind-a-vpn.json",
                "expat-with-foreign-licence.json",
                "heritage-speaker.json",
                "immigrant-on-work-visa.json",
                "neobank-user.json",
                "ordinary-applicant.resume.json",
                "private-senior-developer.json",
                "protected-address.json",
                "recent-mover.json");

        for (String file : honest) {
            Run run = Run.of(SAMPLES.resolve(file), "--as-of", AS_OF, "--fail-on", "REVIEW", "--quiet");
            assertThat(run.exitCode()).as(file).isZero();
            assertThat(run.out()).as(file).contains("0 findings");
        }
    }

    @Test
    void noSampleSaysANumberInClearText() throws IOException {
        Run run = Run.of(SAMPLES, "--as-of", AS_OF);

        assertThat(run.out()).doesNotContain("822000417796").doesNotContain("KC284416B");
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("822000417796")
                            .doesNotContain("KC284416B"));
        }
    }

    private static long samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.count();
        }
    }

    private static Map<String, String> reports(Path folder) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).collect(Collectors.toList())) {
                reports.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return reports;
    }

    private static void deleteReports() throws IOException {
        Files.createDirectories(GOLDEN);
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
