package dev.tallystick.examples.payroll;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** One run of the program in this process, with what it wrote. */
record Run(int exitCode, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    static Run of(Object... args) {
        return of(false, new Interruption(), args);
    }

    static Run onTerminal(Object... args) {
        return of(true, new Interruption(), args);
    }

    static Run interrupted(Object... args) {
        Interruption interruption = new Interruption();
        interruption.request();
        return of(false, interruption, args);
    }

    private static Run of(boolean isTerminal, Interruption interruption, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err), StandardCharsets.UTF_8, isTerminal);
        int exitCode = PayrollScreen.run(
                terminal,
                CLOCK,
                interruption,
                Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
