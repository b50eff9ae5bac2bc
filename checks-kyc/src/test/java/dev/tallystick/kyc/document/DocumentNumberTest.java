package dev.tallystick.kyc.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.kyc.mrz.MachineReadableZone;
import dev.tallystick.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentNumberTest {

    private static final MachineReadableZone ZONE = MachineReadableZone.read(
                    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")
            .zone()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "L898902C3, FITS",
        "l 898 902-c3, FITS",
        "L8989O2C3, FITS",
        "98902C3, FITS",
        "L898902C36, FITS",
        "ZE184226B, FITS",
        "L898902C4, SLIP",
        "L89890C3, SLIP",
        "L898920C3, SLIP",
        "L898911C3, DIFFERS",
        "K12345678, DIFFERS",
    })
    void partsSimilarCharactersAndSlipsAreNoOtherNumber(String written, Likeness likeness) {
        assertThat(DocumentNumber.of(written).orElseThrow().compare(ZONE)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234",
                "****5678",
                "XXXXX5678",
                "XX345678",
                "12345XX",
                "12XXX45",
                "АБ123456",
                "see attachment",
                "١٢٣٤٥٦٧٨٩"
            })
    void whatIsHiddenShortOrInAnotherScriptIsNoNumber(String written) {
        assertThat(DocumentNumber.of(written)
                        .filter(number -> number.characters().chars().anyMatch(Character::isDigit)))
                .isEmpty();
        assertThat(DocumentNumber.of("1".repeat(1_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "US, passport, 123456789, 0",
        "US, passport, AB1234567, 2",
        "US, passport, A123456789, 10",
        "US, passport, A12345, 7",
        "ES, identity-card, 12345678Z, 0",
        "ES, identity-card, 1234567L, 0",
        "ES, identity-card, 12345678A, 9",
        "ES, residence-permit, Y1234567X, 0",
        "ES, residence-permit, Z1234567R, 0",
        "ES, residence-permit, Z1234567A, 9",
        "DE, identity-card, L01X00T471, 0",
        "DE, identity-card, L01X00T472, 10",
        "IT, identity-card, CA00000AA, 0",
        "IT, identity-card, 1234567AB, 0",
        "IT, identity-card, AB1234567, 0",
        "DE, identity-card, L01XX0T47, 0",
        "GB, passport, 12345678, 9",
    })
    void aNumberOfAnotherFormIsToldByPosition(String country, String kind, String number, int position) {
        NumberForm form =
                NumberForm.find(Country.of(country), DocumentKind.of(kind)).orElseThrow();
        assertThat(form.fault(DocumentNumber.of(number).orElseThrow()).orElse(0))
                .isEqualTo(position);
    }

    @Test
    void everyRowOfTheTablesIsRead() {
        assertThat(NumberForm.TABLE.rejected()).isEmpty();
        assertThat(PassportValidity.TABLE.rejected()).isEmpty();
        assertThat(NumberForm.TABLE.rows())
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }
}
