package dev.tallystick.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void aBagAtAPostOfficeIsNoPrivateMailbox() {
        PostalAddress bag = address("PMB 12", "", "900001", "NG");
        assertThat(AddressKey.namesPrivateMailbox(bag)).isFalse();
        assertThat(bag.isPostOfficeBox()).isTrue();
        assertThat(mailbox("PMB 12", "")).isTrue();
        assertThat(AddressKey.namesPrivateMailbox(address("100 Main St", "PMB 12", "12345", "DE")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "US, P.O. Box 12",
        "US, P O BOX 12",
        "US, PO Box A",
        "US, POB 12",
        "US, Post Office Box 12",
        "US, Box 12",
        "US, Drawer L",
        "CA, 'Box 12, Stn Main'",
        "CA, CP 12",
        "AU, GPO Box 1234",
        "AU, Locked Bag 12",
        "NZ, Private Bag 12",
        "DE, Postfach 12 34 56",
        "CH, Case postale 12",
        "CH, Postfach",
        "FR, BP 12",
        "FR, B.P. n° 12",
        "FR, Boîte postale 12",
        "BE, Boite Postale 12",
        "ES, Apartado de Correos 12",
        "PT, Apartado 12",
        "CO, Apartado Aéreo 12",
        "MX, Apdo. Postal 12",
        "BR, Caixa Postal 12",
        "IT, Casella Postale 12",
        "CL, Casilla 12",
        "NL, Postbus 12",
        "NO, Postboks 12",
        "SE, Box 12",
        "FI, PL 12",
        "HU, Pf. 12",
        "PL, Skrytka pocztowa 12",
        "RU, а/я 12",
        "RU, Абонентский ящик 12",
        "GR, Τ.Θ. 12",
        "IL, ת.ד. 12",
        "AE, P.O. Box 12",
        "AE, ص.ب 12",
        "JP, 新宿郵便局私書箱12号",
        "KR, 서울중앙우체국 사서함 12호",
        "NG, P.M.B. 12"
    })
    void postOfficeBoxesAreToldInTheirUsualSpellings(String country, String street) {
        assertThat(address(street, "", "12345", country).isPostOfficeBox()).isTrue();
        assertThat(address("", street, "12345", country).isPostOfficeBox()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "US, 12 Box Elder Rd",
        "US, '12 Main St, PO Box 45'",
        "US, 12 Main St PO Box 45",
        "US, RR 2 Box 152",
        "US, 12 Boxwood Ln",
        "GB, Box 12",
        "DE, Postfachweg 12",
        "DE, BP 12",
        "MX, C.P. 06000",
        "ES, Calle Apartado",
        "IT, Via Roma 5 CP 12",
        "FR, 12 rue de la Paix BP 34",
        "NG, 12 Marina Road"
    })
    void housesAndWordsThatMeanOtherThingsAreNoBoxes(String country, String street) {
        assertThat(address(street, "", "12345", country).isPostOfficeBox()).isFalse();
    }

    @Test
    void aBoxHasAKeyOfItsOwn() {
        assertThat(key("P.O. Box 12", "89501", "US"))
                .isPresent()
                .isEqualTo(key("Post Office Box 12", "89501-0012", "US"))
                .isNotEqualTo(key("PO Box 13", "89501", "US"))
                .isNotEqualTo(key("12 Main St", "89501", "US"));
        assertThat(key("PO Box 12", "89501", "US").orElseThrow().isPostOfficeBox())
                .isTrue();
        assertThat(FACILITY.orElseThrow().isPostOfficeBox()).isFalse();
        assertThat(key("12 Main St, PO Box 45", "89501", "US")).isEqualTo(key("12 Main St", "89501", "US"));
    }

    @Test
    void aRuralRouteHasTheNumberOfItsBox() {
        assertThat(key("RR 2 Box 152", "89501", "US"))
                .isPresent()
                .isEqualTo(key("Rural Route 2, Box 152", "89501", "US"))
                .isEqualTo(key("RFD 2 #152", "89501", "US"))
                .isNotEqualTo(key("HC 2 Box 152", "89501", "US"))
                .isNotEqualTo(key("RR 3 Box 152", "89501", "US"));
        assertThat(key("Star Route 1 Box 9", "89501", "US")).isEqualTo(key("HC 1 Box 9", "89501", "US"));
        assertThat(key("RR 2", "89501", "US")).isEmpty();
    }

    @Test
    void oneUnitIsToldFromOneBuilding() {
        assertThat(unitKey("350 5th Ave", "Apt 4"))
                .isPresent()
                .isEqualTo(unitKey("350 Fifth Avenue #4", ""))
                .isNotEqualTo(unitKey("350 5th Ave", "Apt 5"))
                .isNotEqualTo(unitKey("352 5th Ave", "Apt 4"));
        assertThat(unitKey("350 5th Ave Bldg 2", "Apt 4")).isNotEqualTo(unitKey("350 5th Ave", "Apt 4"));
        assertThat(unitKey("350 5th Ave", "PMB 4")).isNotEqualTo(unitKey("350 5th Ave", "Apt 4"));
        assertThat(unitKey("350 5th Ave", "Rear")).isPresent().isEqualTo(unitKey("350 5th Ave, Rear", ""));
        assertThat(unitKey("350 5th Ave", "42nd Floor")).isEmpty();
        assertThat(unitKey("350 5th Ave", "Bldg 5")).isEmpty();
        assertThat(unitKey("350 5th Ave", "")).isEmpty();
        assertThat(unitKey("350 5th Ave", "Apt 4").map(UnitKey::building)).isEqualTo(key("350 5th Ave", "10005", "US"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Key Lime Ct",
                "12 Front St",
                "12 Lower Creek Rd",
                "12 Pier Ave",
                "12 Rear Admiral Way",
                "12 Office Park Dr",
                "12 Stop 6 Rd",
                "12 Building Ln"
            })
    void wordsOfStreetNamesAreNoUnits(String street) {
        assertThat(key(street, "10005", "US").flatMap(AddressKey::unit)).isEmpty();
    }

    @Test
    void everySuffixOfPublication28IsOneWithItsAbbreviation() {
        for (ReferenceRow row : table("street-words").rows()) {
            if (row.get("kind").equals("suffix")) {
                for (String spelling :
                        Splitter.on('|').split(row.find("spellings").orElse(row.get("standard")))) {
                    assertThat(key("12 Larkspur " + spelling + " NW", "10005", "US"))
                            .as(spelling)
                            .isEqualTo(key("12 Larkspur " + row.get("standard") + " Northwest", "10005", "US"));
                }
            }
        }
        assertThat(table("street-words").rejected()).isEmpty();
        assertThat(table("unit-designators").rejected()).isEmpty();
        assertThat(table("post-office-boxes").rejected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "US, APO, AE, 09021, true",
        "US, FPO AP, '', 96278-2050, true",
        "US, DPO, AA, 34055, true",
        "US, '', '', 09021, true",
        "US, Miami, FL, 34055, true",
        "US, '', Armed Forces Pacific, '', true",
        "DE, APO AE, '', 09021, true",
        "GB, BFPO 57, '', '', true",
        "GB, '', '', bf1 2as, true",
        "US, Reno, NV, 89501, false",
        "US, Boston, MA, 9021, false",
        "US, Miami, FL, 33101, false",
        "MX, '', '', 09021, false",
        "AE, Dubai, '', '', false",
        "BR, Macapá, AP, 68900-000, false",
        "GB, London, '', W2 1AH, false"
    })
    void addressesOfTheForcesAreTold(String country, String locality, String region, String code, boolean told) {
        PostalAddress address = PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(locality),
                Optional.of(region),
                Optional.of(code),
                Country.find(country));
        assertThat(address.isMilitaryOrDiplomatic()).isEqualTo(told);
    }

    @Property
    void wordsAreTheSameWhenReadAgain(@ForAll String text) {
        List<String> words = PlaceText.words(text);
        assertThat(PlaceText.words(String.join(" ", words))).isEqualTo(words);
    }

    @Property
    void aStreetIsTheSameWhenReadAgain(
            @ForAll("streets") String street, @ForAll("countries") String country, @ForAll String hostile) {
        for (String text : List.of(street, street + hostile)) {
            String once = StreetWords.street(PlaceText.words(text), country);
            assertThat(StreetWords.street(PlaceText.words(once), country)).isEqualTo(once);
        }
    }

    @Property
    void anyTextHasAKeyOrNone(
            @ForAll("streets") String street, @ForAll String hostile, @ForAll("countries") String country) {
        for (String text : List.of(hostile, street + " " + hostile, hostile + "," + street)) {
            PostalAddress address = address(text, hostile, "12345", country);
            assertThat(AddressKey.find(address)).isEqualTo(AddressKey.find(address(text, hostile, "12345", country)));
            assertThat(AddressKey.find(address).flatMap(AddressKey::unitKey))
                    .isEqualTo(AddressKey.find(address(text, hostile, "12345", country))
                            .flatMap(AddressKey::unitKey));
        }
    }

    @Test
    void longTextIsReadInBoundedTime() {
        for (String part : List.of("# ", "apt ", "po box ", "1-", "a.", "box,", "ae", "12 ", "\u0301", "ﷺ")) {
            String text = part.repeat(100_000);
            PostalAddress address = address(text, text, text, "US");
            assertThat(PlaceComparison.of(address, address(text, text, text, "US"))
                            .closest())
                    .isEqualTo(PlaceGrade.SAME_UNIT);
        }
    }

    @Test
    void textShowsTheCountryOnly() {
        assertThat(FACILITY.orElseThrow()).hasToString("AddressKey[US]");
        assertThat(unitKey("350 5th Ave", "Apt 4").orElseThrow()).hasToString("UnitKey[]");
    }

    @Provide
    static Arbitrary<String> streets() {
        return Arbitraries.of(
                        "12",
                        "main",
                        "st",
                        "strasse",
                        "apt",
                        "#",
                        "4",
                        "po",
                        "box",
                        "rr",
                        "rear",
                        "bldg",
                        "n",
                        "north",
                        "first",
                        "1st",
                        "Königstraße",
                        "2nd floor",
                        ",",
                        "pmb",
                        "postfach",
                        "aae",
                        "str")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Provide
    static Arbitrary<String> countries() {
        return Arbitraries.of("US", "CA", "GB", "DE", "FR", "JP", "NG", "");
    }

    private static ReferenceTable table(String id) {
        return ReferenceTable.builder(id, id, LocalDate.of(2026, 11, 21)).readResource(AddressKey.class, id + ".csv");
    }

    private static Optional<UnitKey> unitKey(String street, String unit) {
        return AddressKey.find(address(street, unit, "10005", "US")).flatMap(AddressKey::unitKey);
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
