package dev.tallystick.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.check.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PayrollRunTest {

    @TempDir
    Path folder;

    @Test
    void saysWhereToGoOnWhenTheFileCannotBeReadAnyFurther() throws IOException, HeaderException {
        Path file = Payees.writeMany(folder, 2_000);
        Path csv = folder.resolve("results.csv");
        byte[] content = Files.readAllBytes(file);
        InputStream failing =
                new SequenceInputStream(new ByteArrayInputStream(content, 0, content.length / 2), new Unreadable());
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(screen(failing, csv, err)).isFalse();

        String message = err.toString(StandardCharsets.UTF_8).lines().reduce("", (first, last) -> last);
        String line = message.substring(message.lastIndexOf(' ') + 1);
        assertThat(message)
                .isEqualTo("payees.csv:" + line + ": stopped here: the network is gone; to go on, run the same command"
                        + " with --from-line " + line);
        byte[] begun = Files.readAllBytes(csv);
        assertThat(Run.of(file, "--results", csv, "--from-line", line).exitCode())
                .isEqualTo(3);
        byte[] whole = Files.readAllBytes(csv);
        assertThat(begun).hasSizeGreaterThan(5_000).isEqualTo(Arrays.copyOf(whole, begun.length));
        assertThat(new String(whole, begun.length, 10, StandardCharsets.UTF_8)).startsWith(line + ",");
    }

    private static boolean screen(InputStream stream, Path csv, ByteArrayOutputStream err)
            throws IOException, HeaderException {
        PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(print, print, StandardCharsets.UTF_8, false);
        Screener screener = Screener.builder()
                .addProvider(BankingChecks.create())
                .policy(ScreeningPolicy.payroll())
                .build();
        PayrollRun run = new PayrollRun(
                Path.of("payees.csv"), screener, Instant.parse("2026-11-01T00:00:00Z"), new Interruption());
        try (PayeeReader payees = new PayeeReader(new RowReader(new LineReader(stream, StandardCharsets.UTF_8)));
                Results results = new Results(Optional.of(csv), Optional.empty(), Wording.english(), 0);
                Progress progress = new Progress(terminal, () -> 0, 0)) {
            return run.screen(payees, results, progress, Runnable::run);
        }
    }

    private static final class Unreadable extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the network is gone");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
