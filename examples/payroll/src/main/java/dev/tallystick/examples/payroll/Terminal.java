package dev.tallystick.examples.payroll;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a run writes to.
 *
 * @param out the summary
 * @param err errors, warnings and progress
 * @param charset the encoding of both
 * @param interactive whether a person sees both at once, so that progress and times make sense
 */
record Terminal(PrintStream out, PrintStream err, Charset charset, boolean interactive) {

    /** The streams of this process: in UTF-8, or in the encoding of the terminal if they are one. */
    @SuppressWarnings("SystemConsoleNull") // isTerminal() asks where a console says nothing
    static Terminal ofProcess() {
        Console console = System.console();
        boolean interactive = console != null && isTerminal(console);
        Charset charset = interactive && console != null ? console.charset() : StandardCharsets.UTF_8;
        return new Terminal(
                new PrintStream(System.out, true, charset),
                new PrintStream(System.err, true, charset),
                charset,
                interactive);
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, charset);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, charset);
    }

    /** From Java 22 on there may be a console without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
