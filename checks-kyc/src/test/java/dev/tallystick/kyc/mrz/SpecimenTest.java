package dev.tallystick.kyc.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The specimen zones that ICAO Doc 9303 publishes (eighth edition, 2021, and as stated older ones). */
final class SpecimenTest {

    /** Part 4, appendix B. */
    private static final String PASSPORT =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    /** Part 5, appendix B. */
    private static final String CARD =
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";

    /** Part 6, appendix B. */
    private static final String LARGER_CARD =
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";

    /** Part 7, appendix B.1. */
    private static final String VISA_A =
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<<<";

    /** Part 7, appendix B.2. */
    private static final String VISA_B = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226";

    @Test
    void thePassportIsReadInFull() {
        MachineReadableZone zone = zone(PASSPORT);
        assertThat(zone.format()).isEqualTo(ZoneFormat.TD3);
        assertThat(zone.documentCode()).isEqualTo("P");
        assertThat(zone.issuingStateCode()).isEqualTo("UTO");
        assertThat(zone.issuingState().orElseThrow().kind()).isEqualTo(IssuingState.Kind.SPECIMEN);
        assertThat(zone.documentNumber()).contains("L898902C3");
        assertThat(zone.birthDate().written()).isEqualTo("74-08-12");
        assertThat(zone.expiryDate().written()).isEqualTo("12-04-15");
        assertThat(zone.optionalData()).contains("ZE184226B");
        assertThat(zone.furtherOptionalData()).isEmpty();
        assertThat(zone.checkDigits())
                .extracting(CheckDigit::field)
                .containsExactly(
                        ZoneField.DOCUMENT_NUMBER,
                        ZoneField.BIRTH_DATE,
                        ZoneField.EXPIRY_DATE,
                        ZoneField.OPTIONAL_DATA,
                        ZoneField.COMPOSITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PASSPORT,
                CARD,
                LARGER_CARD,
                VISA_A,
                VISA_B,
                // Part 4, appendix B of the sixth and seventh editions
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<14",
                // Part 7, appendix A, figures
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
            })
    void theErikssonSpecimensKeepEveryRule(String text) {
        MachineReadableZone zone = zone(text);
        assertThat(zone.checkDigits()).extracting(CheckDigit::verdict).containsOnly(CheckDigit.Verdict.FITS);
        assertThat(zone.faults()).isEmpty();
        assertThat(zone.suggestion()).isEmpty();
        assertThat(zone.name().primaryNames()).containsExactly("ERIKSSON");
        assertThat(zone.name().secondaryNames()).containsExactly("ANNA", "MARIA");
        assertThat(zone.name().mayBeTruncated()).isFalse();
    }

    @Test
    void visasHaveThreeCheckDigitsAndNoComposite() {
        assertThat(zone(VISA_A).format()).isEqualTo(ZoneFormat.MRV_A);
        assertThat(zone(VISA_B).format()).isEqualTo(ZoneFormat.MRV_B);
        assertThat(zone(VISA_B).checkDigits()).hasSize(3);
        assertThat(zone(VISA_B).optionalData()).contains("ZE184226");
    }

    /** Part 3, appendix A, examples 3 to 5; the state YTO of these examples is in no table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P<YTOEXAMPLE<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08|HA672242",
                "I<YTOD231458907<<<<<<<<<<<<<<<3407127M9507122YTO<<<<<<<<<<<2EXAMPLE<<ANNA<<<<<<<<<<<<<<<<|D23145890",
                "I<YTOEXAMPLE<<ANNA<<<<<<<<<<<<<<<<<<HA672242<6YTO5802254M9601086<<<<<<<8|HA672242",
            })
    void theExamplesOfCheckDigitsFit(String text, String number) {
        MachineReadableZone zone = zone(text);
        assertThat(zone.documentNumber()).contains(number);
        assertThat(zone.checkDigits()).extracting(CheckDigit::verdict).containsOnly(CheckDigit.Verdict.FITS);
        assertThat(zone.faults()).extracting(ZoneFault::rule).containsExactly(ZoneRule.STATE_CODE_KNOWN);
    }

    /** Part 11, appendix D.2. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8",
                "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<",
            })
    void longDocumentNumbersRunOnIntoTheOptionalData(String text) {
        MachineReadableZone zone = zone(text);
        assertThat(zone.documentNumber()).contains("D23145890734");
        assertThat(zone.optionalData()).isEmpty();
        assertThat(zone.checkDigits()).extracting(CheckDigit::verdict).containsOnly(CheckDigit.Verdict.FITS);
        assertThat(zone.faults()).isEmpty();
    }

    /** Parts 4 to 7, examples of names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HENG, DEBORAH MING LO|HENG<<DEBORAH<MING<LO<<<<<<<<<<<<<<<<<<",
                "SMITH-JONES, SUSIE MARGARET|SMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<",
                "O'CONNOR, ENYA SIOBHAN|OCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<",
                "VAN DER MUELLEN, MARTIN|VAN<DER<MUELLEN<<MARTIN<<<<<<<<<<<<<<<<",
                "AL-BASRI, HUDA MUHAMMAD JAWAD|AL<BASRI<<HUDA<MUHAMMAD<JAWAD<<<<<<<<<<",
                "ARKFREITH,|ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
                "SATRIYA SUDARPA,|SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<",
            })
    void namesMatchWhatTheVisualZoneShows(String visual, String field) {
        ZoneName name = ZoneName.of(field);
        List<String> identifiers = List.of(visual.split(",", -1));
        assertThat(name.matches(identifiers.get(0), identifiers.get(1))).isTrue();
        assertThat(name.matches(identifiers.get(0) + " Mira", identifiers.get(1)))
                .isFalse();
        assertThat(name.mayBeTruncated()).isFalse();
    }

    /** Parts 4 to 7, truncation of names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG|NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
                "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG|NILAVADHANANANDA<<CHAYAPA<DE<K",
                "NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG|NILAVADHANANANDA<<ARN<PET<CHARO",
                "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO|BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
                "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO|BENNELONG<WOOLOOMOOLOO<W<W<<D<P",
                "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO|BENNE<WOOLO<WARRA<WARNA<<DIN<P",
                "PAPANDROPOULOUS, JONATHON WARREN TREVOR|PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
                "VILARCHAO FERNANDEZ, JOSE RAMON|VILARCHAO<FERNANDEZ<<JOSE<RAMO",
            })
    void truncatedNamesMatchAndSayThatTheyMayBeTruncated(String visual, String field) {
        ZoneName name = ZoneName.of(field);
        List<String> identifiers = List.of(visual.split(",", -1));
        assertThat(name.mayBeTruncated()).isTrue();
        assertThat(name.matches(identifiers.get(0), identifiers.get(1))).isTrue();
        assertThat(name.matches("Mira", identifiers.get(1))).isFalse();
    }

    private static MachineReadableZone zone(String text) {
        return MachineReadableZone.read(text).zone().orElseThrow();
    }
}
