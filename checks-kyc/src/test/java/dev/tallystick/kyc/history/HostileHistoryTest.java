package dev.tallystick.kyc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.Skill;
import dev.tallystick.check.Check;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class HostileHistoryTest {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void thousandsOfEntriesAreJudgedInSeconds() {
        Candidate.Builder candidate = Candidate.builder();
        for (int i = 0; i < 3_000; i++) {
            candidate
                    .add(Employment.builder()
                            .employer("Harbor Works " + i)
                            .attendance(AttendanceMode.ON_SITE)
                            .fullTime(true)
                            .exclusive(true)
                            .country(Country.of(i % 2 == 0 ? "US" : "CN"))
                            .period(DateRange.parse("2010-01/2020-12"))
                            .build())
                    .add(Education.builder()
                            .institution("School " + i)
                            .attendance(AttendanceMode.ON_SITE)
                            .country(Country.of("FR"))
                            .period(DateRange.parse("2010-01/2020-12"))
                            .build())
                    .add(OrganisationRecord.builder().name("Harbor Works " + i).build())
                    .add(Skill.builder().name("Docker").years(i % 90).build());
        }
        Screener.Builder screener = Screener.builder()
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build());
        for (Check check : HistoryChecks.all(TechnologyReleaseTable.embedded())) {
            screener.addCheck(check);
        }
        Screener built = screener.build();
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(built.screen(candidate.build(), NOW).findings())
                        .isNotEmpty());
    }

    @Test
    void datesAtTheEndsOfTheCalendarDoNotThrow() {
        Candidate candidate = Candidate.builder()
                .add(Education.builder()
                        .attendance(AttendanceMode.ON_SITE)
                        .country(Country.of("US"))
                        .period(DateRange.parse("0001/9999"))
                        .build())
                .add(Employment.builder()
                        .employer("Harbor Works")
                        .attendance(AttendanceMode.ON_SITE)
                        .fullTime(true)
                        .country(Country.of("CN"))
                        .period(DateRange.parse("9999-12-31/0001"))
                        .build())
                .build();
        for (Check check : HistoryChecks.all(TechnologyReleaseTable.embedded())) {
            Screener screener = Screener.builder()
                    .addCheck(check)
                    .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                    .build();
            assertThatCode(() -> screener.screen(candidate, NOW).findings()).doesNotThrowAnyException();
            assertThat(screener.screen(candidate, NOW).checks().get(0).failure())
                    .isEmpty();
        }
    }
}
