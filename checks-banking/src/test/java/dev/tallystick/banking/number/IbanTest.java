package dev.tallystick.banking.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.banking.number.NumberFault.Rule;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IbanTest {

    private static final List<ReferenceRow> EXAMPLES = ReferenceTable.builder(
                    "iban-examples", "Examples of the registry", LocalDate.of(2026, 11, 21))
            .required("country", "iban", "bank", "account")
            .readResource(IbanTest.class, "iban-examples.csv")
            .rows();

    static Stream<ReferenceRow> examples() {
        return EXAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesTheExamplesOfTheRegistryApart(ReferenceRow row) {
        Iban iban = new Iban(row.get("iban"));
        assertThat(iban.countryCode()).isEqualTo(row.get("country"));
        assertThat(iban.bankCode()).isEqualTo(row.get("bank"));
        assertThat(iban.branchCode()).isEqualTo(row.find("branch"));
        assertThat(iban.accountNumber()).isEqualTo(row.get("account"));
        assertThat(iban.bban()).isEqualTo(row.get("iban").substring(4));
    }

    @Test
    void knowsTheCountriesOfTheRegistryAndTheirTerritories() {
        assertThat(Iban.countries())
                .containsAll(examples().map(row -> row.get("country")).toList())
                .contains("AX", "GF", "GG", "IM", "JE", "RE")
                .hasSize(EXAMPLES.size() + 16)
                .isSorted()
                .doesNotContain("US", "CA", "IB");
    }

    @Test
    void hasPartsInsideTheNumberForEveryCountry() {
        for (String country : Iban.countries()) {
            int length = IbanRegistry.length(country) - 4;
            IbanParts parts = IbanParts.of(country);
            assertThat(parts.bank().from()).isLessThan(parts.bank().to());
            int end =
                    parts.branch().map(IbanParts.Slice::to).orElse(parts.bank().to());
            parts.branch()
                    .ifPresent(branch -> assertThat(branch.from())
                            .isGreaterThanOrEqualTo(parts.bank().to())
                            .isLessThan(branch.to()));
            assertThat(parts.account().from())
                    .isGreaterThanOrEqualTo(end)
                    .isLessThan(parts.account().to());
            assertThat(parts.account().to()).isLessThanOrEqualTo(length);
        }
    }

    @Test
    void letsTerritoriesFollowTheRulesOfTheirCountry() {
        Iban iban = new Iban("RE4220041010050500013M02606");
        assertThat(iban.countryCode()).isEqualTo("RE");
        assertThat(iban.country()).contains(Country.of("RE"));
        assertThat(iban.branchCode()).contains("01005");
        assertThat(new Iban("XK051212012345678906").country()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "de89 3704 0044 0532 0130 00",
                "DE89-3704-0044-0532-0130-00",
                "IBAN DE89 3704 0044 0532 0130 00",
                "Iban: DE89.3704.0044.0532.0130.00"
            })
    void readsNumbersAsPeopleWriteThem(String text) {
        assertThat(Iban.parse(text)).hasValueSatisfying(iban -> {
            assertThat(iban.printed()).isEqualTo("DE89 3704 0044 0532 0130 00");
            assertThat(iban).hasToString("IBAN").isEqualTo(new Iban("DE89370400440532013000"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', COUNTRY, 1",
        "DE, LENGTH, 0",
        "US89370400440532013000, REGISTRY, 1",
        "89370400440532013000, COUNTRY, 1",
        "DE8937040044053201300, LENGTH, 0",
        "DE893704004405320130000, LENGTH, 0",
        "DE893704004405320130O0, STRUCTURE, 21",
        "DEX9370400440532013000, STRUCTURE, 3",
        "GB29N1BK60161331926819, STRUCTURE, 6",
        "RE4220041010050500013M026X6, STRUCTURE, 26",
        "DE88370400440532013000, CHECK_DIGIT, 3",
        "DE89370400440532013001, CHECK_DIGIT, 3",
        "DE8937\u0410400440532013000, CHARACTER, 7",
        "DE89/37040044053201300, CHARACTER, 5",
        "BE41091811735141, NATIONAL_CHECK_DIGIT, 15",
        "ES2121000418450200051331, NATIONAL_CHECK_DIGIT, 13",
        "NO2386011117946, NATIONAL_CHECK_DIGIT, 15"
    })
    void saysWhichRuleIsBrokenAndWhere(String text, Rule rule, int position) {
        assertThat(Iban.fault(text)).hasValueSatisfying(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.position()).isEqualTo(position);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new Iban(text)).withMessageStartingWith("not an IBAN: ");
    }

    @Test
    void blamesNobodyForACountryOutsideTheRegistry() {
        assertThat(Iban.fault("SN15A12312341234123412341234"))
                .map(NumberFault::statement)
                .contains("its country is not in the registry of IBANs, so that it cannot be checked");
        assertThat(Iban.fault("QQ15A12312341234123412341234"))
                .map(NumberFault::statement)
                .contains("it does not begin with the two letters of a country in the registry of IBANs");
    }

    @Property
    void readsEveryNumberWithFittingCheckDigits(@ForAll("digits") String body) throws CheckDigitException {
        assertThat(Iban.parse(withCheckDigits("DE00" + body))).isPresent();
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofLength(18);
    }

    @Property
    void noticesEveryChangeOfOneDigit(
            @ForAll("numbers") String iban,
            @ForAll @IntRange(min = 2, max = 33) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        int changed = place % iban.length();
        if (Written.isDigit(iban.charAt(changed))) {
            assertThat(Iban.fault(changed(iban, changed, slip))).isPresent();
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of(examples().map(row -> row.get("iban")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "AL, 0, 8", "BA, 0, 16", "BE, 0, 12", "CZ, 4, 20", "EE, 2, 16", "ES, 0, 20", "FI, 0, 14", "FR, 0, 23",
        "HR, 0, 17", "HU, 0, 24", "IT, 1, 23", "MC, 0, 23", "ME, 0, 18", "MK, 0, 15", "MR, 0, 23", "NO, 0, 11",
        "PL, 0, 8", "PT, 0, 21", "RS, 0, 18", "SI, 0, 15", "SK, 4, 20", "SM, 1, 23", "TL, 0, 19", "TN, 0, 20"
    })
    void noticesEveryChangeThatTheCheckDigitsOfTheIbanHide(String country, int from, int to)
            throws CheckDigitException {
        String iban = examples()
                .map(row -> row.get("iban"))
                .filter(each -> each.startsWith(country))
                .findFirst()
                .orElseThrow();
        for (int place = 4 + from; place < 4 + to; place++) {
            for (int slip = 1; slip < 10 && Written.isDigit(iban.charAt(place)); slip++) {
                assertThat(Iban.fault(withCheckDigits(changed(iban, place, slip))))
                        .as("place %s, %s", place, slip)
                        .map(NumberFault::rule)
                        .contains(Rule.NATIONAL_CHECK_DIGIT);
            }
        }
    }

    @Test
    void testsTheCheckDigitsOfEveryCountryThatHasARule() {
        assertThat(NationalCheckDigits.countries()).hasSize(24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Two accounts whose 5th and 6th digits are zeros, with the sum over the account alone and over all.
                "NO3482000061727",
                "NO4582000061723",
                // A remainder of 0 written 97, key letters in the account, an account of 16 digits.
                "BE54310100270097",
                "MC1112739000700011111000H79",
                "HU07117730161234567890123452"
            })
    void takesTheTurnsOfTheNationalRules(String iban) {
        assertThat(Iban.fault(iban)).isEmpty();
    }

    private static String changed(String iban, int place, int slip) {
        int digit = (iban.charAt(place) - '0' + slip) % 10;
        return iban.substring(0, place) + digit + iban.substring(place + 1);
    }

    private static String withCheckDigits(String iban) throws CheckDigitException {
        return iban.substring(0, 2) + IBANCheckDigit.IBAN_CHECK_DIGIT.calculate(iban) + iban.substring(4);
    }
}
