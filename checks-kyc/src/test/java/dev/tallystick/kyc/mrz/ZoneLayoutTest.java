package dev.tallystick.kyc.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ZoneLayoutTest {

    private static final String UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String CARD =
            "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    private static final String VISA =
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C<3UTO6908061F9406236ZE184226B<<<<<<<";

    @ParameterizedTest
    @ValueSource(
            strings = {
                UPPER + LOWER,
                UPPER + "\r" + LOWER,
                UPPER + "\r\n" + LOWER + "\r\n",
                "\n\n  " + UPPER + "  \n\n\t" + LOWER,
                "\uFEFFP <UTO ERIKSSON<<ANNA<MARIA <<<<<<<<<<<<<<<<<<<\n" + LOWER,
                "P<UTOERIKSSON<<ANNA<MARIA\n" + LOWER,
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<<\n" + LOWER,
                UPPER + "\nL898902C36UTO7408122F1204159ZE184226B10",
                UPPER + "\nL898902C36UTO7408122F1204159ZE184226B<<<<<<<10",
                "P‹UTOERIKSSON«ANNA‹MARIA«««««««««‹\n" + LOWER,
                "P<UTOERIKSSON&lt;&lt;ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n" + LOWER,
                "P＜UTOERIKSSON<<ANNA<MARIA<<<<<<<K<KKK<<K<<<\n" + LOWER,
                "P<UTOERIKSSON<<ANNA<MARIAKKKKKKKKKKKKKKKKKKK\n" + LOWER,
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<\n<<<<<<<<<<<<<<L898902C36UTO74\n08122F1204159ZE184226B<<<<<10",
            })
    void aPassportIsReadInManyLayouts(String text) {
        assertThat(MachineReadableZone.read(text)).isEqualTo(MachineReadableZone.read(UPPER + "\n" + LOWER));
        assertThat(MachineReadableZone.read(text.toLowerCase(Locale.ROOT))).isEqualTo(MachineReadableZone.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I<UTOD231458907\n7408122F1204159UTO6\nERIKSSON<<ANNA<MARIA",
                "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA",
                "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            })
    void aCardIsReadInManyLayouts(String text) {
        assertThat(MachineReadableZone.read(text)).isEqualTo(MachineReadableZone.read(CARD));
    }

    @Test
    void aVisaMayLoseTheFillersAtItsEnd() {
        assertThat(MachineReadableZone.read(VISA.substring(0, 81))).isEqualTo(MachineReadableZone.read(VISA));
        assertThat(MachineReadableZone.read(VISA.substring(0, 44) + "\n" + VISA.substring(44, 81)))
                .isEqualTo(MachineReadableZone.read(VISA));
    }

    @Test
    void aSingleQuotationMarkMayBeOneFiller() {
        String text = "P«UTOERIKSSON<<ANNA«MARIA<<<<<<<<<<<<<<<<<<<" + LOWER;
        assertThat(MachineReadableZone.read(text)).isEqualTo(MachineReadableZone.read(UPPER + LOWER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NILAVADHANANANDA<<CHAYAPA<DE<K",
                "ERIKSSON<<K<<<<<<<<<<<<<<<<<<<",
                "K<K<<KK<<<<<<<<<<<<<<<<<<<<<<<"
            })
    void aNameThatHasTheLetterKKeepsIt(String name) {
        ZoneName read = zone(CARD.substring(0, 60) + name).name();
        assertThat(read).isEqualTo(ZoneName.of(name));
    }

    @Test
    void theReasonSaysWhyATextIsUnreadable() {
        assertThat(reason(" \r\n\t")).isEqualTo(UnreadableReason.EMPTY);
        assertThat(reason("ERIKSSON")).isEqualTo(UnreadableReason.LENGTH);
        assertThat(reason(UPPER)).isEqualTo(UnreadableReason.LENGTH);
        assertThat(reason(UPPER + "\nL898902C36UTO")).isEqualTo(UnreadableReason.LENGTH);
        assertThat(reason(UPPER + LOWER.replace('Z', '#'))).isEqualTo(UnreadableReason.CHARACTERS);
        assertThat(reason("Ö" + UPPER.substring(1) + LOWER)).isEqualTo(UnreadableReason.CHARACTERS);
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtOnce() {
        String padded = UPPER + LOWER + " ".repeat(MachineReadableZone.MAX_LENGTH - 88);
        assertThat(MachineReadableZone.read(padded).zone()).isPresent();
        assertThat(reason(padded + " ")).isEqualTo(UnreadableReason.TOO_LONG);
        assertThat(reason("<".repeat(50_000_000))).isEqualTo(UnreadableReason.TOO_LONG);
    }

    @Test
    void faultsNameFieldPositionAndRuleWithoutTheValue() {
        MachineReadableZone zone =
                zone("X9UT0ERIK5SON<<ANNA<<MARIA<<<<<<<<<<<<<<<<<<" + LOWER.replace("740812", "741340"));
        assertThat(zone.faults())
                .extracting(ZoneFault::toString)
                .containsExactly(
                        "In the document code, line 1, position 1: the document code is not one of this format.",
                        "In the issuing state, line 1, position 5: a character is not of the kind allowed here.",
                        "In the name, line 1, position 10: a character is not of the kind allowed here.",
                        "In the name, line 1, position 20: fillers do not separate the name as they should.",
                        "In the birth date, line 2, position 14: the calendar has no such date.",
                        "In the birth date, line 2, position 20: the check digit does not fit.",
                        "In the zone as a whole, line 2, position 44: the check digit does not fit.");
    }

    @Test
    void anEmptyZoneHasFaultsAndNoValues() {
        MachineReadableZone zone = zone("<".repeat(88));
        assertThat(zone.toString()).isEqualTo("MachineReadableZone[TD3: ]");
        assertThat(zone.documentNumber()).isEmpty();
        assertThat(zone.checkDigits().get(0).verdict()).isEqualTo(CheckDigit.Verdict.MISSING);
        assertThat(zone.checkDigits().get(3).verdict()).isEqualTo(CheckDigit.Verdict.FITS);
        assertThat(zone.faults())
                .extracting(ZoneFault::rule)
                .contains(ZoneRule.FIELD_PRESENT, ZoneRule.CHECK_DIGIT_PRESENT, ZoneRule.STATE_CODE_KNOWN);
    }

    private static MachineReadableZone zone(String text) {
        return MachineReadableZone.read(text).zone().orElseThrow();
    }

    private static UnreadableReason reason(String text) {
        return MachineReadableZone.read(text).unreadable().orElseThrow();
    }
}
