package dev.tallystick.conformance;

import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The rows of docs/indicators/catalogue.csv. */
final class IndicatorCatalogue {

    static final String FILE = "docs/indicators/catalogue.csv";

    /**
     * One row.
     *
     * @param id for example {@code L12}
     * @param section the heading under which it stands
     * @param indicator what a public source calls a red flag or a measure
     * @param sources titles in plain words
     * @param kind check, observation, note, guidance or refused
     * @param module the module that it belongs to, empty text if none
     * @param state covered, planned, guidance or refused
     * @param coveredBy ids of checks
     * @param hitsWrongly who it would hit wrongly, and how that is avoided
     */
    record Row(
            String id,
            String section,
            String indicator,
            String sources,
            String kind,
            String module,
            String state,
            List<String> coveredBy,
            String hitsWrongly) {}

    private IndicatorCatalogue() {}

    static List<Row> read() {
        ReferenceTable table = ReferenceTable.builder("indicators", "Indicator catalogue", LocalDate.of(2026, 11, 21))
                .required("id", "section", "indicator", "kind", "state", "hits_wrongly_and_how_avoided")
                .read(new StringReader(Repository.read(Repository.root().resolve(FILE))));
        if (!table.rejected().isEmpty()) {
            throw new IllegalArgumentException(FILE + ": " + table.rejected());
        }
        return table.rows().stream().map(IndicatorCatalogue::row).toList();
    }

    private static Row row(ReferenceRow row) {
        return new Row(
                row.get("id"),
                row.get("section"),
                row.get("indicator"),
                row.find("sources").orElse(""),
                row.get("kind"),
                row.find("module").orElse(""),
                row.get("state"),
                row.find("covered_by").stream()
                        .flatMap(ids -> Arrays.stream(ids.split(";")))
                        .map(String::strip)
                        .toList(),
                row.get("hits_wrongly_and_how_avoided"));
    }
}
