package dev.tallystick.conformance;

import dev.tallystick.conformance.IndicatorCatalogue.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of all indicators, by section. */
final class IndicatorPage {

    private static final String MEASURES = "Due-diligence and response measures";

    private IndicatorPage() {}

    static String render(List<Row> rows) {
        Markdown page = new Markdown();
        page.paragraph(Markdown.GENERATED);
        page.heading(1, "Indicators");
        page.paragraph(
                "Public advisories and practitioners' guides on state-sponsored and other fraudulent remote worker"
                        + " schemes list red flags and measures. Each of them has a row here and a home: what it becomes in this"
                        + " library, which check covers it, whom it would hit wrongly and how that is avoided. The table behind this"
                        + " page is [indicators/catalogue.csv](indicators/catalogue.csv).");
        page.bullets(List.of(
                "**check**: a deterministic comparison of structured fields.",
                "**observation**: a person or a vendor saw something, the host records it in a typed form, a check weighs"
                        + " it.",
                "**note**: one fact without a contradiction; no weight, off in every preset, switched on by name.",
                "**guidance**: advice for the host's own process, no code; this row is all there is so far.",
                "**refused**: not built, because it reads a protected trait or a habit of millions."));
        page.heading(2, "How many");
        page.table(List.of("State", "Rows"), counts(rows));
        sections(rows).forEach((section, members) -> section(page, section, members));
        refused(page, rows.stream().filter(IndicatorPage::isRefused).toList());
        return page.toString();
    }

    private static List<List<String>> counts(List<Row> rows) {
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(Row::state, LinkedHashMap::new, Collectors.counting()));
        return List.of("covered", "planned", "guidance", "refused").stream()
                .map(state -> List.of(state, Long.toString(counts.getOrDefault(state, 0L))))
                .toList();
    }

    private static Map<String, List<Row>> sections(List<Row> rows) {
        return rows.stream()
                .filter(row -> !isRefused(row))
                .collect(Collectors.groupingBy(Row::section, LinkedHashMap::new, Collectors.toList()));
    }

    private static void section(Markdown page, String section, List<Row> rows) {
        String last = section.equals(MEASURES) ? "Where it lands" : "Hits wrongly → avoided by";
        page.heading(2, section);
        page.table(
                List.of("Id", "Indicator", "Becomes", "State", last, "Sources"),
                rows.stream()
                        .map(row -> List.of(
                                anchor(row), row.indicator(), row.kind(), state(row), row.hitsWrongly(), row.sources()))
                        .toList());
    }

    private static void refused(Markdown page, List<Row> rows) {
        page.heading(2, "Refused");
        page.paragraph("These are advised in public and are not built.");
        page.table(
                List.of("Id", "What is advised", "Why it is refused", "Sources"),
                rows.stream()
                        .map(row -> List.of(anchor(row), row.indicator(), row.hitsWrongly(), row.sources()))
                        .toList());
    }

    private static String anchor(Row row) {
        return "<a id=\"" + row.id().toLowerCase(Locale.ROOT) + "\"></a>" + row.id();
    }

    private static String state(Row row) {
        Function<String, String> link = id -> "[" + id + "](checks/" + id + ".md)";
        return row.coveredBy().isEmpty()
                ? row.state()
                : row.state() + " by " + row.coveredBy().stream().map(link).collect(Collectors.joining(", "));
    }

    private static boolean isRefused(Row row) {
        return row.state().equals("refused");
    }
}
