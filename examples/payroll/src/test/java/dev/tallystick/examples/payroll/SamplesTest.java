package dev.tallystick.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SamplesTest {

    private static final Path SAMPLE = Path.of("payees.csv");
    private static final Path GOLDEN = Path.of("src/test/resources/dev/tallystick/examples/payroll");
    private static final List<String> OUTPUTS = List.of("results.csv", "results.jsonl");
    private static final Set<String> SECRET = Set.of(
            "account_number", "clabe", "iban", "wallet", "evidence_account_number", "evidence_iban", "tax_number");

    @TempDir
    Path folder;

    @Test
    void theSampleHasTheResultsThatAreCommitted() throws IOException {
        Path target = "write".equals(System.getProperty("catalogue")) ? GOLDEN : folder;

        Run run = screen(target);

        assertThat(run.exitCode()).isEqualTo(3);
        for (String output : OUTPUTS) {
            assertThat(target.resolve(output)).hasSameTextualContentAs(GOLDEN.resolve(output));
        }
    }

    @Test
    void showsWhatABadRowLooksLike() {
        assertThat(screen(folder).err().lines())
                .containsExactly(
                        "payees.csv:27:5: residence_country: not an ISO 3166-1 alpha-2 country code",
                        "payees.csv:28:24: share_percent: not a whole number",
                        "payees.csv:29:44: 43 cells, where the header has 46");
    }

    @Test
    void honestPayeesAreNeitherReviewedNorEscalated() throws IOException {
        String honest = Files.readAllLines(SAMPLE).stream().limit(20).reduce("", (text, line) -> text + line + "\n");
        Path file = Files.writeString(folder.resolve("honest.csv"), honest);

        Run run = Run.of(file, "--fail-on", "REVIEW");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("18 payees screened").doesNotContain("findings");
    }

    @Test
    void nothingThatIsWrittenHoldsAnAccountNumberInClearText() throws IOException {
        Run run = screen(folder);

        Set<String> secrets = secrets();
        assertThat(secrets).hasSizeGreaterThan(25);
        for (String text : List.of(
                run.out(),
                run.err(),
                Files.readString(folder.resolve("results.csv")),
                Files.readString(folder.resolve("results.jsonl")))) {
            assertThat(secrets).noneMatch(text::contains);
        }
    }

    private static Run screen(Path target) {
        return Run.of(
                SAMPLE,
                "--as-of",
                "2026-11-01T00:00:00Z",
                "--results",
                target.resolve("results.csv"),
                "--json",
                target.resolve("results.jsonl"));
    }

    /** Reads the cells by another reader than the program does. */
    private static Set<String> secrets() throws IOException {
        List<List<String>> rows =
                Files.readAllLines(SAMPLE).stream().map(SamplesTest::cells).toList();
        Set<String> secrets = new TreeSet<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                if (SECRET.contains(rows.get(0).get(i)) && !row.get(i).isEmpty()) {
                    secrets.add(row.get(i));
                }
            }
        }
        return secrets;
    }

    /** The sample quotes no cell, so that its commas only separate. */
    private static List<String> cells(String line) {
        assertThat(line).doesNotContain("\"");
        return Stream.of(line.split(",", -1)).toList();
    }
}
