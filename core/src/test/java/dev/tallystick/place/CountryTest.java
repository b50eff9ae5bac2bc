package dev.tallystick.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class CountryTest {

    @Test
    void allAssignedCodesAreKnown() {
        assertThat(Country.all()).hasSize(249).contains(Country.of("PT"), Country.of("BV"), Country.of("TW"));
        assertThat(Country.all()).allSatisfy(country -> {
            assertThat(country.alpha3()).matches("[A-Z]{3}");
            assertThat(country.numeric()).matches("\\d{3}");
            assertThat(country.displayName()).isNotEqualTo(country.code());
        });
    }

    @Test
    void otherTextsAreNoCountries() {
        assertThat(Country.find("XK")).isEmpty();
        assertThat(Country.find("pt")).isEmpty();
        assertThat(Country.find("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Country.of("UK")).withMessageContaining("UK");
    }

    @Test
    void codesOfACountryBelongTogether() {
        Country portugal = Country.of("PT");
        assertThat(portugal.alpha3()).isEqualTo("PRT");
        assertThat(portugal.numeric()).isEqualTo("620");
        assertThat(portugal.displayName()).isEqualTo("Portugal");
        assertThat(portugal).hasToString("PT");
    }

    @Test
    void continentsFollowTheUnitedNations() {
        assertThat(Country.of("PT").continent()).isEqualTo(Continent.EUROPE);
        assertThat(Country.of("KE").continent()).isEqualTo(Continent.AFRICA);
        assertThat(Country.of("IN").continent()).isEqualTo(Continent.ASIA);
        assertThat(Country.of("MX").continent()).isEqualTo(Continent.NORTH_AMERICA);
        assertThat(Country.of("BR").continent()).isEqualTo(Continent.SOUTH_AMERICA);
        assertThat(Country.of("NZ").continent()).isEqualTo(Continent.OCEANIA);
        assertThat(Country.of("AQ").continent()).isEqualTo(Continent.ANTARCTICA);
    }

    @Test
    void anAddressMayBeWrittenUnderTheCodeOfATerritoryOrOfItsState() {
        assertThat(Country.of("PR").isListedWith(Country.of("US"))).isTrue();
        assertThat(Country.of("US").isListedWith(Country.of("PR"))).isTrue();
        assertThat(Country.of("PR").isListedWith(Country.of("GU"))).isTrue();
        assertThat(Country.of("US").isListedWith(Country.of("US"))).isTrue();
        assertThat(Country.of("US").isListedWith(Country.of("CA"))).isFalse();
        assertThat(Country.of("PR").isListedWith(Country.of("RE"))).isFalse();
    }
}
