package dev.tallystick.examples.ats;

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
        return of(false, args);
    }

    static Run onTerminal(Object... args) {
        return of(true, args);
    }

    private static Run of(boolean isTerminal, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err), StandardCharsets.UTF_8, isTerminal, isTerminal);
        int exitCode = AtsScreen.run(
                terminal, CLOCK, Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
