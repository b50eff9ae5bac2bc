package dev.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorkingHoursTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static ZoneFit compare(List<Instant> instants, ZoneId... stated) {
        return WorkingHours.standard().compare(ActivityProfile.of(instants), List.of(stated));
    }

    /** One sign of life in each of some hours of the day, on some days in a row. */
    private static List<Instant> daily(int days, int every, int firstHour, int lastHour) {
        return IntStream.range(0, days)
                .boxed()
                .flatMap(day -> IntStream.rangeClosed(firstHour, lastHour)
                        .mapToObj(hour -> Instant.parse("2026-01-05T00:10:00Z")
                                .plus(Duration.ofDays((long) day * every))
                                .plus(Duration.ofHours(hour))))
                .toList();
    }

    @Test
    void officeHoursFitTheirOwnZoneAndItsNeighbours() {
        List<Instant> instants = Life.OFFICE.in(TOKYO, 1);

        assertThat(compare(instants, TOKYO).verdict()).isEqualTo(ZoneFit.Verdict.FITS);
        assertThat(compare(instants, ZoneOffset.ofHours(8)).verdict()).isEqualTo(ZoneFit.Verdict.FITS);
        assertThat(compare(instants, ZoneOffset.ofHours(10)).verdict()).isEqualTo(ZoneFit.Verdict.FITS);
    }

    @Test
    void officeHoursOfTokyoDoNotFitChicago() {
        ZoneFit fit = compare(Life.OFFICE.in(TOKYO, 1), CHICAGO);

        assertThat(fit.verdict()).isEqualTo(ZoneFit.Verdict.DOES_NOT_FIT);
        assertThat(fit.decibans()).isGreaterThanOrEqualTo(WorkingHours.MIN_DECIBANS);
        OffsetRange range = fit.likeliest().orElseThrow();
        assertThat(range.from().getTotalSeconds()).isLessThanOrEqualTo(10 * 3600);
        assertThat(range.to().getTotalSeconds()).isGreaterThanOrEqualTo(8 * 3600);
        assertThat(fit).asString().contains(range.inWords()).contains("DOES_NOT_FIT");
    }

    @Test
    void oneStatedZoneThatFitsIsEnoughInAnyOrder() {
        List<Instant> instants = Life.OFFICE.in(TOKYO, 1);

        assertThat(compare(instants, CHICAGO, TOKYO).verdict()).isEqualTo(ZoneFit.Verdict.FITS);
        assertThat(compare(instants, TOKYO, CHICAGO).verdict()).isEqualTo(ZoneFit.Verdict.FITS);
    }

    @Test
    void theOrderOfInstantsDoesNotMatter() {
        List<Instant> shuffled = new ArrayList<>(Life.STUDENT.in(BERLIN, 3));
        String before = compare(shuffled, CHICAGO).toString();
        Collections.shuffle(shuffled, new Random(5));

        assertThat(compare(shuffled, CHICAGO)).hasToString(before);
    }

    @Test
    void repeatedInstantsAddNothing() {
        List<Instant> instants = Life.STUDENT.in(BERLIN, 3);
        List<Instant> twice = new ArrayList<>(instants);
        twice.addAll(instants);

        assertThat(compare(twice, CHICAGO))
                .hasToString(compare(instants, CHICAGO).toString());
    }

    @Test
    void noActivityTellsNothing() {
        ZoneFit fit = compare(List.of(), CHICAGO);

        assertThat(fit.verdict()).isEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
        assertThat(fit.decibans()).isZero();
        assertThat(fit.likeliest()).isEmpty();
    }

    @Test
    void lessThanFourWeeksTellNothing() {
        assertThat(compare(daily(27, 1, 0, 9), TOKYO).verdict()).isEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
        assertThat(compare(daily(29, 1, 0, 9), TOKYO).verdict()).isEqualTo(ZoneFit.Verdict.FITS);
    }

    @Test
    void fewerThanTwentyDaysTellNothing() {
        assertThat(compare(daily(19, 3, 0, 9), CHICAGO).verdict()).isEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
        assertThat(compare(daily(20, 3, 0, 9), CHICAGO).verdict()).isNotEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
    }

    @Test
    void fewerThanFiftyHalfHoursTellNothing() {
        List<Instant> instants = new ArrayList<>();
        for (int day = 0; day < 49; day++) {
            instants.add(Instant.parse("2026-01-05T00:10:00Z").plus(Duration.ofHours(day * 24L + day % 10)));
        }

        assertThat(compare(instants, CHICAGO).verdict()).isEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
        instants.add(Instant.parse("2026-03-05T05:10:00Z"));
        assertThat(compare(instants, CHICAGO).verdict()).isNotEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
    }

    @Test
    void aTimerTellsNothing() {
        assertThat(compare(daily(200, 1, 3, 3), CHICAGO).verdict()).isEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
    }

    @Test
    void activityAroundTheClockFitsEveryZone() {
        for (int hours = -11; hours <= 13; hours++) {
            assertThat(compare(daily(60, 1, 0, 23), ZoneOffset.ofHours(hours)).verdict())
                    .isEqualTo(ZoneFit.Verdict.FITS);
        }
    }

    @Test
    void hoursThatFollowTheClocksOfAZoneSpeakForIt() {
        ActivityProfile following = ActivityProfile.of(Life.OFFICE.in(BERLIN, 2));
        ActivityProfile notFollowing = ActivityProfile.of(Life.OFFICE.in(ZoneOffset.ofHours(1), 2));
        ActivityProfile southern = ActivityProfile.of(Life.OFFICE.in(ZoneId.of("Australia/Sydney"), 2));

        assertThat(likelihood(BERLIN, following)).isGreaterThan(likelihood(ZoneOffset.ofHours(1), following));
        assertThat(likelihood(ZoneOffset.ofHours(1), notFollowing)).isGreaterThan(likelihood(BERLIN, notFollowing));
        assertThat(likelihood(ZoneId.of("Australia/Sydney"), southern))
                .isGreaterThan(likelihood(ZoneId.of("Australia/Brisbane"), southern));
    }

    private static double likelihood(ZoneId zone, ActivityProfile profile) {
        return Week.in(zone.getRules(), profile).logLikelihood(0);
    }

    @Test
    void quarterHoursOfAZoneAreKept() {
        ActivityProfile profile = ActivityProfile.of(daily(28, 1, 3, 3));

        // 03:10 in UTC is 08:55 in Kathmandu; the middle of the half-hour from 08:45 is the full hour.
        assertThat(Week.in(ZoneId.of("Asia/Kathmandu").getRules(), profile).cells(0)[0][9])
                .isEqualTo(20);
        assertThat(Week.in(ZoneId.of("Asia/Kolkata").getRules(), profile).cells(0)[0][8])
                .isEqualTo(20);
        assertThat(Week.in(ZoneOffset.UTC.getRules(), profile).cells(0)[0][24 + 3])
                .isEqualTo(8);
        assertThat(Week.in(ZoneOffset.UTC.getRules(), profile).cells(-16)[0][24 + 23])
                .isEqualTo(8);
    }

    @Test
    void activityOverTwoCenturiesIsReadInTime() {
        List<Instant> instants = IntStream.range(0, 100_000)
                .mapToObj(i -> Instant.ofEpochSecond(i * 70_000L))
                .toList();

        assertThat(compare(instants, BERLIN, CHICAGO).verdict()).isEqualTo(ZoneFit.Verdict.FITS);
    }

    @Test
    void stricterLimitsAreKept() {
        ActivityProfile profile = ActivityProfile.of(Life.OFFICE.in(TOKYO, 1));
        List<ZoneId> stated = List.of(CHICAGO);

        assertThat(WorkingHours.builder()
                        .minWeeks(53)
                        .build()
                        .compare(profile, stated)
                        .verdict())
                .isEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
        assertThat(WorkingHours.builder()
                        .minActiveDays(183)
                        .build()
                        .compare(profile, stated)
                        .verdict())
                .isEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
        assertThat(WorkingHours.builder()
                        .minHalfHours(5000)
                        .build()
                        .compare(profile, stated)
                        .verdict())
                .isEqualTo(ZoneFit.Verdict.TOO_LITTLE_TO_TELL);
        assertThat(WorkingHours.builder()
                        .minDecibans(300)
                        .build()
                        .compare(profile, stated)
                        .verdict())
                .isEqualTo(ZoneFit.Verdict.FITS);
    }

    @Test
    void laxerLimitsThanThoseMeasuredAreRefused() {
        WorkingHours.Builder builder = WorkingHours.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.minWeeks(3))
                .withMessageContaining("3");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.minActiveDays(19));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.minHalfHours(49));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.minDecibans(15));
    }

    @Test
    void aComparisonWithNoZoneIsRefused() {
        ActivityProfile profile = ActivityProfile.of(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingHours.standard().compare(profile, List.of()));
    }
}
