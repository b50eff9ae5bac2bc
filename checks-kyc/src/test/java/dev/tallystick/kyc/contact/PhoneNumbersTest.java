package dev.tallystick.kyc.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tallystick.candidate.LineType;
import dev.tallystick.place.Country;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class PhoneNumbersTest {

    @Test
    void aSchemeInsideANumberIsNotRead() {
        assertThat(PhoneNumbers.read("te9;phone-context=+-1256;tel:ext=3", Optional.empty())
                        .validity())
                .isEqualTo(PhoneReading.Validity.UNREADABLE);
    }

    @Test
    void aNumberOfOneCountryTellsCountryKindAreaAndZone() {
        PhoneReading reading = read("+39 06 6982 0000");
        assertThat(reading.isValid()).isTrue();
        assertThat(reading.e164()).contains("+390669820000");
        assertThat(reading.callingCode()).contains("+39");
        assertThat(reading.countries()).containsExactly(Country.of("IT"), Country.of("VA"));
        assertThat(reading.lineType()).isEqualTo(LineType.FIXED_LINE);
        assertThat(read("+49 30 901820").area()).contains("Berlin");
        assertThat(read("+49 30 901820").zones()).containsExactly(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void theKindOfLineIsNeverGuessedWhereThePlanDoesNotTell() {
        assertThat(read("+1 415 555 2671").lineType()).isEqualTo(LineType.UNKNOWN);
        assertThat(read("+1 876 555 0123").lineType()).isEqualTo(LineType.UNKNOWN);
        assertThat(read("+1 800 555 0199").lineType()).isEqualTo(LineType.TOLL_FREE);
        assertThat(read("+351 912 345 678").lineType()).isEqualTo(LineType.MOBILE);
        assertThat(read("+44 56 1234 5678").lineType()).isEqualTo(LineType.VOIP);
        assertThat(read("+351 9123").lineType()).isEqualTo(LineType.UNKNOWN);
    }

    @Test
    void aNumberThatMayBeAnywhereHasNoZones() {
        assertThat(read("+1 800 555 0199").zones()).isEmpty();
        assertThat(read("+7 800 555 35 35").zones()).isEmpty();
        assertThat(read("+800 1234 5678").zones()).isEmpty();
    }

    @Test
    void countriesWithOneCodeAreOneSet() {
        assertThat(read("+1 415 555 2671").countries())
                .contains(Country.of("US"), Country.of("CA"), Country.of("JM"))
                .hasSizeGreaterThan(20);
        assertThat(read("+7 701 123 4567").countries()).containsExactly(Country.of("KZ"), Country.of("RU"));
        assertThat(read("+590 690 00 12 34").countries())
                .containsExactly(Country.of("BL"), Country.of("GP"), Country.of("MF"));
        assertThat(read("+800 1234 5678").countries()).isEmpty();
        assertThat(read("+383 49 123 456").countries()).isEmpty();
    }

    @Test
    void anExtensionIsKeptApart() {
        PhoneReading reading = read("+1 415 555 2671 ext. 12");
        assertThat(reading.e164()).contains("+14155552671");
        assertThat(reading.extension()).contains("12");
        assertThat(reading).isNotEqualTo(read("+1 415 555 2671")).isEqualTo(read("+1 (415) 555-2671 x12"));
        assertThat(reading).hasSameHashCodeAs(read("+1 (415) 555-2671 x12"));
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertThat(read("912 345 678").validity()).isEqualTo(PhoneReading.Validity.NO_CALLING_CODE);
        assertThat(read("by pigeon").validity()).isEqualTo(PhoneReading.Validity.UNREADABLE);
        assertThat(read("").validity()).isEqualTo(PhoneReading.Validity.UNREADABLE);
        assertThat(read("+351 912 345 678".repeat(9)).validity()).isEqualTo(PhoneReading.Validity.UNREADABLE);
        PhoneReading unread = read("by pigeon");
        assertThat(unread.e164()).isEmpty();
        assertThat(unread.callingCode()).isEmpty();
        assertThat(unread.extension()).isEmpty();
        assertThat(unread.countries()).isEmpty();
        assertThat(unread.area()).isEmpty();
        assertThat(unread.zones()).isEmpty();
        assertThat(unread.lineType()).isEqualTo(LineType.UNKNOWN);
    }

    @Test
    void aNumberInInternationalFormNeedsNoCountryAndIgnoresAWrongOne() {
        assertThat(PhoneNumbers.read("+351 912 345 678", Optional.of(Country.of("US"))))
                .isEqualTo(read("00351 912 345 678"));
    }

    @Test
    void anInternationalNumberIsReadInAllItsForms() {
        PhoneReading reading = read("+44 20 7946 0018");
        assertThat(reading.isValid()).isTrue();
        Optional<Country> states = Optional.of(Country.of("US"));
        assertThat(List.of(
                        read("0044 20 7946 0018"),
                        read("tel:+44-20-7946-0018"),
                        read("TEL: 0044-20-7946-0018"),
                        read("tel:20-7946-0018;phone-context=+44"),
                        PhoneNumbers.read("0044 20 7946 0018", states),
                        PhoneNumbers.read("tel:+44-20-7946-0018", states),
                        PhoneNumbers.read("011 44 20 7946 0018", states),
                        PhoneNumbers.read("011 44 20 7946 0018", Optional.of(Country.of("CA"))),
                        PhoneNumbers.read("0011 44 20 7946 0018", Optional.of(Country.of("AU"))),
                        PhoneNumbers.read("0044 20 7946 0018", Optional.of(Country.of("AU"))),
                        PhoneNumbers.read("tel:020-7946-0018", Optional.of(Country.of("GB")))))
                .containsOnly(reading);
        assertThat(read("tel:+1-415-555-2671;ext=12")).isEqualTo(read("+1 415 555 2671 ext. 12"));
    }

    @Test
    void aNationalNumberThatBeginsWithNoughtsStaysNational() {
        assertThat(read("011 4123 4567").validity()).isEqualTo(PhoneReading.Validity.NO_CALLING_CODE);
        assertThat(PhoneNumbers.read("011 4123 4567", Optional.of(Country.of("AR")))
                        .e164())
                .contains("+541141234567");
        assertThat(PhoneNumbers.read("00 12", Optional.of(Country.of("US"))).isValid())
                .isFalse();
        assertThat(read("tel:20-7946-0018").validity()).isEqualTo(PhoneReading.Validity.NO_CALLING_CODE);
    }

    @Test
    void aReadingTellsToWhomTheRangeWasFirstAssigned() {
        assertThat(read("+351 912 345 678").carrier()).isPresent();
        assertThat(read("+351 912 345 678").carrier())
                .isNotEqualTo(read("+351 931 234 567").carrier());
        assertThat(read("+1 415 555 2671").carrier()).isEmpty();
        assertThat(read("+351 9123").carrier()).isEmpty();
        assertThat(read("by pigeon").carrier()).isEmpty();
    }

    @Test
    void aLongTextIsNotLookedAt() {
        String digits = "+351 912 345 678 ".repeat(1_000_000);
        for (int i = 0; i < 100_000; i++) {
            assertThat(read(digits).validity()).isEqualTo(PhoneReading.Validity.UNREADABLE);
        }
    }

    @Test
    void aReadingShowsNoMoreThanTheCallingCode() {
        assertThat(read("+351 912 345 678")).hasToString("PhoneReading[VALID, +351]");
        assertThat(read("by pigeon")).hasToString("PhoneReading[UNREADABLE]");
    }

    @Test
    void warmingUpFindsThePlans() {
        assertThatCode(PhoneNumbers::warmUp).doesNotThrowAnyException();
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll @StringLength(max = 80) String text) {
        lookAtAll(read(text));
        lookAtAll(PhoneNumbers.read(text, Optional.of(Country.of("BR"))));
    }

    static void lookAtAll(PhoneReading reading) {
        reading.e164().ifPresent(number -> assertThat(number).matches("\\+[0-9]+"));
        assertThat(reading.isValid()).isEqualTo(reading.validity() == PhoneReading.Validity.VALID);
        if (reading.isValid()) {
            assertThat(read(reading.e164().orElseThrow()).e164()).isEqualTo(reading.e164());
        }
        assertThat(reading.zones()).hasSizeLessThanOrEqualTo(4);
        assertThat(reading.lineType()).isNotNull();
        assertThat(reading.area()).isNotNull();
        assertThat(reading.carrier()).isNotNull();
        assertThat(reading.countries()).doesNotHaveDuplicates();
        assertThat(reading.toString()).hasSizeLessThan(40);
    }

    private static PhoneReading read(String number) {
        return PhoneNumbers.read(number, Optional.empty());
    }
}
