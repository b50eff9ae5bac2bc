package dev.tallystick.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostalCodesTest {

    @TestFactory
    Stream<DynamicTest> knownPlacesAreInTheirRegions() throws IOException {
        try (InputStream stream = PostalCodesTest.class.getResourceAsStream("postal-facts.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> dynamicTest(line, () -> {
                        String[] fact = line.split(";", -1);
                        assertThat(PostalCodes.compareWithRegion(address(fact[0], fact[1], fact[2])))
                                .isEqualTo(Agreement.valueOf(fact[3]));
                    }));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedExampleConforms() {
        return table("postal-codes").rows().stream()
                .filter(row -> row.find("example").isPresent())
                .flatMap(row -> Stream.of(row.get("example"), row.get("example").toLowerCase(Locale.ROOT))
                        .map(example -> dynamicTest(
                                row.get("country") + " " + example,
                                () -> assertThat(PostalCodes.conforms(Country.of(row.get("country")), example))
                                        .isEqualTo(Agreement.CONSISTENT))));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, D-10115",
        "DE, 'DE 10115'",
        "DE, 1067",
        "FR, '75 008 CEDEX 08'",
        "FR, F-75008",
        "US, 2108",
        "US, '2108-1234'",
        "US, 100010001",
        "PR, 901",
        "BR, 'CEP 01310100'",
        "IN, 'PIN 400 001'",
        "LV, 1073",
        "LV, LV1073",
        "SE, 'SE-114 55'",
        "NL, '1234ab'",
        "GB, 'sw1a1aa'",
        "GB, 'JE2 3AB'",
        "EG, ١٢٤١١",
        "IR, '۱۱۹۳۶-۱۲۳۴۵'",
        "KZ, A15X5E6",
        "EG, 1234567",
        "SA, 12345-6789",
        "IE, 'D6W XY00'"
    })
    void usualSpellingsAreForgiven(String country, String code) {
        assertThat(PostalCodes.conforms(Country.of(country), code)).isEqualTo(Agreement.CONSISTENT);
    }

    @ParameterizedTest
    @CsvSource({"US, SW1A 1AA", "US, 123456", "DE, 123456", "GB, 12345", "CA, 12345", "JP, 12345678", "IN, 4000011"})
    void anotherFormContradicts(String country, String code) {
        assertThat(PostalCodes.conforms(Country.of(country), code)).isEqualTo(Agreement.CONTRADICTS);
    }

    @ParameterizedTest
    @CsvSource({
        "AE, 12345",
        "HK, 999077",
        "US, ''",
        "US, 00000",
        "QA, 00000",
        "DE, N/A",
        "PT, 1100",
        "KR, 135-080",
        "SG, 1234",
        "CA, M5V",
        "GB, SW1A",
        "NL, 1234",
        "IE, D04",
        "IE, Dublin 4",
        "US, 123456789012345678901234567890123"
    })
    void whatIsNotKnownContradictsNobody(String country, String code) {
        assertThat(PostalCodes.conforms(Country.of(country), code)).isEqualTo(Agreement.UNKNOWN);
    }

    @Test
    void aCodeMayLieInSeveralRegions() {
        assertThat(PostalCodes.regions(Country.of("US"), "90210")).containsExactly("US-CA");
        assertThat(PostalCodes.regions(Country.of("US"), "42223")).containsExactly("US-KY", "US-TN");
        assertThat(PostalCodes.regions(Country.of("US"), "06390")).containsExactly("US-CT", "US-NY");
        assertThat(PostalCodes.regions(Country.of("US"), "09021")).isEmpty();
        assertThat(PostalCodes.regions(Country.of("DE"), "10115")).isEmpty();
        assertThat(PostalCodes.regions(Country.of("US"), "Boston")).isEmpty();
    }

    @Test
    void theTablesAreWhole() {
        assertThat(table("postal-codes").rejected()).isEmpty();
        assertThat(table("postal-codes").rows()).hasSize(178);
        assertThat(table("postal-regions").rejected()).isEmpty();
        assertThat(table("postal-regions").rows().stream()
                        .map(row -> row.get("country"))
                        .distinct())
                .hasSize(24);
    }

    @Test
    void noPatternHasAnUnboundedPart() {
        for (ReferenceRow row : table("postal-codes").rows()) {
            assertThat(row.get("pattern") + row.find("short").orElse("")).doesNotContain("*", "+", ",}");
        }
    }

    @Property
    void anyTextIsAnswered(@ForAll("countries") Country country, @ForAll String text, @ForAll String region) {
        assertThat(PostalCodes.conforms(country, text)).isNotNull();
        assertThat(PostalCodes.regions(country, text)).doesNotHaveDuplicates().isSorted();
        assertThat(PostalCodes.compareWithRegion(address(country.code(), region, text)))
                .isNotNull();
    }

    @Property
    void spacesAndCaseDecideNothing(@ForAll("countries") Country country, @ForAll("codes") String code) {
        Agreement plain = PostalCodes.conforms(country, code);
        assertThat(PostalCodes.conforms(country, " " + code.toLowerCase(Locale.ROOT) + " "))
                .isEqualTo(plain);
        assertThat(PostalCodes.conforms(country, String.join(" ", code.split(""))))
                .isEqualTo(plain);
    }

    @Property
    void aCodeNeverContradictsARegionInWhichItMayLie(
            @ForAll("countries") Country country, @ForAll("codes") String code) {
        for (String region : PostalCodes.regions(country, code)) {
            assertThat(PostalCodes.compareWithRegion(address(country.code(), region, code)))
                    .isNotEqualTo(Agreement.CONTRADICTS);
        }
    }

    @Provide
    static Arbitrary<Country> countries() {
        return Arbitraries.of(Country.all());
    }

    @Provide
    static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .withChars('A', 'K', 'X', '-')
                .ofMinLength(3)
                .ofMaxLength(8);
    }

    private static PostalAddress address(String country, String region, String code) {
        return PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(region),
                Optional.of(code),
                Country.find(country));
    }

    private static ReferenceTable table(String id) {
        return ReferenceTable.builder(id, id, LocalDate.of(2026, 11, 21))
                .required("country")
                .readResource(PostalCodes.class, id + ".csv");
    }
}
