package dev.tallystick.social.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.CheckResult;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

final class HostileHistoryTest {

    private static final int MANY = 100_000;
    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void aHundredThousandCommitsOfOneTreeTakeSeconds() {
        assertCompletes(
                i -> OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plusSeconds((i * 7_919L) % 90_000_000));
    }

    @Test
    void absurdDatesTakeNoLonger() {
        assertCompletes(i ->
                OffsetDateTime.of(i % 3 == 0 ? 1970 : i % 3 == 1 ? 2262 : 9999, 1, 1, 0, 0, i % 60, 0, ZoneOffset.UTC));
    }

    @Test
    void datesOfOneSecondTellNothing() {
        ScreeningReport report = screen(i -> OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), 1_000);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aHundredThousandAuthorsAndHundredsOfNamesTakeSeconds() {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            commits.add(Commit.builder(id(i), date(i))
                    .author("Brink Odalys " + letters(i), "brink" + i + "@brinkworks.dev")
                    .build());
        }
        Candidate.Builder candidate = candidate(repository(RepositoryRole.OWN, commits)).toBuilder();
        for (int i = 0; i < 300; i++) {
            candidate.add(PersonName.builder().full("Marisol " + letters(i)).build());
        }
        for (int i = 0; i < MANY; i++) {
            candidate.add(CodeAuthor.builder()
                    .network(Network.GITHUB)
                    .name("Teofil Marsh " + letters(i))
                    .email("tane@tanecode.dev")
                    .commits(50)
                    .build());
        }
        assertCompletes(candidate.build());
    }

    @Test
    void thousandsOfAccountsRepositoriesAndClaimsTakeSeconds() {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build());
        for (int i = 0; i < 10_000; i++) {
            String handle = "mtane" + i;
            List<Commit> commits = new ArrayList<>();
            for (int j = 0; j < 30; j++) {
                commits.add(Commit.builder(id(i * 30 + j), date(i * 30 + j))
                        .author("Marisol Tane", "tane@tanecode.dev")
                        .build());
            }
            candidate
                    .add(Profile.builder()
                            .network(Network.GITHUB)
                            .handle(handle)
                            .createdOn(PartialDate.parse("2010-01-01"))
                            .activityKnown(DateRange.since(PartialDate.parse("2010-01-01")))
                            .build())
                    .add(ContributionClaim.builder()
                            .network(Network.GITHUB)
                            .handle(handle)
                            .project("ledger")
                            .period(DateRange.since(PartialDate.parse("2019-01-01")))
                            .build())
                    .add(repository(RepositoryRole.OWN, commits).toBuilder()
                            .owner(handle)
                            .build());
        }
        assertCompletes(candidate.build());
    }

    @Test
    void aHundredThousandRecordsAndProfilesTakeSeconds() {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build());
        for (int i = 0; i < MANY; i++) {
            candidate
                    .add(ActivityRecord.builder()
                            .activity(ActivityKind.PUSH)
                            .system(i % 2 == 0 ? "github" : "forge-" + i)
                            .instants(List.of(date(i).toInstant()))
                            .build())
                    .add(Profile.builder()
                            .network(i % 2 == 0 ? Network.GITHUB : Network.of("forge-" + i))
                            .handle("mtane")
                            .activityKnown(DateRange.since(PartialDate.parse("2010-01-01")))
                            .build());
        }
        assertCompletes(candidate.build());
    }

    @Test
    void aCommitInThousandsOfRepositoriesTakesSeconds() {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build());
        for (int i = 0; i < 2_000; i++) {
            List<Commit> commits = new ArrayList<>();
            for (int j = 0; j < 60; j++) {
                commits.add(Commit.builder(id(j), date(j))
                        .author("Marisol Tane", "tane@tanecode.dev")
                        .build());
            }
            candidate.add(repository(RepositoryRole.OWN, commits).toBuilder()
                    .name("ledger-" + i)
                    .createdAt(AS_OF.minusSeconds(i))
                    .build());
        }
        candidate.add(ActivityRecord.builder()
                .activity(ActivityKind.PUSH)
                .system("github")
                .instants(List.of(date(1).toInstant()))
                .build());
        assertCompletes(candidate.build());
    }

    private static void assertCompletes(Candidate candidate) {
        ScreeningReport report = assertTimeout(Duration.ofSeconds(30), () -> screen(candidate));
        assertThat(report.checks()).noneMatch(check -> check.status() == CheckResult.Status.FAILED);
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%016x", number);
    }

    private static OffsetDateTime date(int number) {
        return OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(1))
                .plusSeconds((number * 7_919L) % 90_000_000);
    }

    /** A number in letters. */
    private static String letters(int number) {
        StringBuilder text = new StringBuilder("Q");
        for (int rest = number; rest > 0; rest /= 26) {
            text.append((char) ('a' + rest % 26));
        }
        return text.toString();
    }

    private static void assertCompletes(IntFunction<OffsetDateTime> dates) {
        ScreeningReport report = assertTimeout(Duration.ofSeconds(60), () -> screen(dates, MANY));
        assertThat(report.checks()).noneMatch(check -> check.status() == CheckResult.Status.FAILED);
    }

    private static ScreeningReport screen(IntFunction<OffsetDateTime> dates, int count) {
        return screen(candidate(dates, count));
    }

    private static ScreeningReport screen(Candidate candidate) {
        Screener.Builder screener = Screener.builder();
        CodeChecks.all().forEach(screener::addCheck);
        return screener.policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build()
                .screen(candidate, AS_OF);
    }

    private static Candidate candidate(IntFunction<OffsetDateTime> dates, int count) {
        List<Commit> own = new ArrayList<>();
        List<Commit> others = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = String.format(Locale.ROOT, "%016x", i);
            own.add(Commit.builder(id, dates.apply(i))
                    .author("Marisol Tane", "tane" + i + "@tanecode.dev")
                    .tree("0123456789abcdef")
                    .build());
            others.add(Commit.builder(id, dates.apply(count - i))
                    .author("Odalys Brink " + (char) ('a' + i % 26), "brink@brinkworks.dev")
                    .tree("0123456789abcdef")
                    .build());
        }
        return candidate(repository(RepositoryRole.OWN, own), repository(RepositoryRole.COMPARED, others));
    }

    private static Candidate candidate(CodeRepository... repositories) {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build())
                .add(Profile.builder()
                        .network(Network.GITHUB)
                        .handle("mtane")
                        .createdOn(PartialDate.parse("2021-01-01"))
                        .build());
        for (CodeRepository repository : repositories) {
            candidate.add(repository);
        }
        return candidate.build();
    }

    private static CodeRepository repository(RepositoryRole role, List<Commit> commits) {
        return CodeRepository.builder()
                .network(Network.GITHUB)
                .owner(role.id().equals("own") ? "mtane" : "obrink")
                .name("ledger")
                .role(role)
                .fork(false)
                .commits(commits)
                .build();
    }
}
