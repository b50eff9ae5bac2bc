package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.candidate.Address;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckTesterTest {

    private static final String TABLE = "delivery-country.cases.json";

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> aTableThatHoldsPasses() {
        return CheckTester.of(new DeliveryCountryCheck(), CheckTesterTest.class).cases(TABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "delivered at home"       | "status": "CONSISTENT"   | "status": "INSUFFICIENT_DATA"
            "delivered abroad"        | "weight": 14             | "weight": 13
            "delivered abroad"        | "findings": ["toy.delivery-country.abroad"]  | "findings": []
            "told before travelling"  | "explained": ["toy.delivery-country.abroad"] | "explained": []
            "the country was left out"| , "notes": ["toy.delivery-country.no-country"] | , "notes": []
            """)
    void anExpectationThatDoesNotHoldFailsWithTheNameOfTheCase(String name, String right, String wrong)
            throws IOException {
        Map<String, Throwable> failures = failures(table().replace(right, wrong));
        String plain = name.replace("\"", "");
        assertThat(failures.get(plain)).hasMessageContaining(plain).hasMessageContaining("status: ");
    }

    @Test
    void aFailureShowsWhatCameOut() throws IOException {
        Throwable failure =
                failures(table().replace("\"weight\": 14", "\"weight\": 1")).get("delivered abroad");
        assertThat(failure)
                .hasMessageContaining("finding toy.delivery-country.abroad (14): The delivery goes to PT")
                .hasMessageContaining("compared delivery: country with address: country");
    }

    @Test
    void aFindingTypeThatNeverFiresFails() throws IOException {
        String table = table().replace("\"country\": \"PT\"", "\"country\": \"DE\"");
        assertThat(failures(table).get("every finding type fires")).hasMessageContaining("toy.delivery-country.abroad");
    }

    @Test
    void aDataQualityNoteThatNeverFiresFails() throws IOException {
        String table = table().replace("\"locality\": \"Leipzig\"}", "\"unit\": \"2\"}");
        assertThat(failures(table).get("every finding type fires"))
                .hasMessageContaining("toy.delivery-country.no-country");
    }

    @Test
    void aCandidateThatCannotBeReadFailsItsCaseAlone() throws IOException {
        String table = table().replace("{\"deliveries\": [{\"street\"", "{\"bogus\": 1, \"deliveries\": [{\"street\"");
        assertThat(failures(table)).containsOnlyKeys("only a street is known", "every finding type fires");
    }

    @Test
    void aCheckThatDidNotRunFails() throws IOException {
        String table = table().replace(
                        "{\"deliveries\": [{\"street\"",
                        "{\"engagement\": {\"moment\": \"application\"}, \"deliveries\": [{\"street\"");
        assertThat(failures(table)).containsOnlyKeys("only a street is known");
        assertThat(failures(table).get("only a street is known")).hasMessageContaining("the check did not run");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "asOf"                 | "asof"                 | unknown key "asof"
            "notes":               | "nodes":               | unknown key "nodes"
            2026-10-20T00:00:00Z   | yesterday              | asOf is to be an instant
            "weight": 14           | "weight": "14"         | weight is to be a whole number
            "status": "CONSISTENT" | "status": "FINE"       | case "delivered at home": expect has no status
            "delivered abroad"     | "delivered at home"    | two cases have the name "delivered at home"
            "delivered abroad"     | " "                    | a case has no name
            "show": true           | "show": false          | one or two cases are to be marked "show", not 0
            "show": true           | "show": 1              | show is to be true or false
            "weight": 0}           | "weight": 0, "findings": ["x"]} | the first case is to be an honest person
            """)
    void aTableThatBreaksARuleIsAnError(String right, String wrong, String message) throws IOException {
        Path file = write(table().replace(right, wrong));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseTable.read(file))
                .withMessageContaining(message)
                .withMessageContaining("table.cases.json");
    }

    @Test
    void everyBrokenRuleIsNamed() throws IOException {
        Path file = write(table().replace("\"notes\":", "\"nodes\":").replace("\"weight\": 14", "\"weight\": 1.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseTable.read(file))
                .withMessageContaining("unknown key \"nodes\"")
                .withMessageContaining("case \"delivered abroad\": weight is to be a whole number");
    }

    @Test
    void tablesThatAreNotThereAreErrors() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseTable.read(CheckTesterTest.class, "missing.cases.json"))
                .withMessageContaining("missing.cases.json");
        Path empty = write("[]");
        assertThatIllegalArgumentException().isThrownBy(() -> CaseTable.read(empty));
        Path broken = write("[{\"name\": \"a\", \"name\": \"b\"");
        assertThatIllegalArgumentException().isThrownBy(() -> CaseTable.read(broken));
    }

    @Test
    void shownCasesAreThoseThatDocumentationPrints() {
        List<CaseTable.Case> shown = CheckTester.of(new DeliveryCountryCheck(), CheckTesterTest.class)
                .shownCases(TABLE);
        assertThat(shown).extracting(CaseTable.Case::name).containsExactly("delivered at home", "delivered abroad");
        CaseTable.Case first = shown.get(0);
        assertThat(first.candidateJson()).startsWith("{").contains("\"country\" : \"DE\"");
        assertThat(first.candidate().parts(Address.KIND)).hasSize(1);
        assertThat(first.asOf()).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(shown.get(1).report(new DeliveryCountryCheck()).findings()).hasSize(1);
    }

    private Map<String, Throwable> failures(String table) throws IOException {
        return Tests.failures(CheckTester.of(new DeliveryCountryCheck(), CheckTesterTest.class)
                .tests(CaseTable.read(write(table))));
    }

    private Path write(String table) throws IOException {
        return Files.writeString(directory.resolve("table.cases.json"), table);
    }

    private static String table() throws IOException {
        try (var stream = CheckTesterTest.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
