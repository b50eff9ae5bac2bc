package dev.tallystick.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{`a`: 1 `b`: 2}          | 1 | 9  | expected a comma or the end of the object",
                "[1 2]                    | 1 | 4  | expected a comma or the end of the array",
                "{`a` 1}                  | 1 | 6  | expected a colon after the property name",
                "{a: 1}                   | 1 | 2  | expected a property name in double quotes",
                "{`a`: 1,}                | 1 | 9  | expected a property name in double quotes",
                "{`a`: [1}                | 1 | 9  | expected the other kind of bracket here",
                "{`a`: `\\q`}             | 1 | 9  | no escape of a JSON string",
                "{`a`: `\\u12`}           | 1 | 12 | expected four hexadecimal digits after \\u",
                "{`a`: 012}               | 1 | 8  | no JSON number",
                "{`a`: Secret}            | 1 | 7  | expected a value",
                "{`a`: NaN}               | 1 | 10 | expected a value",
                "{`a`: [                  | 1 | 8  | the document ends too early",
                "// words                 | 1 | 1  | expected a value",
            })
    void saysWhereAndWhyATextIsNotJson(String text, int line, int column, String words) {
        JsonProblem problem = onlyProblem(text.replace('`', '"'));
        assertThat(problem.message()).isEqualTo("not JSON (RFC 8259): " + words);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
    }

    @Test
    void countsLinesHoweverTheyEnd() {
        assertThat(onlyProblem("{\r\n\r\"a\":\n x}").toString())
                .isEqualTo("line 4, column 2, /a: not JSON (RFC 8259): expected a value");
    }

    @Test
    void refusesControlCharactersInStrings() {
        assertThat(onlyProblem("{\"a\": \"b\nc\"}").toString())
                .isEqualTo(
                        "line 1, column 9, /a: not JSON (RFC 8259): a control character in a string needs an escape");
    }

    @Test
    void refusesAnEmptyDocumentAndWhatFollowsTheEnd() {
        assertThat(onlyProblem("").toString()).isEqualTo("line 1, column 1: the document is empty");
        assertThat(onlyProblem("  ").toString()).isEqualTo("line 1, column 1: the document is empty");
        assertThat(onlyProblem("{}\n {}").toString())
                .isEqualTo("line 2, column 2: nothing may follow the end of the document");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = "{\"id\":\n\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(() -> CandidateJson.read(new ByteArrayInputStream(bytes)))
                        .problems())
                .containsExactly(new JsonProblem(2, 2, "", "not UTF-8 from here on"));
    }

    @Test
    void boundsTheDepth() {
        assertThat(onlyProblem("{\"x\": " + "[".repeat(20) + "]".repeat(20) + "}")
                        .toString())
                .isEqualTo("line 1, column 26, /x" + "/0".repeat(19)
                        + ": nested deeper than 20 levels, the most that are" + " read");
        assertThat(CandidateJson.lenient()
                        .read("{\"x\": " + "[".repeat(19) + "]".repeat(19) + "}")
                        .unknownFields())
                .hasSize(1);
        assertThat(onlyProblem("[".repeat(100_000)).message()).startsWith("nested deeper");
    }

    @Test
    void boundsStringsNamesAndNumbers() {
        String longest = "x".repeat(JsonLimits.MAX_STRING_LENGTH);
        assertThat(CandidateJson.read("{\"id\": \"" + longest + "\"}").id()).contains(longest);
        assertThat(onlyProblem("{\"id\": \"x" + longest + "\"}").toString())
                .isEqualTo("line 1, column 8, /id: a string of more than 100000 characters, the most that are read");
        assertThat(onlyProblem("{\"" + "n".repeat(1_001) + "\": 1}").message())
                .startsWith("a property name or number of more than 1000 characters");
        assertThat(onlyProblem("{\"id\": " + "1".repeat(1_001) + "}").message())
                .startsWith("a property name or number of more than 1000 characters");
    }

    @Test
    void boundsArraysAndValues() {
        assertThat(onlyProblem("{\"phones\": [" + "{},".repeat(10_000) + "{}]}").toString())
                .isEqualTo("line 1, column 30013, /phones/10000: more than 10000 items, the most that are read");
        assertThat(onlyProblem("[" + ("[" + "0,".repeat(9_999) + "0],").repeat(60) + "0]]")
                        .message())
                .isEqualTo("more than 500000 values, the most that are read");
    }

    @Test
    void boundsTheDocument() {
        String padding = " ".repeat(JsonLimits.MAX_DOCUMENT_LENGTH - 2);
        assertThat(CandidateJson.read("{" + padding + "}").parts()).isEmpty();
        assertThat(onlyProblem("{ " + padding + "}").message()).startsWith("longer than 10000000 characters");
        byte[] bytes = new byte[3 * JsonLimits.MAX_DOCUMENT_LENGTH + 10];
        assertThat(refused(() -> CandidateJson.read(new ByteArrayInputStream(bytes)))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("longer than"));
    }

    @Test
    void passesOnThatAStreamCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> CandidateJson.read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    private static JsonProblem onlyProblem(String json) {
        JsonInputException refused = refused(() -> CandidateJson.read(json));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }

    private static JsonInputException refused(ThrowingCallable reader) {
        return catchThrowableOfType(JsonInputException.class, reader);
    }
}
