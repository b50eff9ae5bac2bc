package dev.tallystick.banking.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SepaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE", "BG", "HR", "NO", "IS", "LI", "CH", "GB", "MC", "SM", "AD", "VA", "AL", "ME", "MD", "MK", "RS",
                "GI", "GG", "JE", "IM", "RE", "MF", "AX"
            })
    void holdsTheCountriesOfTheSchemes(String country) {
        assertThat(Sepa.isSepa(Country.of(country))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "UA", "TR", "BA", "GE", "BY", "RU", "FO", "GL", "PF", "NC", "WF", "CW"})
    void leavesOutNeighboursAndDistantTerritories(String country) {
        assertThat(Sepa.isSepa(Country.of(country))).isFalse();
    }

    /** The European Payments Council counts 41 countries; the territories and Gibraltar stand beside them. */
    @Test
    void countsFortyOneCountries() {
        long territories = 9 + 3 + 1;
        assertThat(Country.all().stream().filter(Sepa::isSepa).count()).isEqualTo(41 + territories);
    }
}
