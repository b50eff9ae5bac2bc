package dev.tallystick.examples.ats;

import dev.tallystick.Outcome;
import dev.tallystick.ScreeningReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a run came to, one line for each file. */
final class Summary {

    private record Row(String file, Outcome outcome, OptionalInt weight, int findings) {}

    private final List<Row> rows = new ArrayList<>();
    private int failures;

    void add(ApplicationFile file, ScreeningReport report) {
        rows.add(new Row(
                file.path().toString(),
                report.outcome(),
                report.weight(),
                report.findings().size()));
    }

    void addFailure() {
        failures++;
    }

    int screened() {
        return rows.size();
    }

    boolean hasFailures() {
        return failures > 0;
    }

    /** Tells whether an outcome is the given one or asks for more people. */
    boolean hasAtLeast(Outcome least) {
        return rows.stream().anyMatch(row -> row.outcome().compareTo(least) >= 0);
    }

    List<String> lines() {
        int width = rows.stream().mapToInt(row -> row.file().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            String weight =
                    row.weight().isPresent() ? pad(Integer.toString(row.weight().getAsInt()), 3, true) + " dB  " : "";
            String findings = row.findings() == 1 ? "1 finding" : row.findings() + " findings";
            lines.add(pad(row.file(), width, false) + "  " + pad(words(row.outcome()), 17, false) + "  " + weight
                    + findings);
        }
        lines.add(total());
        return lines;
    }

    private String total() {
        String outcomes = Arrays.stream(Outcome.values())
                .filter(outcome -> count(outcome) > 0)
                .map(outcome -> count(outcome) + " " + words(outcome))
                .collect(Collectors.joining(", "));
        return rows.size() + " screened" + (outcomes.isEmpty() ? "" : ": " + outcomes)
                + (failures == 0 ? "" : "; " + failures + " not screened, see the errors");
    }

    private long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static String words(Outcome outcome) {
        return outcome.name().replace('_', ' ');
    }

    private static String pad(String text, int width, boolean right) {
        String spaces = " ".repeat(Math.max(0, width - text.length()));
        return right ? spaces + text : text + spaces;
    }
}
