package dev.tallystick.social.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.Finding;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.CheckTester;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CommitOffsetsCheckTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T10:00:00+09:00");

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new CommitOffsetsCheck(), CommitOffsetsCheckTest.class)
                .cases("commit-offsets.cases.json");
    }

    @Test
    void doesNotRunBeforeOnboarding() {
        assertThat(screen(candidate(daily(START, 120)), Moment.OFFER).checks()).isEmpty();
        assertThat(screen(candidate(daily(START, 120)), Moment.ONBOARDING).findings())
                .hasSize(1);
    }

    @Test
    void namesOffsetsAndNoCountry() {
        Finding finding = onlyFinding(candidate(daily(START, 120)));
        assertThat(finding.message(Disclosure.CLEAR))
                .isEqualTo(
                        "From 2026-03-02 to 2026-06-29 commits state UTC+9 on 103 days, as the author's machine set it;"
                                + " the home stated for that time is South Africa (UTC+2), and no other place stated explains it.");
        assertThat(finding.facts().stream().map(fact -> fact.value(Disclosure.CLEAR)))
                .containsExactly("UTC+9 on 103 days", "South Africa (UTC+2)");
    }

    @Test
    void namesBothOffsetsOfAZoneThatChangesItsClocks() {
        List<Commit> commits = new ArrayList<>(daily(OffsetDateTime.parse("2026-01-10T10:00:00-05:00"), 57));
        commits.addAll(daily(OffsetDateTime.parse("2026-03-08T10:00:00-04:00"), 60));
        assertThat(onlyFinding(candidate(commits)).facts().stream().map(fact -> fact.value(Disclosure.CLEAR)))
                .contains("UTC-5 to -4 on 101 days");
    }

    @Test
    void findsTheSameInAnyOrder() {
        List<Commit> commits = daily(START, 120);
        List<Commit> shuffled = new ArrayList<>(commits);
        Collections.reverse(shuffled);
        assertThat(onlyFinding(candidate(shuffled)).message(Disclosure.CLEAR))
                .isEqualTo(onlyFinding(candidate(commits)).message(Disclosure.CLEAR));
    }

    @Test
    void needsAllOfTheWeeksAndDays() {
        assertThat(screen(candidate(daily(START, 84)), Moment.ONBOARDING).findings())
                .isEmpty();
        assertThat(screen(candidate(daily(START, 85)), Moment.ONBOARDING).findings())
                .hasSize(1);
        List<Commit> seldom = IntStream.range(0, 29)
                .mapToObj(week -> commit(week, worked(START, 4 * week)))
                .toList();
        assertThat(screen(candidate(seldom), Moment.ONBOARDING).findings()).isEmpty();
    }

    @Test
    void doesNotReadTheFuture() {
        assertThat(screen(candidate(daily(START.plusYears(3), 120)), Moment.ONBOARDING)
                        .findings())
                .isEmpty();
    }

    @Test
    void judgesManyCommitsOfAbsurdDatesAndOffsets() {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(i % 64_000 - 32_000);
            commits.add(commit(i, Instant.EPOCH.plus(Duration.ofHours(5L * i)).atOffset(offset)));
        }
        commits.add(commit(200_000, OffsetDateTime.parse("0001-02-01T00:00:00+09:00")));
        commits.add(commit(200_001, OffsetDateTime.parse("9999-12-30T00:00:00+09:00")));
        Candidate.Builder many = candidate(commits).toBuilder();
        for (int i = 0; i < 3_000; i++) {
            many.add(home("FI", 1900 + i % 100));
        }
        Candidate hostile = many.build();
        assertTimeout(
                Duration.ofMinutes(2),
                () -> assertThat(screen(hostile, Moment.ONBOARDING)
                                .checks()
                                .get(0)
                                .failure())
                        .isEmpty());
    }

    /** Six days a week, at uneven times. */
    private static List<Commit> daily(OffsetDateTime start, int days) {
        return IntStream.range(0, days)
                .filter(day -> day % 7 != 6)
                .mapToObj(day -> commit(start.getMonthValue() * 1_000 + day, worked(start, day)))
                .toList();
    }

    private static OffsetDateTime worked(OffsetDateTime start, int day) {
        return start.plusDays(day).plusSeconds((long) day * day * 7_919 % 25_013);
    }

    private static Commit commit(int number, OffsetDateTime at) {
        return Commit.builder("%07x".formatted(number), at)
                .author("Kim Example", "")
                .build();
    }

    private static Candidate candidate(List<Commit> commits) {
        return Candidate.builder()
                .add(PersonName.builder().full("Kim Example").build())
                .add(Engagement.builder()
                        .noticeGivenOn(PartialDate.parse("2026-01-05"))
                        .build())
                .add(home("ZA", 2010))
                .add(CodeRepository.builder()
                        .role(RepositoryRole.OWN)
                        .commits(commits)
                        .build())
                .build();
    }

    private static Address home(String country, int year) {
        return Address.builder()
                .role(AddressRole.RESIDENCE)
                .country(Country.find(country).orElseThrow())
                .period(new DateRange(Optional.of(new PartialDate(year, 0, 0)), Optional.empty()))
                .build();
    }

    private static Finding onlyFinding(Candidate candidate) {
        ScreeningReport report = screen(candidate, Moment.ONBOARDING);
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0).finding();
    }

    private static ScreeningReport screen(Candidate candidate, Moment moment) {
        return Screener.builder()
                .addCheck(new CommitOffsetsCheck())
                .policy(ScreeningPolicy.builder(moment).build())
                .build()
                .screen(candidate, Instant.parse("2026-11-01T00:00:00Z"));
    }
}
