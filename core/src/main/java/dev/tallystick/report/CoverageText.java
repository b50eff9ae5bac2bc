package dev.tallystick.report;

import dev.tallystick.AreaCoverage;
import dev.tallystick.CheckOutcome;
import dev.tallystick.ScreeningReport;
import dev.tallystick.SkippedCheck;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Wording;
import dev.tallystick.reference.ReferenceTable;
import dev.tallystick.report.Page.Style;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what could be compared, what could not, and what to collect next. */
final class CoverageText {

    private static final int INDENT = 3;

    private final Page page;
    private final Wording wording;
    private final ScreeningReport report;
    private final List<CheckOutcome> checks;

    CoverageText(Page page, Wording wording, ScreeningReport report) {
        this.page = page;
        this.wording = wording;
        this.report = report;
        this.checks = report.checks().stream()
                .filter(outcome -> !outcome.check().isOnlyCompliance())
                .toList();
    }

    void write() {
        areas();
        gaps();
        skipped();
        staleTables();
    }

    private void areas() {
        if (report.coverage().isEmpty()) {
            return;
        }
        page.heading("WHAT COULD BE COMPARED");
        page.table(
                INDENT,
                report.coverage().stream()
                        .map(area -> List.of(area.area().id(), state(area), reach(area)))
                        .toList(),
                20,
                20);
    }

    private void gaps() {
        List<CheckOutcome> gaps = checks.stream()
                .filter(check -> !check.missing().isEmpty() || check.status() == CheckResult.Status.FAILED)
                .toList();
        if (gaps.isEmpty()) {
            return;
        }
        page.heading("WHAT COULD NOT BE COMPARED, AND WHAT TO COLLECT NEXT");
        for (CheckOutcome check : gaps) {
            page.line(Style.PLAIN, INDENT, check.check().id());
            check.failure()
                    .ifPresent(reason -> page.item(
                            Style.PLAIN,
                            INDENT + 2,
                            "-",
                            "the check failed (" + reason + "); its area cannot be called consistent"));
            missing(page, wording, check);
        }
    }

    static void missing(Page page, Wording wording, CheckOutcome check) {
        for (Missing missing : check.missing()) {
            page.item(
                    Style.PLAIN,
                    INDENT + 2,
                    "-",
                    wording.missing(missing) + " (" + missing.kind().id() + ", " + words(missing.reason()) + ")");
        }
    }

    private void skipped() {
        if (!report.skipped().isEmpty()) {
            page.heading("CHECKS NOT RUN");
            page.table(
                    INDENT,
                    report.skipped().stream()
                            .map(check -> List.of(check.check().id(), words(check)))
                            .toList(),
                    40);
        }
        if (!report.earlierThanUsual().isEmpty()) {
            page.heading("CHECKS RUN EARLIER THAN USUAL, AS THE POLICY SAYS");
            report.earlierThanUsual().forEach(id -> page.line(Style.PLAIN, INDENT, id));
        }
    }

    private void staleTables() {
        List<ReferenceTable> stale = report.referenceTables().stream()
                .filter(table -> table.isStale(report.asOf()))
                .toList();
        if (stale.isEmpty()) {
            return;
        }
        page.heading("REFERENCE TABLES PAST THEIR AGE LIMIT");
        stale.forEach(table ->
                page.item(Style.PLAIN, INDENT, "-", table.title() + " (" + table.id() + "), compiled " + table.asOf()));
    }

    private String reach(AreaCoverage area) {
        List<CheckOutcome> ran = checks.stream()
                .filter(outcome -> outcome.check().area().equals(area.area()))
                .toList();
        String rules = ran.stream()
                .flatMap(outcome -> outcome.exemptions().stream())
                .distinct()
                .map(wording::exemption)
                .collect(Collectors.joining("; "));
        return Stream.of(checks(ran), rules.isEmpty() ? "" : "not judged, by rule: " + rules)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String checks(List<CheckOutcome> ran) {
        return ran.stream()
                .filter(outcome -> outcome.status() != CheckResult.Status.NOT_APPLICABLE)
                .map(outcome -> outcome.check().id() + " (" + compared(outcome) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String compared(CheckOutcome outcome) {
        int pairs = outcome.compared().size();
        return switch (outcome.status()) {
            case FAILED -> "failed";
            case INSUFFICIENT_DATA -> "nothing to compare with";
            default -> pairs == 1 ? "1 comparison" : pairs + " comparisons";
        };
    }

    private static String state(AreaCoverage area) {
        String state = switch (area.state()) {
            case COVERED -> "covered";
            case THIN -> "thin";
            case EXEMPT -> "exempt";
            case NOT_ASKED -> "not asked";
        };
        return area.needed() ? state + ", needed" : state;
    }

    private String words(SkippedCheck skipped) {
        CheckInfo check = skipped.check();
        if (skipped.reason() == SkippedCheck.Reason.DISABLED) {
            return "switched off by the policy";
        }
        return report.moment().isBefore(check.earliestMoment())
                ? "waits for the moment " + check.earliestMoment()
                : "waits for the moment that the policy sets";
    }

    private static String words(Missing.Reason reason) {
        return switch (reason) {
            case ABSENT -> "not there";
            case UNREADABLE -> "cannot be read";
            case INVALID -> "not valid";
            case TOO_LITTLE -> "too little of it";
            case NOT_ASKED_IN_FULL -> "not asked for in full";
            case NOT_IN_REFERENCE -> "not in the reference data";
        };
    }
}
