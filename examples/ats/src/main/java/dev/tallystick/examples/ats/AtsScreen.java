package dev.tallystick.examples.ats;

import static java.util.Objects.requireNonNull;

import dev.tallystick.Outcome;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.Wording;
import dev.tallystick.json.JsonInputException;
import dev.tallystick.json.PolicyJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: screens files and folders of applications and prints a report of each. */
@Command(
        name = "tallystick-ats",
        mixinStandardHelpOptions = true,
        version = "tallystick-ats 0.1.0",
        sortOptions = false,
        description = {
            "Screens applications and prints, for each one, what contradicts what, what usually explains it, what would"
                    + " clear it, and what could not be compared.",
            "Reads the project's own JSON and JSON Resume, told apart by their content. Makes no network call."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all applications were screened",
            "1:an outcome is at or above --fail-on",
            "2:the command line or the policy is wrong; nothing was screened",
            "3:an input could not be read or a report not written; the others were screened"
        })
public final class AtsScreen implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int OUTCOME = 1;
    private static final int INPUT = 3;

    /** The outcomes at which a run can be made to fail. */
    enum FailOn {
        REVIEW(Outcome.REVIEW),
        ESCALATE(Outcome.ESCALATE);

        private final Outcome outcome;

        FailOn(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Applications; folders at any depth.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--moment",
            paramLabel = "MOMENT",
            description = "Screen as at this moment, whatever the files say: application, offer, onboarding, payroll or"
                    + " employment. Without it each file names its own; a bare résumé is an application.")
    private @Nullable Moment moment;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Screen all by this policy instead of the preset of each moment.")
    private @Nullable Path policyFile;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "The time of the screening, for example 2026-11-01T00:00:00Z; now by default.")
    private @Nullable Instant asOf;

    @Option(
            names = "--report-dir",
            paramLabel = "FOLDER",
            description = "Also write each report as JSON, as NAME.report.json in this folder.")
    private @Nullable Path reportDir;

    @Option(names = "--clear", description = "Show personal values in clear text instead of masked.")
    private boolean clear;

    @Option(names = "--no-weights", description = "Show findings and steps only, no weights.")
    private boolean noWeights;

    @Option(
            names = "--fail-on",
            paramLabel = "REVIEW|ESCALATE",
            description = "Exit with 1 if an outcome is this one or, for REVIEW, ESCALATE.")
    private @Nullable FailOn failOn;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the summary only.")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal;
    private final Clock clock;

    private AtsScreen(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int exitCode = run(Terminal.ofProcess(), Clock.systemUTC(), args);
        if (exitCode != DONE) {
            System.exit(exitCode);
        }
    }

    static int run(Terminal terminal, Clock clock, String... args) {
        CommandLine commandLine = new CommandLine(new AtsScreen(terminal, clock));
        commandLine.registerConverter(Moment.class, AtsScreen::moment);
        commandLine.registerConverter(Instant.class, AtsScreen::time);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(terminal.outWriter());
        commandLine.setErr(terminal.errWriter());
        commandLine.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((problem, words) -> {
            terminal.err().println(problem.getMessage());
            terminal.err().println("Try --help.");
            return ExitCode.USAGE;
        });
        return commandLine.execute(args);
    }

    @Override
    public Integer call() {
        ScreeningRun run = new ScreeningRun(
                terminal,
                screeners(),
                Optional.ofNullable(asOf).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                Optional.ofNullable(moment),
                Optional.ofNullable(reportDir),
                Wording.of(MessageCatalogue.english(), clear ? Disclosure.CLEAR : Disclosure.MASKED),
                quiet);
        Summary summary = run.screen(inputs);
        if (summary.hasFailures()) {
            return INPUT;
        }
        return failOn != null && summary.hasAtLeast(failOn.outcome) ? OUTCOME : DONE;
    }

    private Screeners screeners() {
        if (policyFile == null) {
            return new Screeners(Optional.empty(), !noWeights);
        }
        if (moment != null) {
            throw usage("--moment and --policy exclude each other: a policy names its own moment");
        }
        try (InputStream stream = Files.newInputStream(policyFile)) {
            return new Screeners(Optional.of(PolicyJson.read(stream)), !noWeights);
        } catch (JsonInputException e) {
            throw usage(e.problems().stream()
                    .map(problem -> Messages.at(policyFile, problem))
                    .collect(Collectors.joining(System.lineSeparator())));
        } catch (IllegalArgumentException e) {
            throw usage(policyFile + ": " + e.getMessage());
        } catch (IOException e) {
            throw usage(policyFile + ": " + Messages.of(e));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec, "spec").commandLine(), message);
    }

    private static Moment moment(String word) {
        try {
            return Moment.of(word);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("not a time such as 2026-11-01T00:00:00Z: " + text);
        }
    }
}
