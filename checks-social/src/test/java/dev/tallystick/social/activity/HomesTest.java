package dev.tallystick.social.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class HomesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void areKnownOnlyOnDaysThatAnImprecisePeriodSurelyCovers() {
        Homes homes = homes(Candidate.builder().add(home("2019/2021-03")));
        assertThat(homes.areKnownOn(LocalDate.of(2019, 12, 30))).isFalse();
        assertThat(homes.areKnownOn(LocalDate.of(2019, 12, 31))).isTrue();
        assertThat(homes.areKnownOn(LocalDate.of(2021, 3, 1))).isTrue();
        assertThat(homes.areKnownOn(LocalDate.of(2021, 3, 2))).isFalse();
    }

    @Test
    void areNotKnownBeforeAPeriodWithoutABeginning() {
        assertThat(homes(Candidate.builder().add(home("../2021"))).areKnownOn(LocalDate.of(2020, 6, 1)))
                .isFalse();
    }

    @Test
    void areSettledAMonthAfterATimeOfWhichNothingIsKnown() {
        Homes homes =
                homes(Candidate.builder().add(home("2024-05-01/2025-01-31")).add(home("2025-02-01/..")));
        assertThat(homes.areSettledOn(LocalDate.of(2024, 5, 30))).isFalse();
        assertThat(homes.areSettledOn(LocalDate.of(2024, 5, 31))).isTrue();
        assertThat(homes.areSettledOn(LocalDate.of(2025, 2, 1))).isTrue();
    }

    @Test
    void takeAHomeWithoutAPeriodForHalfAYearAndNotFromBeforeItWasRecorded() {
        Address present = Address.builder()
                .role(AddressRole.RESIDENCE)
                .country(country("PE"))
                .build();
        assertThat(homes(Candidate.builder().add(present)).areKnownOn(TODAY.minusDays(180)))
                .isTrue();
        assertThat(homes(Candidate.builder().add(present)).areKnownOn(TODAY.minusDays(181)))
                .isFalse();
        Address recorded = present.toBuilder()
                .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-10-01T00:00:00Z")))
                .build();
        assertThat(homes(Candidate.builder().add(recorded)).areKnownOn(LocalDate.of(2026, 9, 30)))
                .isFalse();
        assertThat(homes(Candidate.builder().add(recorded)).areKnownOn(LocalDate.of(2026, 10, 1)))
                .isTrue();
    }

    @Test
    void areNotKnownWhereAPlaceOfThatTimeIsNotStated() {
        Homes homes = homes(Candidate.builder()
                .add(home("2015/.."))
                .add(Employment.builder()
                        .period(DateRange.parse("2020-01-01/2020-12-31"))
                        .build()));
        assertThat(homes.areKnownOn(LocalDate.of(2019, 12, 1))).isTrue();
        assertThat(homes.areKnownOn(LocalDate.of(2019, 12, 2))).isFalse();
        assertThat(homes.areKnownOn(LocalDate.of(2021, 1, 30))).isFalse();
        assertThat(homes.areKnownOn(LocalDate.of(2021, 1, 31))).isTrue();
    }

    private static Homes homes(Candidate.Builder candidate) {
        return Homes.of(DeclaredHistory.of(candidate.build()), TODAY);
    }

    private static Address home(String period) {
        return Address.builder()
                .role(AddressRole.RESIDENCE)
                .country(country("PE"))
                .period(DateRange.parse(period))
                .build();
    }

    private static Country country(String code) {
        return Country.find(code).orElseThrow();
    }
}
