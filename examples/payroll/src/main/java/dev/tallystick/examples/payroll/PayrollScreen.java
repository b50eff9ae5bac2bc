package dev.tallystick.examples.payroll;

import static java.util.Objects.requireNonNull;

import dev.tallystick.Outcome;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.Wording;
import dev.tallystick.json.JsonInputException;
import dev.tallystick.json.PolicyJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: screens a file of payees and writes one result for each. */
@Command(
        name = "tallystick-payroll",
        mixinStandardHelpOptions = true,
        version = "tallystick-payroll 0.1.0",
        sortOptions = false,
        description = {
            "Screens a CSV file of payees: does the account fit the person, and what would settle it if not?",
            "Rows that cannot be read are reported by line and column, and the others are screened. The file is read as"
                    + " a stream, so it may be of any length. Makes no network call."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all payees were screened",
            "1:an outcome is at or above --fail-on",
            "2:the command line, the policy, a list or the header is wrong, or --from-line would leave payees out;"
                    + " nothing was screened",
            "3:a row could not be read, or the run stopped early and said where to go on"
        },
        exitCodeOnExecutionException = 3)
public final class PayrollScreen implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int OUTCOME = 1;
    private static final int INPUT = 3;
    private static final int MAX_THREADS = 4;

    /** The outcomes at which a run can be made to fail. */
    enum FailOn {
        REVIEW(Outcome.REVIEW),
        ESCALATE(Outcome.ESCALATE);

        private final Outcome outcome;

        FailOn(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    @Parameters(paramLabel = "FILE", description = "The payees; the first row names the columns.")
    private Path file = Path.of("");

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "Write a CSV file with outcome, findings and next steps of each payee.")
    private @Nullable Path results;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the full report of each payee, one JSON document per line.")
    private @Nullable Path json;

    @Option(
            names = "--from-line",
            paramLabel = "LINE",
            description = "Go on at this line of the file: what the outputs hold of the lines before stays, the rest is"
                    + " written again. They must hold all payees before it, and there must be one at or behind it.")
    private int fromLine;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Screen by this policy instead of the preset for payroll.")
    private @Nullable Path policyFile;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "The time of the screening, for example 2026-11-01T00:00:00Z; now by default.")
    private @Nullable Instant asOf;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "How the file is encoded, for example windows-1252; UTF-8 by default.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description =
                    "How many threads screen; as many as there are processors by default, at most " + MAX_THREADS + ".")
    private int threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--clear", description = "Write personal values in clear text instead of masked.")
    private boolean clear;

    @Option(names = "--no-weights", description = "Write findings and steps only, no weights.")
    private boolean noWeights;

    @Option(
            names = "--fail-on",
            paramLabel = "REVIEW|ESCALATE",
            description = "Exit with 1 if an outcome is this one or, for REVIEW, ESCALATE.")
    private @Nullable FailOn failOn;

    @Mixin
    private ReferenceFiles references = new ReferenceFiles();

    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal;
    private final Clock clock;
    private final Interruption interruption;

    private PayrollScreen(Terminal terminal, Clock clock, Interruption interruption) {
        this.terminal = terminal;
        this.clock = clock;
        this.interruption = interruption;
    }

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int exitCode;
        try {
            exitCode = run(Terminal.ofProcess(), Clock.systemUTC(), Interruption.ofProcess(), args);
        } catch (Error e) {
            e.printStackTrace();
            exitCode = INPUT;
        }
        if (exitCode != DONE) {
            System.exit(exitCode);
        }
    }

    static int run(Terminal terminal, Clock clock, Interruption interruption, String... args) {
        CommandLine commandLine = new CommandLine(new PayrollScreen(terminal, clock, interruption));
        commandLine.registerConverter(Instant.class, PayrollScreen::time);
        commandLine.registerConverter(Charset.class, PayrollScreen::charset);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(terminal.outWriter());
        commandLine.setErr(terminal.errWriter());
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((problem, words) -> {
            terminal.err().println(problem.getMessage());
            terminal.err().println("Try --help.");
            return ExitCode.USAGE;
        });
        try {
            return commandLine.execute(args);
        } finally {
            interruption.finish();
        }
    }

    @Override
    public Integer call() {
        if (threads < 1 || fromLine < 0) {
            throw usage("--threads and --from-line are positive numbers");
        }
        Screener screener = screener();
        long start = System.nanoTime();
        try (LineReader lines = new LineReader(Files.newInputStream(file), encoding);
                PayeeReader payees = new PayeeReader(new RowReader(lines));
                Results output = open(payees)) {
            PayrollRun run = new PayrollRun(file, screener, now(), interruption);
            boolean isComplete = screen(run, payees, output, lines);
            run.summary().lines().forEach(terminal.out()::println);
            if (terminal.interactive()) {
                terminal.out().println(run.summary().speed(Duration.ofNanos(System.nanoTime() - start)));
            }
            return exitCode(run.summary(), isComplete);
        } catch (HeaderException e) {
            throw usage(file + ":" + e.getMessage());
        } catch (IOException e) {
            throw usage(file + ": " + Messages.of(e));
        }
    }

    private boolean screen(PayrollRun run, PayeeReader payees, Results output, LineReader lines) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (Progress progress = new Progress(terminal, lines::position, Files.size(file))) {
            payees.header().unknown().forEach(column -> progress.error(file + ":" + column.located()));
            return run.screen(payees, output, progress, executor);
        } finally {
            executor.shutdown();
        }
    }

    private int exitCode(Summary summary, boolean isComplete) {
        if (!isComplete || summary.hasBadRows()) {
            return INPUT;
        }
        return failOn != null && summary.hasAtLeast(failOn.outcome) ? OUTCOME : DONE;
    }

    /** Opens the outputs, once nothing speaks against writing them. */
    private Results open(PayeeReader payees) throws IOException {
        requireOther(results, file);
        requireOther(json, file);
        requireOther(json, results);
        skipTo(fromLine, payees);
        Wording wording = Wording.of(MessageCatalogue.english(), clear ? Disclosure.CLEAR : Disclosure.MASKED);
        try {
            return new Results(Optional.ofNullable(results), Optional.ofNullable(json), wording, fromLine);
        } catch (IOException e) {
            throw usage(Messages.of(e));
        }
    }

    private void skipTo(int line, PayeeReader payees) throws IOException {
        OptionalInt lastLine = lastLine(line);
        PayeeReader.Passed passed = payees.skipTo(line, lastLine.orElse(Integer.MAX_VALUE));
        Optional<String> refusal = new Restart(line, lastLine, passed).refusal();
        if (refusal.isPresent()) {
            throw usage(refusal.get());
        }
    }

    private OptionalInt lastLine(int line) {
        try {
            return Results.lastLine(Optional.ofNullable(results), Optional.ofNullable(json), line);
        } catch (IOException e) {
            throw usage(Messages.of(e));
        }
    }

    private void requireOther(@Nullable Path output, @Nullable Path other) throws IOException {
        if (output != null && other != null && isSame(output, other)) {
            throw usage(output + ": would be overwritten");
        }
    }

    private static boolean isSame(Path first, Path second) throws IOException {
        if (Files.exists(first) && Files.exists(second)) {
            return Files.isSameFile(first, second);
        }
        return first.toAbsolutePath().normalize().equals(second.toAbsolutePath().normalize());
    }

    private Instant now() {
        return Optional.ofNullable(asOf).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private Screener screener() {
        ScreeningPolicy policy = policyFile == null ? ScreeningPolicy.payroll() : policy(policyFile);
        BankingChecks checks = checks();
        try {
            return Screener.builder()
                    .addProvider(checks)
                    .policy(noWeights ? policy.withoutWeights() : policy)
                    .build();
        } catch (IllegalArgumentException e) {
            throw usage(policyFile + ": " + e.getMessage());
        }
    }

    private BankingChecks checks() {
        List<String> remarks = new ArrayList<>();
        try {
            BankingChecks checks = references.load(remarks);
            remarks.forEach(terminal.err()::println);
            return checks;
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw usage(Messages.of(e));
        } catch (UncheckedIOException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ScreeningPolicy policy(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return PolicyJson.read(stream);
        } catch (JsonInputException e) {
            throw usage(e.problems().stream()
                    .map(problem -> path + ":" + problem.line() + ":" + problem.column() + ": "
                            + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ") + problem.message())
                    .collect(Collectors.joining(System.lineSeparator())));
        } catch (IOException e) {
            throw usage(path + ": " + Messages.of(e));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec, "spec").commandLine(), message);
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("not a time such as 2026-11-01T00:00:00Z: " + text);
        }
    }

    private static Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (LineReader.supports(charset)) {
                return charset;
            }
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("no such encoding: " + name);
        }
        throw new TypeConversionException("an encoding of which lines cannot be found byte by byte: " + name);
    }
}
