package dev.tallystick.examples.ats;

import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Wording;
import dev.tallystick.json.JsonInputException;
import dev.tallystick.json.ReportJson;
import dev.tallystick.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** One run over files and folders. */
final class ScreeningRun {

    private static final int MAX_THREADS = 4;

    private final Terminal terminal;
    private final Screeners screeners;
    private final Instant asOf;
    private final Optional<Moment> moment;
    private final Optional<Path> reportDir;
    private final Wording wording;
    private final boolean quiet;
    private final TextReport text;
    private final Summary summary = new Summary();

    ScreeningRun(
            Terminal terminal,
            Screeners screeners,
            Instant asOf,
            Optional<Moment> moment,
            Optional<Path> reportDir,
            Wording wording,
            boolean quiet) {
        this.terminal = terminal;
        this.screeners = screeners;
        this.asOf = asOf;
        this.moment = moment;
        this.reportDir = reportDir;
        this.wording = wording;
        this.quiet = quiet;
        this.text = TextReport.builder()
                .disclosure(wording.disclosure())
                .colour(terminal.colour())
                .build();
    }

    /** Screens all applications in the order of their names and prints what it came to. */
    Summary screen(List<Path> inputs) {
        List<ApplicationFile> files = find(inputs);
        Progress progress = new Progress(terminal, files.size());
        ExecutorService executor = Executors.newFixedThreadPool(
                Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()));
        try {
            screen(new Applications(files.iterator(), file -> read(file, progress)), progress, executor);
        } finally {
            executor.shutdown();
        }
        progress.clear();
        summary.lines().forEach(terminal.out()::println);
        terminal.out().flush();
        return summary;
    }

    private void screen(Applications applications, Progress progress, Executor executor) {
        Optional<Moment> next = applications.nextMoment();
        while (next.isPresent()) {
            try (Stream<ScreeningReport> reports =
                    screeners.at(next.get()).screenAll(applications.run(next.get()), asOf, executor)) {
                reports.forEach(report -> {
                    progress.clear();
                    handle(applications.reported().file(), report);
                    progress.show(summary.screened());
                });
            }
            next = applications.nextMoment();
        }
    }

    private void handle(ApplicationFile file, ScreeningReport report) {
        summary.add(file, report);
        if (!quiet) {
            terminal.out().println(file.path());
            terminal.out().println(text.render(report));
        }
        reportDir.ifPresent(folder -> write(file.reportIn(folder), report));
    }

    private void write(Path target, ScreeningReport report) {
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(target, ReportJson.write(report, wording), StandardCharsets.UTF_8);
        } catch (IOException e) {
            fail(target + ": " + Messages.of(e));
        }
    }

    private List<ApplicationFile> find(List<Path> inputs) {
        List<ApplicationFile> files = new ArrayList<>();
        Set<Path> names = new HashSet<>();
        for (Path input : inputs) {
            try {
                for (ApplicationFile file : ApplicationFile.find(input)) {
                    if (reportDir.isPresent() && !names.add(file.name())) {
                        fail(file.path() + ": another file would have the report " + file.reportIn(reportDir.get()));
                    } else {
                        files.add(file);
                    }
                }
            } catch (IOException e) {
                fail(input + ": " + Messages.of(e));
            }
        }
        return files;
    }

    private Optional<Application> read(ApplicationFile file, Progress progress) {
        try {
            Application application = Application.read(file);
            progress.clear();
            application
                    .unknownFields()
                    .forEach(problem -> terminal.err().println(Messages.at(file.path(), problem) + " (passed over)"));
            return Optional.of(moment.map(application::at).orElse(application));
        } catch (JsonInputException e) {
            progress.clear();
            summary.addFailure();
            e.problems().forEach(problem -> terminal.err().println(Messages.at(file.path(), problem)));
        } catch (IOException e) {
            progress.clear();
            fail(file.path() + ": " + Messages.of(e));
        }
        return Optional.empty();
    }

    private void fail(String message) {
        summary.addFailure();
        terminal.err().println(message);
    }
}
