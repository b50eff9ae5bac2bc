package dev.tallystick.social;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.GroupWeight;
import dev.tallystick.Outcome;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has one cause counts in one group, whatever else follows from it. */
final class LaidDownHistoryCountsOnceTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final LocalDate BEGIN = LocalDate.of(2025, 6, 2);
    private static final int DAYS = 500;

    /** The clock of whoever lays the history down, half a world from the home. */
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(9);

    private static final OffsetDateTime MADE =
            LocalDateTime.of(2026, 10, 17, 20, 0).atOffset(ZONE);

    /** How dates come about that are nobody's hours of work. */
    private enum Way {
        SET_TIMES,
        ONE_NUMBER_A_DAY,
        RANDOM_MINUTES,
        ONE_SESSION,
        REPLAYED
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aHistoryLaidDownByAProgramCountsOnce(Way way) {
        for (int seed = 0; seed < 10; seed++) {
            ScreeningReport report = screen(withPlatform(way, new Random(seed), "2026-10-12"));
            assertThat(report.groups().stream()
                            .filter(each -> each.counted() > 0)
                            .map(GroupWeight::group))
                    .as("%s of seed %d: %s", way, seed, report.findings())
                    .containsExactly(EvidenceGroup.CODE_HISTORY);
            assertThat(report.weight().orElseThrow()).isBetween(1, 19);
            assertThat(report.outcome()).isNotIn(Outcome.REVIEW, Outcome.ESCALATE);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theCommitsAloneAndThoseOfAnOldAccountCountAtMostOnce(Way way) {
        for (int seed = 0; seed < 10; seed++) {
            List<Candidate.Builder> views = List.of(
                    person().add(own(way, new Random(seed)).build()),
                    withPlatform(way, new Random(seed), "2024-05-20"));
            for (Candidate.Builder view : views) {
                ScreeningReport report = screen(view);
                assertThat(report.groups().stream().filter(each -> each.counted() > 0))
                        .as("%s of seed %d: %s", way, seed, report.findings())
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static Candidate.Builder person() {
        return Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build())
                .add(Email.builder().address("marisol@tanecode.dev").build())
                .add(Engagement.builder()
                        .noticeGivenOn(PartialDate.parse("2026-01-05"))
                        .build())
                .add(Address.builder()
                        .role(AddressRole.RESIDENCE)
                        .country(Country.find("CO").orElseThrow())
                        .period(DateRange.parse("2015/.."))
                        .build());
    }

    private static Candidate.Builder withPlatform(Way way, Random random, String openedOn) {
        CodeRepository.Builder own = own(way, random)
                .createdAt(MADE.toInstant())
                .firstPushedAt(MADE.toInstant().plusSeconds(3_600));
        PartialDate opened = PartialDate.parse(openedOn);
        Candidate.Builder candidate = person().add(own.build())
                .add(Profile.builder()
                        .network(Network.GITHUB)
                        .handle("mtane")
                        .createdOn(opened)
                        .seenAt(Instant.parse("2026-10-20T09:00:00Z"))
                        .activityKnown(DateRange.of(opened, PartialDate.parse("2026-10-20")))
                        .build())
                .add(ContributionClaim.builder()
                        .network(Network.GITHUB)
                        .handle("mtane")
                        .period(DateRange.of(PartialDate.parse("2025-07"), PartialDate.parse("2026-09")))
                        .build());
        if (way == Way.REPLAYED) {
            candidate.add(CodeRepository.builder()
                    .network(Network.GITHUB)
                    .owner("obrink")
                    .name("harbour")
                    .role(RepositoryRole.COMPARED)
                    .commits(commits(work(BEGIN.minusYears(5), random), "original", "Odalys Brink", false))
                    .build());
        }
        return candidate;
    }

    private static CodeRepository.Builder own(Way way, Random random) {
        return CodeRepository.builder()
                .network(Network.GITHUB)
                .owner("mtane")
                .name("ledger")
                .role(RepositoryRole.OWN)
                .fork(false)
                .commits(commits(dates(way, random), "own", "Marisol Tane", way == Way.ONE_SESSION));
    }

    private static List<Commit> commits(
            List<LocalDateTime> dates, String history, String author, boolean isOneSession) {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            OffsetDateTime at = dates.get(i).atOffset(ZONE);
            commits.add(Commit.builder(String.format(Locale.ROOT, "%08x%08x", history.hashCode(), i), at)
                    .author(author, "")
                    .committer(author, "")
                    .committedAt(isOneSession ? MADE.plusSeconds(i) : at)
                    .tree(String.format(Locale.ROOT, "%016x", i))
                    .build());
        }
        return commits;
    }

    private static List<LocalDateTime> dates(Way way, Random random) {
        if (way == Way.ONE_SESSION || way == Way.REPLAYED) {
            return work(BEGIN, random);
        }
        List<LocalDateTime> dates = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = BEGIN.plusDays(day);
            if (day % 7 > 4 || random.nextInt(100) < 20) {
                continue;
            }
            switch (way) {
                case SET_TIMES -> {
                    for (int i = 0; i <= random.nextInt(5); i++) {
                        dates.add(date.atTime(9 + random.nextInt(9), 0));
                    }
                }
                case ONE_NUMBER_A_DAY -> {
                    for (int i = 0; i < 3; i++) {
                        dates.add(date.atTime(9 + 3 * i, random.nextInt(60), random.nextInt(60)));
                    }
                }
                default -> {
                    for (int i = random.nextInt(5); i > 0; i--) {
                        dates.add(date.atTime(9 + random.nextInt(9), random.nextInt(60), random.nextInt(60)));
                    }
                }
            }
        }
        return dates;
    }

    /** Sessions in the hours of an office, on three days of four, with uneven pauses. */
    private static List<LocalDateTime> work(LocalDate begin, Random random) {
        List<LocalDateTime> dates = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            if (day % 7 < 5 && random.nextInt(100) < 75) {
                LocalDateTime at = begin.plusDays(day).atTime(9, 0).plusSeconds(random.nextInt(30_000));
                int count = 1 + (int) (-2 * Math.log(1 - random.nextDouble()));
                for (int i = 0; i < count; i++) {
                    dates.add(at);
                    at = at.plusSeconds(30 + (long) (-400 * Math.log(1 - random.nextDouble())));
                }
            }
        }
        return dates;
    }

    private static ScreeningReport screen(Candidate.Builder candidate) {
        return Screener.builder()
                .addProvider(SocialChecks.create())
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build()
                .screen(candidate.build(), AS_OF);
    }
}
