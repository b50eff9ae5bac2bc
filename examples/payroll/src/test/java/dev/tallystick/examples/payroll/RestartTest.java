package dev.tallystick.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestartTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path results = Path.of("");
    private Path json = Path.of("");

    @BeforeEach
    void writePayees() throws IOException {
        file = Payees.writeMany(folder, 600);
        results = folder.resolve("out/results.csv");
        json = folder.resolve("out/results.jsonl");
    }

    @Test
    void anyCutAndRestartGivesTheFilesOfAnUncutRun() throws IOException {
        assertThat(screen().exitCode()).isEqualTo(3);
        byte[] uncutResults = Files.readAllBytes(results);
        byte[] uncutJson = Files.readAllBytes(json);
        List<Integer> lines = lines(uncutResults);
        assertThat(lines).hasSizeGreaterThan(200);

        for (int i = 0; i < lines.size(); i += 31) {
            // Both are cut somewhere behind the line, as a crash would, amid a record and not at the same one.
            Files.write(results, Arrays.copyOf(uncutResults, at(uncutResults, lines.get(i)) + 5 * i));
            Files.write(json, Arrays.copyOf(uncutJson, at(uncutJson, lines.get(i)) + 7000 * (i % 3) + i));

            Run run = screen("--from-line", lines.get(i));

            assertThat(run.exitCode()).as(run.err()).isIn(0, 3);
            assertThat(Files.readAllBytes(results))
                    .as("results from %s", lines.get(i))
                    .isEqualTo(uncutResults);
            assertThat(Files.readAllBytes(json))
                    .as("JSON from %s", lines.get(i))
                    .isEqualTo(uncutJson);
        }
    }

    @Test
    void anInterruptedRunSaysWhereToGoOn() throws IOException {
        Run run = Run.interrupted(file, "--results", results);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains(file + ":2: stopped here: interrupted; to go on, run the same command with --from-line 2");
        assertThat(results).content().hasLineCount(1);
        assertThat(screen("--from-line", 2).exitCode()).isEqualTo(3);
        byte[] restarted = Files.readAllBytes(results);
        assertThat(screen().exitCode()).isEqualTo(3);
        assertThat(Files.readAllBytes(results)).isEqualTo(restarted);
    }

    @Test
    void aPayeeIsNotCutInTwo() throws IOException {
        Path payees = Payees.write(folder, Payees.row("p-1"), Payees.row("p-2"), Payees.row("p-2"), Payees.row("p-3"));

        Run run = Run.of(payees, "--results", results, "--from-line", 4);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("line 4 is about the same payee as the one before; go on with --from-line 3");
        assertThat(results).doesNotExist();
        assertThat(Run.of(payees, "--from-line", 5).out()).startsWith("1 payee screened");
    }

    @Test
    void noPayeeIsLeftOut() throws IOException {
        Path payees = Payees.write(
                folder, Payees.row("p-1"), Payees.row("p-2"), Payees.row("p-2"), Payees.row("p-3"), Payees.row("p-4"));
        Object[] outputs = {payees, "--results", results, "--json", json, "--from-line"};

        assertRefused("lack the payees from line 2 to the one before line 5; go on with --from-line 2", outputs, 5);
        assertThat(results).doesNotExist();

        assertThat(Run.of(payees, "--results", results, "--json", json).exitCode())
                .isZero();
        byte[] uncutResults = Files.readAllBytes(results);
        byte[] uncutJson = Files.readAllBytes(json);
        Files.write(results, Arrays.copyOf(uncutResults, at(uncutResults, 5)));
        Files.write(json, Arrays.copyOf(uncutJson, at(uncutJson, 3)));
        assertRefused("lack the payees from line 3 to the one before line 6; go on with --from-line 3", outputs, 6);
        assertThat(results).hasBinaryContent(Arrays.copyOf(uncutResults, at(uncutResults, 5)));

        assertThat(Run.of(payees, "--results", results, "--json", json, "--from-line", 3)
                        .exitCode())
                .isZero();
        assertThat(results).hasBinaryContent(uncutResults);
        assertThat(json).hasBinaryContent(uncutJson);
    }

    @Test
    void outputsOfAnotherFileAreNotGoneOnWith() throws IOException {
        Path payees = Payees.write(folder, Payees.row("p-1"), Payees.row("p-2"), Payees.row("p-3"));
        assertThat(Run.of(payees, "--results", results).exitCode()).isZero();
        Path others = Payees.write(folder, Payees.row("p-1"), Payees.row("p-2"), Payees.row("p-2"), Payees.row("p-3"));

        assertRefused(
                "the outputs are of another file: on line 4 of this one begins no payee",
                new Object[] {others, "--results", results, "--from-line"},
                5);
    }

    @Test
    void aLineBehindTheLastPayeeIsRefused() throws IOException {
        Path payees = Payees.write(folder, Payees.row("p-1"), Payees.row("p-2"));
        Object[] args = {payees, "--from-line"};

        assertRefused("line 99999 is behind the last payee, who begins on line 3", args, 99_999);
        assertRefused("line 4 is behind the last payee, who begins on line 3", args, 4);
        Files.writeString(payees, Payees.HEADER + "\n");
        assertRefused("line 2 is behind the last payee", args, 2);
        assertThat(Run.of(payees).out()).startsWith("0 payees screened");
    }

    private static void assertRefused(String message, Object[] args, int line) {
        Run run = Run.of(Stream.concat(Stream.of(args), Stream.of(line)).toArray());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileOfSomethingElseIsNotTouched() throws IOException {
        Files.createDirectories(results.getParent());
        Files.writeString(results, "name,salary\nWanda,1\n");
        Files.writeString(json, "{\"salary\":1}\n");

        assertThat(Run.of(file, "--results", results, "--from-line", 2).err())
                .contains("results.csv: not written by this program");
        assertThat(Run.of(file, "--json", json, "--from-line", 2).exitCode()).isEqualTo(2);
        assertThat(results).hasContent("name,salary\nWanda,1\n");
        assertThat(json).hasContent("{\"salary\":1}\n");
    }

    private Run screen(Object... more) {
        List<Object> args = new ArrayList<>(List.of(file, "--results", results, "--json", json));
        args.addAll(List.of(more));
        return Run.of(args.toArray());
    }

    private static List<Integer> lines(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
                .toList();
    }

    /** Returns where the record of a line begins. */
    private static int at(byte[] output, int line) {
        String text = new String(output, StandardCharsets.ISO_8859_1);
        int csv = text.indexOf("\n" + line + ",");
        return csv >= 0 ? csv + 1 : text.indexOf("{\"line\":" + line + ",");
    }
}
