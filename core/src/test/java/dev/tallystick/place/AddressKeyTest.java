package dev.tallystick.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressKeyTest {

    private static final Optional<AddressKey> FACILITY = key("2345 E Thomas Rd Ste 100", "85016", "US");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2345 East Thomas Road",
                "2345 E. Thomas Rd., Suite 517",
                "2345 E THOMAS RD #9",
                "2345 E Thomas Rd PMB 12",
                "Unit 4, 2345 E Thomas Road"
            })
    void theUnitDoesNotCount(String street) {
        assertThat(key(street, "85016-1234", "US")).isEqualTo(FACILITY).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2347 E Thomas Rd", "2345 W Thomas Rd", "2345 E Thomas Ave", "E Thomas Rd"})
    void anotherNumberOrStreetIsAnotherBuilding(String street) {
        assertThat(key(street, "85016", "US")).isNotEqualTo(FACILITY);
    }

    @Test
    void anotherPostalCodeIsAnotherBuilding() {
        assertThat(key("2345 E Thomas Rd", "85018", "US")).isPresent().isNotEqualTo(FACILITY);
    }

    @Test
    void aStreetAloneIsNoBuilding() {
        assertThat(key("Green Lane West", "PR3 1NJ", "GB")).isEmpty();
        assertThat(key("Highway 9", "89501", "US")).isEmpty();
        assertThat(key("2345 E Thomas Rd", "", "US")).isEmpty();
        assertThat(key("", "85016", "US")).isEmpty();
    }

    @Test
    void aBuildingMayHaveANameInsteadOfANumber() {
        assertThat(key("York House, Green Lane West", "PR3 1NJ", "GB"))
                .isPresent()
                .isEqualTo(key("York House Green Ln W", "pr31nj", "GB"));
    }

    @Test
    void theUnitIsReadFromEitherField() {
        assertThat(FACILITY.orElseThrow().unit()).contains("100");
        assertThat(unit("28 Liberty St", "42nd Floor")).contains("42");
        assertThat(unit("28 Liberty St Fl 42", "")).contains("42");
        assertThat(unit("28 Liberty St", "# B1234")).contains("b1234");
        assertThat(unit("28 Liberty St", "")).isEmpty();
    }

    @Test
    void onlyThePrescribedTokenIsAPrivateMailbox() {
        assertThat(mailbox("100 Main St PMB 12", "")).isTrue();
        assertThat(mailbox("100 Main St", "P.M.B. 12")).isTrue();
        assertThat(mailbox("100 Main St # 12", "")).isFalse();
        assertThat(mailbox("100 Main St", "Apt 12")).isFalse();
    }

    @Test
    void textShowsTheCountryOnly() {
        assertThat(FACILITY.orElseThrow()).hasToString("AddressKey[US]");
    }

    private static boolean mailbox(String street, String unit) {
        return AddressKey.namesPrivateMailbox(address(street, unit, "89501", "US"));
    }

    private static Optional<String> unit(String street, String unit) {
        return AddressKey.find(address(street, unit, "10005", "US"))
                .orElseThrow()
                .unit();
    }

    private static Optional<AddressKey> key(String street, String postalCode, String country) {
        return AddressKey.find(address(street, "", postalCode, country));
    }

    private static PostalAddress address(String street, String unit, String postalCode, String country) {
        return PostalAddress.of(
                Optional.of(street),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Optional.of(postalCode),
                Country.find(country));
    }
}
