package dev.tallystick.kyc.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IssuingStateTest {

    @ParameterizedTest
    @CsvSource({
        "D<<, STATE, Germany",
        "PRT, STATE, Portugal",
        "RKS, STATE, Kosovo",
        "GBN, STATUS, British National (Overseas)",
        "UNO, ORGANISATION, United Nations Organization or one of its officials",
        "XPO, ORGANISATION, International Criminal Police Organization (INTERPOL)",
        "XXA, STATUS, Stateless person (1954 Convention)",
        "NTZ, WITHDRAWN, Neutral Zone",
        "UTO, SPECIMEN, 'Utopia, in specimen documents'",
    })
    void codesHaveTheMeaningOfTheStandard(String code, IssuingState.Kind kind, String meaning) {
        IssuingState state = IssuingState.find(code).orElseThrow();
        assertThat(state.kind()).isEqualTo(kind);
        assertThat(state.meaning()).isEqualTo(meaning);
    }

    @Test
    void someCodesStandForACountryAndOthersForNone() {
        assertThat(IssuingState.find("D").orElseThrow().country()).contains(Country.of("DE"));
        assertThat(IssuingState.find("GBS").orElseThrow().country()).contains(Country.of("GB"));
        assertThat(IssuingState.find("VNM").orElseThrow().country()).contains(Country.of("VN"));
        assertThat(IssuingState.find("XOM").orElseThrow().country()).isEmpty();
        assertThat(IssuingState.find("XXX").orElseThrow().country()).isEmpty();
    }

    @Test
    void otherTextsAreNoCodes() {
        assertThat(IssuingState.find("")).isEmpty();
        assertThat(IssuingState.find("prt")).isEmpty();
        assertThat(IssuingState.find("ZZZ")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssuingState("ZZZ"))
                .withMessageContaining("ZZZ");
    }

    @Test
    void everyRowIsReadAndStatesItsSource() {
        assertThat(IssuingState.table().rejected()).isEmpty();
        assertThat(IssuingState.table().rows()).hasSize(30).allSatisfy(row -> {
            assertThat(row.source()).startsWith("ICAO Doc 9303-3");
            assertThat(row.asOf()).isEqualTo("2021");
            assertThat(IssuingState.find(row.get("code"))).isPresent();
        });
    }
}
