package dev.tallystick.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReferenceTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    @Test
    void readsRowsWithTheirSourceDateAndConfidence() {
        ReferenceTable table = builder()
                .required("key")
                .read(new StringReader("key,source_title,as_of,confidence\n a , A page ,2025,confirmed\n\nb,,,\n"));
        assertThat(table.rows()).hasSize(2);
        ReferenceRow first = table.rows().get(0);
        assertThat(first.table()).isEqualTo("things");
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.get("key")).isEqualTo("a");
        assertThat(first.source()).isEqualTo("A page");
        assertThat(first.asOf()).isEqualTo("2025");
        assertThat(first.confidence()).isEqualTo("confirmed");
        ReferenceRow second = table.rows().get(1);
        assertThat(second.line()).isEqualTo(4);
        assertThat(second.find("confidence")).isEmpty();
        assertThat(second.source()).isEmpty();
        assertThat(second.asOf()).isEmpty();
        assertThat(second.confidence()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> second.get("as_of"))
                .withMessage("no as_of in things line 4");
    }

    @Test
    void leavesFaultyRowsOutAndSaysWhy() {
        ReferenceTable table = builder()
                .required("key", "value")
                .read(new StringReader("key,value\na,1\n ,2\nb,\nc\nd,4,5\ne,\"5\"6\nf,6\n"));
        assertThat(table.rows()).extracting(row -> row.get("key")).containsExactly("a", "f");
        assertThat(table.rejected())
                .containsExactly(
                        new ReferenceTable.Rejected(3, "no key"),
                        new ReferenceTable.Rejected(4, "no value"),
                        new ReferenceTable.Rejected(5, "1 fields under a header of 2"),
                        new ReferenceTable.Rejected(6, "3 fields under a header of 2"),
                        new ReferenceTable.Rejected(7, "text after a closing quote"));
    }

    @Test
    void refusesAHeaderThatCannotBeUsed() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("")).withMessage("no header in things");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a,b, a\n"))
                .withMessage("column a twice in the header of things");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a,,b\n"))
                .withMessage("column 2 has no name in the header of things");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\"a\"x,b\n"))
                .withMessage("text after a closing quote in the header of things");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().required("key").read(new StringReader("a,b\n")))
                .withMessage("no column key in the header of things");
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        assertThat(readBytes("\uFEFFkey\n\u017B\u00f3\u0142w\n".getBytes(StandardCharsets.UTF_8))
                        .rows())
                .extracting(row -> row.get("key"))
                .containsExactly("\u017B\u00f3\u0142w");
        assertThat(readBytes("key\n\u03b1\n".getBytes(StandardCharsets.UTF_8)).rows())
                .extracting(row -> row.get("key"))
                .containsExactly("\u03b1");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> readBytes(new byte[] {'k', '\n', (byte) 0xe9, '\n'}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read things")
                .hasCauseInstanceOf(MalformedInputException.class);
    }

    @Test
    void namesAResourceThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().readResource(ReferenceTableTest.class, "nowhere.csv"))
                .withMessage("no resource nowhere.csv beside " + ReferenceTableTest.class.getName());
    }

    @Test
    void goesStaleTheDayAfterItsAgeLimit() {
        ReferenceTable table = builder().ageLimit(Period.ofMonths(1)).read(new StringReader("key\n"));
        assertThat(table.isStale(Instant.parse("2026-02-28T23:59:59Z"))).isFalse();
        assertThat(table.isStale(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
        assertThat(read("key\n").isStale(Instant.parse("2028-01-31T12:00:00Z"))).isFalse();
        assertThat(read("key\n").isStale(Instant.parse("2028-02-01T00:00:00Z"))).isTrue();
    }

    @Test
    void refusesMisuseOfTheBuilder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceTable.builder("Some Things", "Things", AS_OF))
                .withMessage("not a kebab-case word: Some Things");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().ageLimit(Period.ZERO))
                .withMessage("an age limit is positive: P0D");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().ageLimit(Period.ofDays(-1)));
    }

    @Test
    void takesRowsFromCode() {
        ReferenceTable table = builder()
                .required("key")
                .withRows(List.of(Map.of("key", " a ", "value", ""), Map.of("value", "2"), Map.of("key", "c")));
        assertThat(table.rows()).extracting(row -> row.get("key")).containsExactly("a", "c");
        assertThat(table.rows()).extracting(ReferenceRow::line).containsExactly(1, 3);
        assertThat(table.rows().get(0).find("value")).isEmpty();
        assertThat(table.rejected()).containsExactly(new ReferenceTable.Rejected(2, "no key"));
    }

    @Test
    void statesRowsThatALookUpHolds() {
        ReferenceTable table = builder().heldElsewhere(18_000);
        assertThat(table.rows()).isEmpty();
        assertThat(table.rowCount()).isEqualTo(18_000);
        assertThat(table).hasToString("things as of 2026-01-31, 18000 rows");
        assertThat(table.where(row -> true).rowCount()).isEqualTo(18_000);
        assertThat(read("key\na\n").rowCount()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> builder().heldElsewhere(-1));
    }

    @Test
    void isOverriddenRowByRow() {
        ReferenceTable own = read("key,value\na,1\nb,2\na,3\n,4\n");
        ReferenceTable host = ReferenceTable.builder("host-things", "Things of the host", AS_OF.minusDays(1))
                .required("key")
                .read(new StringReader("key,value\na,5\nc,6\n,7\n"));
        ReferenceTable both = own.overriddenBy(host, "key");
        assertThat(both.rows()).extracting(row -> row.get("value")).containsExactly("2", "4", "5", "6");
        assertThat(both.rows())
                .extracting(ReferenceRow::table)
                .containsExactly("things", "things", "host-things", "host-things");
        assertThat(both.id()).isEqualTo("things");
        assertThat(both.title()).isEqualTo("Things");
        assertThat(both.asOf()).isEqualTo(AS_OF.minusDays(1));
        assertThat(both.rejected()).containsExactly(new ReferenceTable.Rejected(4, "host-things: no key"));
        assertThat(host.overriddenBy(own, "key").asOf()).isEqualTo(AS_OF.minusDays(1));
        assertThat(own.rows()).hasSize(4);
    }

    @Test
    void leavesOutRowsThatAHostDoesNotTrust() {
        ReferenceTable table = read("key,confidence\na,confirmed\nb,rumour\n");
        assertThat(table.where(row -> !row.confidence().equals("rumour")).rows())
                .extracting(row -> row.get("key"))
                .containsExactly("a");
    }

    @Test
    void tellsRowsApartByTableLineAndValues() {
        ReferenceRow row = ReferenceRow.of("things", 1, Map.of("key", "a"));
        assertThat(row)
                .isEqualTo(ReferenceRow.of("things", 1, Map.of("key", " a", "other", " ")))
                .hasSameHashCodeAs(ReferenceRow.of("things", 1, Map.of("key", "a")))
                .isNotEqualTo(ReferenceRow.of("things", 2, Map.of("key", "a")))
                .isNotEqualTo(ReferenceRow.of("others", 1, Map.of("key", "a")))
                .isNotEqualTo(ReferenceRow.of("things", 1, Map.of("key", "b")))
                .hasToString("things line 1");
        assertThatIllegalArgumentException().isThrownBy(() -> ReferenceRow.of("things", 0, Map.of()));
        assertThat(read("key\na\n")).hasToString("things as of 2026-01-31, 1 rows");
    }

    private static ReferenceTable.Builder builder() {
        return ReferenceTable.builder("things", "Things", AS_OF);
    }

    private static ReferenceTable read(String csv) {
        return builder().read(new StringReader(csv));
    }

    private static ReferenceTable readBytes(byte[] csv) {
        return builder().read(new ByteArrayInputStream(csv));
    }
}
