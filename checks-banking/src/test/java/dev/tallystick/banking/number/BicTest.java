package dev.tallystick.banking.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.banking.number.NumberFault.Rule;
import dev.tallystick.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BicTest {

    @ParameterizedTest
    @ValueSource(strings = {"DEUTDEFF", "deutdeff", "DEUT DE FF", "DEUT-DE-FF-XXX", "DEUTDEFFXXX"})
    void readsCodesAsPeopleWriteThem(String text) {
        assertThat(Bic.parse(text)).hasValueSatisfying(bic -> {
            assertThat(bic.party()).isEqualTo("DEUTDEFF");
            assertThat(bic.country()).contains(Country.of("DE"));
            assertThat(bic.branch()).isEmpty();
            assertThat(bic).hasToString(bic.code());
        });
    }

    @Test
    void readsBranchAndTheCountriesThatIsoLeavesOut() {
        Bic bic = new Bic("TEBKXKPR030");
        assertThat(bic.branch()).contains("030");
        assertThat(bic.countryCode()).isEqualTo("XK");
        assertThat(bic.country()).isEmpty();
    }

    @Test
    void admitsDigitsInThePartyAsTheEditionOf2014Does() {
        assertThat(Bic.parse("E0971234")).isEmpty();
        assertThat(Bic.parse("A1B2DEFF")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"DEUTDEF0, true", "DEUTDEF0XXX, true", "DEUTDEF1XXX, false", "DEUTDEFF, false", "CFSBUS33, false"})
    void tellsTestCodes(String code, boolean test) {
        assertThat(new Bic(code).isTest()).isEqualTo(test);
    }

    @ParameterizedTest
    @CsvSource({
        "DEUTDEF, LENGTH, 0",
        "DEUTDEFF5, LENGTH, 0",
        "DEUTDEFF5000, LENGTH, 0",
        "MULTIPLE, COUNTRY, 5",
        "AGRIF2PP, COUNTRY, 5",
        "DEUT/DEF, CHARACTER, 5"
    })
    void saysWhichRuleIsBrokenAndWhere(String text, Rule rule, int position) {
        assertThat(Bic.fault(text)).hasValueSatisfying(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.position()).isEqualTo(position);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new Bic(text));
    }
}
