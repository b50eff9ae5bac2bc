package dev.tallystick.kyc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TechnologyReleaseTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void everyEmbeddedRowIsDatedAndStatesItsSource() {
        TechnologyReleaseTable table = TechnologyReleaseTable.embedded();
        assertThat(table.tables()).singleElement().satisfies(embedded -> {
            assertThat(embedded.rejected()).isEmpty();
            assertThat(embedded.rows()).hasSizeGreaterThanOrEqualTo(120).allSatisfy(row -> {
                assertThat(row.source()).isNotEmpty();
                assertThat(row.get("source_url")).startsWith("https://");
                assertThat(row.asOf()).matches("\\d{4}-\\d{2}-\\d{2}");
                assertThat(row.confidence()).isEqualTo("attested");
                assertThat(row.get("ambiguous")).isIn("yes", "no");
                assertThat(TechnologyReleaseTable.date(row, "released")).isPresent();
                row.find("earlier")
                        .ifPresent(earlier -> assertThat(TechnologyReleaseTable.date(row, "earlier")
                                        .orElseThrow()
                                        .earliest())
                                .isBefore(TechnologyReleaseTable.date(row, "released")
                                        .orElseThrow()
                                        .earliest()));
            });
        });
    }

    @Test
    void everyNameFindsItsOwnRowAndAnAmbiguousOneOnlyByItsAliases() {
        TechnologyReleaseTable table = TechnologyReleaseTable.embedded();
        assertThat(table.tables().get(0).rows()).allSatisfy(row -> {
            assertThat(TechnologyReleaseTable.list(row, "aliases"))
                    .allSatisfy(alias -> assertThat(table.find(alias)).as(alias).contains(row));
            if (row.get("ambiguous").equals("yes")) {
                assertThat(TechnologyReleaseTable.list(row, "aliases")).isNotEmpty();
                assertThat(table.find(row.get("technology"))).isEmpty();
            } else {
                assertThat(table.find(row.get("technology"))).contains(row);
            }
        });
    }

    @Test
    void namesMatchAsAWholeWithoutRegardToCaseDotsAndBlanks() {
        TechnologyReleaseTable table = TechnologyReleaseTable.embedded();
        assertThat(table.find("node js")).isPresent().isEqualTo(table.find("Node.JS "));
        assertThat(table.find("ASP.NET")).isPresent().isEqualTo(table.find("asp .net"));
        assertThat(table.find("C#")).isPresent();
        assertThat(table.find("C")).isEmpty();
        assertThat(table.find("Java developer")).isEmpty();
        assertThat(table.find("")).isEmpty();
        assertThat(table.find("Docker".repeat(100))).isEmpty();
    }

    @Test
    void aHostBringsATableWhoseRowsCount() {
        String csv = "technology,aliases,released\nDocker,,2012-06\nAlderscript,ASX,2020\nBroken,,soon\n";
        TechnologyReleaseTable table = TechnologyReleaseTable.builder()
                .addEmbedded()
                .addTable("own-releases", "Releases that the host knows", DAY, new StringReader(csv))
                .build();
        assertThat(table.find("docker").orElseThrow().get("released")).isEqualTo("2012-06");
        assertThat(table.find("asx").orElseThrow().get("technology")).isEqualTo("Alderscript");
        assertThat(table.find("Broken")).isEmpty();
        assertThat(table.tables()).extracting(each -> each.id()).containsExactly("technology-releases", "own-releases");
    }

    @Test
    void aTableWithoutDatesIsRefused() {
        TechnologyReleaseTable.Builder builder = TechnologyReleaseTable.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addTable("own", "Own", DAY, new StringReader("technology\nDocker\n")))
                .withMessageContaining("released");
    }
}
