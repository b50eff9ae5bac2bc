package dev.tallystick.examples.payroll;

import dev.tallystick.Compliance;
import dev.tallystick.Outcome;
import dev.tallystick.ScreeningReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run came to: counts only, however many payees there are. */
final class Summary {

    private static final int MOST_FREQUENT = 10;

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Long> findings = new TreeMap<>();
    private long screened;
    private long unreadable;
    private long badRows;
    private long onHold;
    private long questions;

    void add(ScreeningReport report) {
        screened++;
        outcomes.merge(report.outcome(), 1L, Long::sum);
        report.findings().stream()
                .map(finding -> finding.finding().type().id())
                .distinct()
                .forEach(id -> findings.merge(id, 1L, Long::sum));
        if (!report.findings().isEmpty() && report.outcome().compareTo(Outcome.REVIEW) < 0) {
            questions++;
        }
        if (report.compliance() == Compliance.HOLD) {
            onHold++;
        }
    }

    void addUnreadable(Payee payee) {
        unreadable++;
        badRows += payee.badRows();
    }

    long screened() {
        return screened;
    }

    boolean hasBadRows() {
        return badRows > 0;
    }

    /** Tells whether an outcome is the given one or asks for more people. */
    boolean hasAtLeast(Outcome least) {
        return outcomes.keySet().stream().anyMatch(outcome -> outcome.compareTo(least) >= 0);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(total());
        if (questions > 0) {
            lines.add(
                    count(questions, "payee") + " below REVIEW with findings: ask what the results name as next steps");
        }
        if (onHold > 0) {
            lines.add(count(onHold, "payee") + " on hold for compliance, whatever the outcome");
        }
        if (!findings.isEmpty()) {
            lines.add("Most frequent findings:");
            findings.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_FREQUENT)
                    .forEach(entry ->
                            lines.add(String.format(Locale.ROOT, "%,7d  %s", entry.getValue(), entry.getKey())));
        }
        if (badRows > 0) {
            lines.add(count(badRows, "bad row") + ", hence " + count(unreadable, "payee")
                    + " not screened: see the errors");
        }
        return lines;
    }

    String speed(Duration duration) {
        double seconds = Math.max(0.001, duration.toMillis() / 1000.0);
        return String.format(Locale.ROOT, "%.1f s, %,.0f payees per second", seconds, screened / seconds);
    }

    private String total() {
        String each = Arrays.stream(Outcome.values())
                .filter(outcomes::containsKey)
                .map(outcome -> String.format(
                        Locale.ROOT,
                        "%,d %s",
                        outcomes.get(outcome),
                        outcome.name().replace('_', ' ')))
                .collect(Collectors.joining(", "));
        return count(screened, "payee") + " screened" + (each.isEmpty() ? "" : ": " + each);
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
