package dev.tallystick.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class RowReaderTest {

    @Test
    void readsQuotedCellsWithCommasQuotesAndLineBreaks() throws IOException {
        assertThat(rows("a,\"b, c\",\"d \"\"e\"\"\"\n\"f\ng\",, h \n"))
                .containsExactly(Row.of(1, List.of("a", "b, c", "d \"e\"")), Row.of(2, List.of("f\ng", "", "h")));
    }

    @Test
    void takesAnyLineEndAndAByteOrderMark() throws IOException {
        List<Row> rows = List.of(Row.of(1, List.of("a", "b")), Row.of(2, List.of("c", "d")));

        assertThat(rows("a,b\nc,d")).isEqualTo(rows);
        assertThat(rows("\uFEFFa,b\r\nc,d\r\n")).isEqualTo(rows);
        assertThat(rows("\uFEFF\"a\",b\rc,\"d\"\r")).isEqualTo(rows);
    }

    @Test
    void countsLinesNotRows() throws IOException {
        assertThat(rows("a\n\n , \n\"b\r\nc\"\r\nd\n")).extracting(Row::line).containsExactly(1, 4, 6);
    }

    @Test
    void oneStrayQuoteTakesNoOtherRowWithIt() throws IOException {
        assertThat(rows("a,b\nc,\"d\ne,f\n"))
                .containsExactly(
                        Row.of(1, List.of("a", "b")),
                        Row.faulty(2, 2, "a quote is opened and not closed"),
                        Row.of(3, List.of("e", "f")));
        assertThat(rows("a,\"b\nc,d\ne,\"f\"\ng,h\n"))
                .containsExactly(
                        Row.faulty(1, 2, "a quote is opened and not closed"),
                        Row.of(2, List.of("c", "d")),
                        Row.of(3, List.of("e", "f")),
                        Row.of(4, List.of("g", "h")));
        assertThat(rows("a,5\" pipe\nc,d\n"))
                .containsExactly(Row.faulty(1, 2, "a quote is opened and not closed"), Row.of(2, List.of("c", "d")));
        assertThat(rows("a,\"b\" c\nd,e\n"))
                .containsExactly(
                        Row.faulty(1, 2, "after the quote that ends a cell there must be a comma"),
                        Row.of(2, List.of("d", "e")));
    }

    @Test
    void aLineThatIsNoTextIsAFaultOfItsOwn() throws IOException {
        byte[] bytes = "a,b\nc,\u00ff\ne,f\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(rows(bytes)).extracting(row -> row.fault().isPresent()).containsExactly(false, true, false);
    }

    @Property(tries = 300)
    void whatIsQuotedComesBack(@ForAll @Size(min = 1, max = 5) List<@StringLength(max = 20) String> cells)
            throws IOException {
        List<String> clean = cells.stream()
                .map(cell -> cell.replace('\r', '\n').replaceAll("\\p{Cs}", "?").replace('\uFEFF', '?'))
                .toList();
        String line = String.join(
                ",",
                clean.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .toList());

        List<Row> rows = rows("x\n" + line + "\n");

        List<String> stripped = clean.stream().map(String::strip).toList();
        if (stripped.stream().allMatch(String::isEmpty)) {
            assertThat(rows).hasSize(1);
        } else {
            assertThat(rows).containsExactly(Row.of(1, List.of("x")), Row.of(2, stripped));
        }
    }

    @Property(tries = 300)
    void anyBytesAreReadToTheEndLineByLine(@ForAll @Size(max = 200) byte[] bytes) throws IOException {
        List<Row> rows = rows(bytes);

        long lines = 1
                + new String(bytes, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
        assertThat(rows)
                .extracting(Row::line)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(line -> line <= lines);
    }

    private static List<Row> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader =
                new RowReader(new LineReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
