package dev.tallystick.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common-names.csv",
                "family-names.csv",
                "given-names.csv",
                "japanese-readings.csv",
                "name-words.csv",
                "script-letters.csv",
                "surname-spellings.csv"
            })
    void holdNoBrokenRow(String resource) {
        assertThat(table(resource).rejected()).isEmpty();
        assertThat(table(resource).rows()).isNotEmpty();
    }

    @Test
    void knowsNicknamesOfTenNameCulturesOrMore() {
        assertThat(table("given-names.csv").rows().stream()
                        .filter(row -> row.find("short_forms").isPresent())
                        .map(row -> row.get("culture"))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void matchesEveryShortFormWithItsName() {
        for (ReferenceRow row : table("given-names.csv").rows()) {
            List<String> names = Splitter.on('|').splitToList(row.get("names"));
            for (String name : Splitter.on('|')
                    .omitEmptyStrings()
                    .split(row.find("short_forms").orElse(""))) {
                assertThat(PersonNames.compare(name + " Whitcombe", names.get(0) + " Whitcombe")
                                .isMatch())
                        .as(name + " " + names.get(0))
                        .isTrue();
            }
        }
    }

    @Test
    void statesSourceAndDateOfEveryFrequency() {
        assertThat(table("common-names.csv").rows())
                .allSatisfy(
                        row -> assertThat(row.get("source") + row.get("as_of")).isNotBlank());
    }

    private static ReferenceTable table(String resource) {
        return ReferenceTable.builder("table", "A table of names", LocalDate.EPOCH)
                .readResource(PersonNames.class, resource);
    }
}
