package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.check.CheckInfo;
import dev.tallystick.conformance.IndicatorCatalogue.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class IndicatorsTest {

    private static final Map<String, Set<String>> STATES = Map.of(
            "check", Set.of("covered", "planned"),
            "observation", Set.of("covered", "planned"),
            "note", Set.of("covered", "planned"),
            "guidance", Set.of("guidance"),
            "refused", Set.of("refused"));

    private final List<Row> rows = IndicatorCatalogue.read();

    @Test
    void everyRowHasAnIdOfItsOwnInOrder() {
        assertThat(rows)
                .extracting(Row::id)
                .allMatch(id -> id.matches("[KLDVBM]\\d\\d"))
                .doesNotHaveDuplicates()
                .hasSize(138);
    }

    @Test
    void everyStateSuitsTheKind() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(STATES).as(row.id()).containsKey(row.kind());
            assertThat(STATES.get(row.kind())).as(row.id()).contains(row.state());
        });
    }

    @Test
    void everyRowNamesItsSourcesInPlainWordsAndSaysWhomItWouldHit() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.sources()).as(row.id()).isNotBlank().doesNotContainPattern("\\bS\\d{3}\\b");
            assertThat(row.hitsWrongly()).as(row.id()).isNotBlank();
        });
    }

    @Test
    void whatIsCoveredIsWhatTheChecksName() {
        Map<String, List<String>> named = new TreeMap<>();
        for (CheckInfo info : Providers.infos()) {
            info.indicators()
                    .forEach(id ->
                            named.computeIfAbsent(id, key -> new ArrayList<>()).add(info.id()));
        }
        Map<String, List<String>> covered = rows.stream()
                .filter(row -> row.state().equals("covered") || !row.coveredBy().isEmpty())
                .collect(Collectors.toMap(Row::id, Row::coveredBy, (a, b) -> a, TreeMap::new));
        assertThat(covered)
                .as("covered rows of %s against CheckInfo.indicators()", IndicatorCatalogue.FILE)
                .isEqualTo(named);
    }

    @Test
    void everyCheckCoversAnIndicator() {
        assertThat(Providers.infos())
                .allSatisfy(info -> assertThat(info.indicators()).as(info.id()).isNotEmpty());
    }

    @Test
    void thePageIsCurrent() {
        Committed.assertCurrent("docs/indicators.md", IndicatorPage.render(rows));
    }
}
