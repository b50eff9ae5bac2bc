package dev.tallystick.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void endsLinesWithAnyOfTheThreeLineEnds(String end) throws IOException {
        List<CsvReader.Line> lines = read("a,b" + end + "1,2" + end + "3,4");
        assertThat(lines)
                .extracting(CsvReader.Line::fields)
                .containsExactly(list("a", "b"), list("1", "2"), list("3", "4"));
        assertThat(lines).extracting(CsvReader.Line::line).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsEmptyLinesAndLinesWithinQuotes(String end) throws IOException {
        List<CsvReader.Line> lines = read(end + end + "a" + end + end + "\"1" + end + "2\"" + end + "3" + end + end);
        assertThat(lines).extracting(CsvReader.Line::line).containsExactly(3, 5, 7);
        assertThat(lines.get(1).fields()).containsExactly("1" + end + "2");
    }

    @Test
    void readsEmptyFieldsAtEveryPlace() throws IOException {
        assertThat(read(",a,\n\"\"\n,"))
                .extracting(CsvReader.Line::fields)
                .containsExactly(list("", "a", ""), list(""), list("", ""));
    }

    @Test
    void readsNothingFromNothing() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("\uFEFF")).isEmpty();
        assertThat(read("\n\r\n\r")).isEmpty();
    }

    @Test
    void dropsAByteOrderMarkBeforeAQuote() throws IOException {
        assertThat(read("\uFEFF\"a\",b").get(0).fields()).containsExactly("a", "b");
    }

    @Test
    void keepsAByteOrderMarkElsewhere() throws IOException {
        assertThat(read("a,\uFEFFb").get(0).fields()).containsExactly("a", "\uFEFFb");
    }

    @Test
    void faultsTextAfterAClosingQuoteAndReadsOn() throws IOException {
        List<CsvReader.Line> lines = read("\"a\"b,c\nd,e");
        assertThat(lines.get(0).fault()).contains("text after a closing quote");
        assertThat(lines.get(0).fields()).containsExactly("a", "c");
        assertThat(lines.get(1)).isEqualTo(new CsvReader.Line(2, List.of("d", "e"), java.util.Optional.empty()));
    }

    @Test
    void faultsAQuoteInsideABareFieldAndReadsOn() throws IOException {
        List<CsvReader.Line> lines = read("5\" disk,c\nd,e");
        assertThat(lines.get(0).fault()).contains("a quote inside a field without quotes");
        assertThat(lines.get(0).fields()).hasSize(2);
        assertThat(lines.get(1).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\"", "a\n\"b\nc", "a\n\"b\"\"\n"})
    void namesTheLineOfAQuoteThatIsNeverClosed(String csv) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(csv))
                .withMessage("the quote opened in line 2 of table is never closed");
    }

    @Test
    void boundsTheLengthOfAField() throws IOException {
        String longest = "x".repeat(CsvReader.MAX_FIELD);
        assertThat(read(longest).get(0).fields()).containsExactly(longest);
        assertThat(read('"' + longest + '"').get(0).fields()).containsExactly(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a\n" + longest + "x"))
                .withMessage("a field of more than 10000 characters in line 2 of table");
        assertThatIllegalArgumentException().isThrownBy(() -> read('"' + longest + "x\""));
    }

    @Property
    void readsBackWhatRfc4180Quotes(@ForAll("records") List<List<String>> records, @ForAll("lineEnds") String end)
            throws IOException {
        String csv = records.stream()
                .map(fields -> fields.stream().map(CsvReaderTest::quote).collect(Collectors.joining(",")))
                .collect(Collectors.joining(end));
        assertThat(read(csv)).extracting(CsvReader.Line::fields).isEqualTo(records);
    }

    @Property
    void readsAnyTextOrSaysWhatIsWrong(@ForAll("dirty") String csv) throws IOException {
        try {
            assertThat(read(csv)).extracting(CsvReader.Line::line).isSorted();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("is never closed");
        }
    }

    @Provide
    Arbitrary<List<List<String>>> records() {
        Arbitrary<String> field = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().ofMaxLength(8)), net.jqwik.api.Tuple.of(3, text()));
        return field.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<String> dirty() {
        return text();
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars('a', '"', ',', '\r', '\n', ' ', '\u00e9')
                .ofMaxLength(12);
    }

    private static String quote(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    private static List<String> list(String... fields) {
        return List.of(fields);
    }

    private static List<CsvReader.Line> read(String csv) throws IOException {
        CsvReader reader = new CsvReader(new StringReader(csv), "table");
        List<CsvReader.Line> lines = new ArrayList<>();
        for (CsvReader.Line line = reader.read(); line != null; line = reader.read()) {
            lines.add(line);
        }
        return lines;
    }
}
