package dev.tallystick.kyc.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZoneDateTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource({
        "740812, 1974-08-12",
        "261102, 1926-11-02",
        "270101, 1927-01-01",
        "05<<<<, 2005",
        "0503<<, 2005-03",
        "05<<07, 2005",
        "960229, 1996-02-29",
    })
    void aBirthDateIsInTheOnlyCenturyInWhichItCanBe(String text, String expected) {
        assertThat(ZoneDate.of(text).asBirthDate(REFERENCE)).containsExactly(PartialDate.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "200101, 2020-01-01, 1920-01-01",
        "261101, 2026-11-01, 1926-11-01",
        "26<<<<, 2026, 1926",
        "2611<<, 2026-11, 1926-11",
    })
    void theVeryYoungAndTheVeryOldShareADate(String text, String latest, String earliest) {
        assertThat(ZoneDate.of(text).asBirthDate(REFERENCE))
                .containsExactly(PartialDate.parse(latest), PartialDate.parse(earliest));
    }

    @Test
    void aDayThatOneCenturyLacksIsInTheOther() {
        assertThat(ZoneDate.of("000229").asBirthDate(LocalDate.of(2015, 1, 1)))
                .containsExactly(PartialDate.parse("2000-02-29"));
    }

    @ParameterizedTest
    @CsvSource({"270101, 2027-01-01", "751231, 2075-12-31", "760101, 1976-01-01", "991231, 1999-12-31", "30<<<<, 2030"})
    void anExpiryDateLiesInTheCenturyAroundTheReference(String text, String expected) {
        assertThat(ZoneDate.of(text).asExpiryDate(REFERENCE)).contains(PartialDate.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "<<<<<<, <<-<<-<<",
        "<<0812, <<-08-12",
        "7<0812, <<-08-12",
        "741312, 74-<<-12",
        "740431, 74-04-<<",
        "740800, 74-08-<<"
    })
    void partsThatAreUnknownOrImpossibleStayUnknown(String text, String written) {
        ZoneDate date = ZoneDate.of(text);
        assertThat(date.written()).isEqualTo(written);
        assertThat(date.year().isEmpty()).isEqualTo(date.asExpiryDate(REFERENCE).isEmpty());
    }

    @Test
    void theTextShowsWhichPartsAreKnown() {
        assertThat(ZoneDate.of("740812")).hasToString("ZoneDate[year month day]");
        assertThat(ZoneDate.of("74<<<<")).hasToString("ZoneDate[year]").isEqualTo(ZoneDate.of("74<<<<"));
    }

    @Property
    void aBirthDateIsNeverAfterTheReference(
            @ForAll @IntRange(max = 99) int year, @ForAll LocalDate reference, @ForAll @IntRange(max = 12) int month) {
        String text = String.format(Locale.ROOT, "%02d%02d", year, month) + "<<";
        assertThat(ZoneDate.of(text).asBirthDate(reference)).hasSizeLessThan(3).allSatisfy(date -> {
            assertThat(date.earliest()).isBeforeOrEqualTo(reference);
            assertThat(date.year() % 100).isEqualTo(year);
        });
        Optional<PartialDate> expiry = ZoneDate.of(text).asExpiryDate(reference);
        assertThat(expiry.map(date -> date.year() % 100).orElse(year)).isEqualTo(year);
    }

    @Test
    void aReferenceOutsideTheCalendarOfPeopleGivesNothing() {
        assertThat(ZoneDate.of("740812").asBirthDate(LocalDate.MIN)).isEmpty();
        assertThat(ZoneDate.of("740812").asExpiryDate(LocalDate.MAX)).isEmpty();
    }
}
