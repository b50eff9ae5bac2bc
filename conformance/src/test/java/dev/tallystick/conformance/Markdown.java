package dev.tallystick.conformance;

import java.util.List;
import java.util.stream.Collectors;

/** Builds a page in Markdown. */
final class Markdown {

    /** Stands at the top of every generated page. */
    static final String GENERATED =
            "<!-- Generated: mvn verify -Dcatalogue=write rewrites this page. Do not edit it by hand. -->";

    private final StringBuilder text = new StringBuilder();

    Markdown line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    Markdown paragraph(String paragraph) {
        return line(paragraph).line("");
    }

    Markdown heading(int level, String heading) {
        return paragraph("#".repeat(level) + " " + heading);
    }

    Markdown bullets(List<String> items) {
        items.forEach(item -> line("- " + item));
        return line("");
    }

    Markdown table(List<String> header, List<List<String>> rows) {
        line(row(header));
        line("|" + " --- |".repeat(header.size()));
        rows.forEach(row -> line(row(row)));
        return line("");
    }

    Markdown code(String language, String code) {
        return line("```" + language).line(code.stripTrailing()).paragraph("```");
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Returns the page, which ends with one line feed. */
    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
