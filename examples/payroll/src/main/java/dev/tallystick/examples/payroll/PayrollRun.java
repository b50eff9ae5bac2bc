package dev.tallystick.examples.payroll;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** One run over a file: reads, screens and writes some hundred rows at a time, so that it holds no more than these. */
final class PayrollRun {

    private static final int ROWS = 256;

    private final Path file;
    private final Screener screener;
    private final Instant asOf;
    private final Interruption interruption;
    private final Summary summary = new Summary();

    PayrollRun(Path file, Screener screener, Instant asOf, Interruption interruption) {
        this.file = file;
        this.screener = screener;
        this.asOf = asOf;
        this.interruption = interruption;
    }

    /**
     * Screens payees to the end of the file, or until something fails or interrupts; then it says where to go on.
     *
     * @return whether it came to the end
     */
    boolean screen(PayeeReader payees, Results results, Progress progress, Executor executor) {
        int line = payees.line();
        try {
            for (List<Payee> read = payees.next(ROWS); !read.isEmpty(); read = payees.next(ROWS)) {
                if (interruption.isRequested()) {
                    progress.error(stopped("interrupted", line));
                    return false;
                }
                screen(read, results, progress, executor);
                results.flush();
                progress.show(summary.screened());
                line = payees.line();
            }
            return true;
        } catch (IOException e) {
            progress.error(stopped(Messages.of(e), line));
            return false;
        } catch (RuntimeException | Error e) {
            progress.error(stopped(e.getClass().getName(), line));
            throw e;
        }
    }

    Summary summary() {
        return summary;
    }

    private void screen(List<Payee> payees, Results results, Progress progress, Executor executor) throws IOException {
        Stream<Candidate> candidates = payees.stream().filter(Payee::isReadable).map(Payee::candidate);
        try (Stream<ScreeningReport> reports = screener.screenAll(candidates, asOf, executor)) {
            Iterator<ScreeningReport> inOrder = reports.iterator();
            for (Payee payee : payees) {
                if (payee.isReadable()) {
                    ScreeningReport report = inOrder.next();
                    summary.add(report);
                    results.add(payee, report);
                } else {
                    payee.problems().forEach(problem -> progress.error(file + ":" + problem.located()));
                    summary.addUnreadable(payee);
                    results.addUnreadable(payee);
                }
            }
        }
    }

    private String stopped(String why, int line) {
        return file + ":" + line + ": stopped here: " + why + "; to go on, run the same command with --from-line "
                + line;
    }
}
