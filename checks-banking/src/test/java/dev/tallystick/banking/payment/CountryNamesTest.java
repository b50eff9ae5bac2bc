package dev.tallystick.banking.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountryNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hong Kong | HK",
                "HONG KONG | HK",
                "Macau | MO",
                "Macao | MO",
                "Bosnia and Herzegovina | BA",
                "Bosnia & Herzegovina | BA",
                "Trinidad and Tobago | TT",
                "Antigua and Barbuda | AG",
                "Burma | MM",
                "Myanmar | MM",
                "Cote d Ivoire | CI",
                "Cote d'Ivoire | CI",
                "C\u00f4te d\u2019Ivoire | CI",
                "Ivory Coast | CI",
                "Bahamas, The | BS",
                "The Bahamas | BS",
                "Gambia, The | GM",
                "Congo, Democratic Republic of the | CD",
                "Democratic Republic of the Congo | CD",
                "Congo, Republic of the | CG",
                "Korea, North | KP",
                "Korea, South | KR",
                "Republic of Korea | KR",
                "Saint Kitts and Nevis | KN",
                "St. Kitts & Nevis | KN",
                "Saint Lucia | LC",
                "St Lucia | LC",
                "Saint Vincent and the Grenadines | VC",
                "Virgin Islands, British | VG",
                "British Virgin Islands | VG",
                "Virgin Islands, U.S. | VI",
                "Turkey | TR",
                "T\u00fcrkiye | TR",
                "Turkiye | TR",
                "Czech Republic | CZ",
                "Czechia | CZ",
                "North Macedonia, The Republic of | MK",
                "Cabo Verde | CV",
                "Cape Verde | CV",
                "Swaziland | SZ",
                "Timor-Leste | TL",
                "East Timor | TL",
                "Sao Tome and Principe | ST",
                "Curacao | CW",
                "Guinea-Bissau | GW",
                "Guinea | GN",
                "Equatorial Guinea | GQ",
                "Dominica | DM",
                "Dominican Republic | DO",
                "Niger | NE",
                "Nigeria | NG",
                "Isle of Man | IM",
                "Turks and Caicos Islands | TC",
                "Marshall Islands | MH",
                "Micronesia, Federated States of | FM",
                "Russia | RU",
                "Russian Federation | RU",
                "Syria | SY",
                "Iran | IR",
                "Vietnam | VN",
                "West Bank | PS",
                "Palestinian | PS",
                "United Kingdom | GB",
                "United States | US",
                "Holy See | VA"
            })
    void knowsTheSpellingsOfTheLists(String name, String code) {
        assertThat(CountryNames.find(name)).contains(Country.of(code));
    }

    @Test
    void keepsAllCountriesApart() {
        assertThat(Country.all())
                .allSatisfy(country ->
                        assertThat(CountryNames.find(country.displayName())).contains(country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "of the", "Atlantis", "Korea", "Virgin Islands", "Saint", "12345", "Region: Crimea"})
    void knowsNoOtherNames(String name) {
        assertThat(CountryNames.find(name)).isEmpty();
    }
}
