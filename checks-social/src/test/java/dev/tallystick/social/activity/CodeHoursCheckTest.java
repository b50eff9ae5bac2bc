package dev.tallystick.social.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.Disclosure;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.CheckTester;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class CodeHoursCheckTest {

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new CodeHoursCheck(), CodeHoursCheckTest.class).cases("code-hours.cases.json");
    }

    @Test
    void doesNotRunBeforeOnboarding() {
        assertThat(screen(base().add(records(ActivityKind.PUSH)), Moment.OFFER).checks())
                .isEmpty();
    }

    @Test
    void saysWhoStatesTheHours() {
        assertThat(message(base().add(records(ActivityKind.ISSUE))))
                .startsWith("The hours of public code (attested by the platform) fit UTC+");
        assertThat(message(base().add(commits(false))))
                .startsWith("The hours of public code (as stated in commits) fit");
        assertThat(message(base().add(commits(true)))).contains("(attested by the platform)");
    }

    @Test
    void doesNotReadSignInsAndMessages() {
        assertThat(screen(
                                base().add(records(ActivityKind.SIGN_IN)).add(records(ActivityKind.MESSAGE)),
                                Moment.ONBOARDING)
                        .findings())
                .isEmpty();
    }

    @Test
    void judgesManyRecordsCommitsAndAccounts() {
        Candidate.Builder many = base();
        for (int i = 0; i < 2_000; i++) {
            Instant begin = Instant.parse("2026-05-01T00:00:00Z").plusSeconds(6_911L * i);
            List<Instant> instants = new ArrayList<>();
            for (int j = 0; j < 500; j++) {
                instants.add(begin.minusSeconds(977L * j));
            }
            many.add(ActivityRecord.builder()
                    .activity(ActivityKind.PUSH)
                    .system("github")
                    .instants(instants)
                    .build());
            many.add(Profile.builder()
                    .network(Network.GITHUB)
                    .handle("kim" + i)
                    .createdOn(new PartialDate(2_000 + i % 20, 1, 1))
                    .activityKnown(DateRange.since(new PartialDate(2_000 + i % 20, 1 + i % 12, 0)))
                    .build());
        }
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            commits.add(Commit.builder(
                            "%07x".formatted(i),
                            Instant.EPOCH.plusSeconds(17_777L * i).atOffset(ZoneOffset.UTC))
                    .author("Kim Example".repeat(1 + i % 90), "kim" + i + "@tides.example")
                    .tree("%040x".formatted(i % 1_000))
                    .build());
        }
        many.add(CodeRepository.builder()
                .network(Network.GITHUB)
                .role(RepositoryRole.OWN)
                .commits(commits)
                .build());
        Candidate hostile = many.build();
        assertTimeout(
                Duration.ofMinutes(1),
                () -> assertThat(screen(hostile.toBuilder(), Moment.ONBOARDING)
                                .checks()
                                .get(0)
                                .failure())
                        .isEmpty());
    }

    /** A few instants on each working day, some in quick succession, in the hours of an office at nine hours east. */
    private static List<Instant> instants() {
        List<Instant> instants = new ArrayList<>();
        for (int day = 0; day < 100; day++) {
            if (day % 7 < 5) {
                Instant start = Instant.parse("2026-06-01T00:00:00Z")
                        .plusSeconds(86_400L * day + 1_800L * (day * 5L % 9) + 37L * day * day % 1_700);
                for (int i = 0; i <= day * 3 % 4; i++) {
                    instants.add(start.plusSeconds(18_000L * (i / 2) + (i % 2) * (150L + day)));
                }
            }
        }
        return instants;
    }

    private static ActivityRecord records(ActivityKind kind) {
        return ActivityRecord.builder()
                .activity(kind)
                .system("github")
                .instants(instants())
                .build();
    }

    private static CodeRepository commits(boolean pushed) {
        List<Commit> commits = new ArrayList<>();
        for (Instant at : instants()) {
            Commit.Builder commit = Commit.builder("%07x".formatted(commits.size()), at.atOffset(ZoneOffset.UTC))
                    .author("Kim Example", "");
            if (pushed) {
                commit.pushedAt(at.plusSeconds(600));
            }
            commits.add(commit.build());
        }
        return CodeRepository.builder()
                .role(RepositoryRole.OWN)
                .commits(commits)
                .build();
    }

    private static Candidate.Builder base() {
        return Candidate.builder()
                .add(PersonName.builder().full("Kim Example").build())
                .add(Engagement.builder()
                        .noticeGivenOn(PartialDate.parse("2026-01-05"))
                        .build())
                .add(Address.builder()
                        .role(AddressRole.RESIDENCE)
                        .country(Country.find("CO").orElseThrow())
                        .period(DateRange.parse("2015/.."))
                        .build());
    }

    private static String message(Candidate.Builder candidate) {
        ScreeningReport report = screen(candidate, Moment.ONBOARDING);
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0).finding().message(Disclosure.CLEAR);
    }

    private static ScreeningReport screen(Candidate.Builder candidate, Moment moment) {
        return Screener.builder()
                .addCheck(new CodeHoursCheck())
                .policy(ScreeningPolicy.builder(moment).build())
                .build()
                .screen(candidate.build(), Instant.parse("2026-11-01T00:00:00Z"));
    }
}
