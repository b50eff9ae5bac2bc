package dev.tallystick.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StreamingTest {

    @TempDir
    Path folder;

    @Test
    void readsNoFurtherThanItIsAskedTo() throws IOException, HeaderException {
        Path file = Payees.writeMany(folder, 20_000);
        LineReader lines = new LineReader(Files.newInputStream(file), StandardCharsets.UTF_8);
        try (PayeeReader payees = new PayeeReader(new RowReader(lines))) {
            assertThat(payees.next(100)).hasSizeBetween(30, 100);
            assertThat(lines.position()).isLessThan(Files.size(file) / 100);
        }
    }

    @Test
    void screensManyPayeesInLittleMemory() throws IOException, InterruptedException {
        Path file = Payees.writeMany(folder, 20_000);
        Path json = folder.resolve("results.jsonl");
        Path log = folder.resolve("log");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PayrollScreen.class.getName(),
                        file.toString(),
                        "--json",
                        json.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor()).as(() -> tail(log)).isEqualTo(3);
        assertThat(Files.size(json)).isGreaterThan(10_000_000);
        assertThat(log).content().contains("payees screened: ").doesNotContain("Screening");
    }

    private static String tail(Path log) {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - 2000));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
