package dev.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ActivityProfileTest {

    private static ActivityProfile profile(String... instants) {
        return ActivityProfile.of(Stream.of(instants).map(Instant::parse).toList());
    }

    @Test
    void aHalfHourCountsOnceHoweverMuchHappenedInIt() {
        ActivityProfile profile =
                profile("2026-03-02T09:01:00Z", "2026-03-02T09:29:59Z", "2026-03-02T09:30:00Z", "2026-03-03T09:00:00Z");

        assertThat(profile.activeHalfHours()).isEqualTo(3);
        assertThat(profile.activeDays()).isEqualTo(2);
        assertThat(profile.span()).isEqualTo(Duration.ofHours(24).plusMinutes(30));
    }

    @Test
    void theOrderOfInstantsDoesNotMatter() {
        assertThat(profile("2026-03-09T09:00:00Z", "2026-03-02T09:00:00Z", "2026-03-05T23:10:00Z")
                        .halfHours())
                .isEqualTo(profile("2026-03-02T09:00:00Z", "2026-03-05T23:10:00Z", "2026-03-09T09:00:00Z")
                        .halfHours())
                .isSorted();
    }

    @Test
    void momentsThatNoClockMeansAreLeftOut() {
        ActivityProfile profile = ActivityProfile.of(
                List.of(Instant.MIN, Instant.MAX, Instant.EPOCH.minusNanos(1), Instant.parse("2200-01-01T00:00:00Z")));

        assertThat(profile.activeHalfHours()).isZero();
        assertThat(profile.activeDays()).isZero();
        assertThat(profile.leftOut()).isEqualTo(4);
        assertThat(profile.span()).isZero();
    }

    @Test
    void theFirstAndTheLastHalfHourOfTheRangeAreKept() {
        ActivityProfile profile = profile("1970-01-01T00:00:00Z", "2199-12-31T23:59:59Z");

        assertThat(profile.activeHalfHours()).isEqualTo(2);
        assertThat(profile.leftOut()).isZero();
    }

    @Test
    void aMillionInstantsOfOneSecondAreOneHalfHour() {
        assertThat(ActivityProfile.of(Collections.nCopies(1_000_000, Instant.parse("2026-03-02T09:00:00Z")))
                        .activeHalfHours())
                .isEqualTo(1);
    }

    @Test
    void theTextShowsNoMoment() {
        assertThat(profile("2026-03-02T09:00:00Z")).hasToString("ActivityProfile[1 half-hours on 1 days]");
    }
}
