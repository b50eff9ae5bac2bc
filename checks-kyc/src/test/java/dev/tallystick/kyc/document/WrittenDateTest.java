package dev.tallystick.kyc.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.PartialDate;
import dev.tallystick.kyc.mrz.MachineReadableZone;
import dev.tallystick.kyc.mrz.ZoneDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** Born on 12 August 1974, expires on 15 April 2012. */
    private static final MachineReadableZone ZONE = MachineReadableZone.read(
                    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")
            .zone()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "1974-08-12, FITS",
        "1974-08, FITS",
        "1974, FITS",
        "1974-01-01, FITS",
        "1974-07-01, FITS",
        "1974-12-08, SLIP",
        "1974-08-21, SLIP",
        "1975-08-12, SLIP",
        "1975, UNKNOWN",
        "1974-12-31, FITS",
        "1966-12-06, UNKNOWN",
        "1967-05-03, DIFFERS",
        "1982-03-19, DIFFERS",
        "1974-07-30, UNKNOWN",
        "2517-08-12, UNKNOWN",
        "1394-08-12, UNKNOWN",
        "2031-04-29, UNKNOWN",
        "1991-03-05, DIFFERS",
        "1991-03, UNKNOWN",
        "1990, UNKNOWN",
    })
    void birthDatesDifferOnlyWhereNothingElseExplains(String printed, Likeness likeness) {
        assertThat(WrittenDate.compareBirth(PartialDate.parse(printed), ZONE.birthDate(), TODAY))
                .isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-15, FITS",
        "2012, FITS",
        "2012-04-16, SLIP",
        "2017-04-15, SLIP",
        "2025-04-15, UNKNOWN",
        "9999-12-31, UNKNOWN",
        "2015-11-28, DIFFERS",
    })
    void datesOfExpiryMayHaveBeenExtended(String printed, Likeness likeness) {
        assertThat(WrittenDate.compareExpiry(PartialDate.parse(printed), ZONE.expiryDate(), TODAY))
                .isEqualTo(likeness);
    }

    @Test
    void anUnknownYearTellsNothing() {
        ZoneDate unknown = MachineReadableZone.read(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO<<<<<<0F1204159ZE184226B<<<<<10")
                .zone()
                .orElseThrow()
                .birthDate();
        assertThat(WrittenDate.compareBirth(PartialDate.parse("1990"), unknown, TODAY))
                .isEqualTo(Likeness.UNKNOWN);
    }
}
