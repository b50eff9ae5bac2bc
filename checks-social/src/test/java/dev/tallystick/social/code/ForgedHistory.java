package dev.tallystick.social.code;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.ContributionClaim;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Histories that are not what they say, made as public descriptions of tools and cases have it: the author's own days of work
 * are nowhere in them.
 */
final class ForgedHistory {

    /** Ways of forging a history. */
    enum Approach {
        /** As github-activity-generator and python-streak describe it: some commits a day, from a set hour on. */
        FIXED_TIMES("so many a day at set times"),
        /** As gitfiti and github-paint describe it: days are pixels, and noon is as good as any time. */
        DRAWING("text drawn in the calendar"),
        /**
         * As fake-git-history describes it: a few commits on most days, at any minute of the working hours, at the second
         * at which it was started or, from a given start date, at full minutes.
         */
        RANDOM_MINUTES("random minutes of working hours"),
        /** One real session whose dates are spread over years. */
        BACKDATED_SESSION("one session backdated over years"),
        /** The history of somebody else under an own name, with all dates moved. */
        REPLAY("the history of another, replayed"),
        /** The history of somebody else under an own name, with its dates. */
        RENAMED("the history of another, with its dates");

        private final String words;

        Approach(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** How much trouble is taken. */
    enum Effort {
        /** Sets the author's date alone, by the defaults of the tool, in a new account. */
        CARELESS,
        /** Sets both dates, leaves weekends out, varies what the tool lets vary, in an account that is old enough. */
        AVERAGE,
        /** Draws days of work with sessions, breaks and uneven seconds, claims nothing, and pushes bit by bit. */
        CAREFUL
    }

    private static final LocalDate BEGIN = LocalDate.of(2023, 3, 1);
    private static final int DAYS = 730;
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(2);
    private static final OffsetDateTime MADE =
            LocalDateTime.of(2026, 8, 1, 19, 23, 41).atOffset(ZONE);
    private static final String HANDLE = "mtane";

    private final Random random;
    private final Approach approach;
    private final Effort effort;

    /** The dates of the own history, once it is made. */
    private List<LocalDateTime> dates = List.of();

    @SuppressWarnings("EnumOrdinal") // any number that differs makes a seed
    ForgedHistory(Approach approach, Effort effort, long seed) {
        this.random = new Random(seed * 31 + approach.ordinal() * 7L + effort.ordinal());
        this.approach = approach;
        this.effort = effort;
    }

    /** The candidate as somebody sees it who has the commits alone. */
    Candidate commitsAlone() {
        return person().add(own().build()).build();
    }

    /** The candidate as a host sees it that knows account, repository, claims, the platform's record and the original. */
    Candidate withAllThatAHostMayKnow() {
        CodeRepository.Builder own = own();
        PartialDate created = PartialDate.parse(effort == Effort.CARELESS ? "2026-07-01" : "2019-05-20");
        Profile.Builder profile = Profile.builder()
                .network(Network.GITHUB)
                .handle(HANDLE)
                .createdOn(created)
                .seenAt(Instant.parse("2026-10-01T09:00:00Z"))
                .activityKnown(DateRange.since(created));
        Candidate.Builder candidate = person().add(profile.build());
        if (effort == Effort.CAREFUL) {
            own.createdAt(Instant.parse("2023-02-20T09:00:00Z"));
        } else {
            own.createdAt(MADE.toInstant()).firstPushedAt(MADE.toInstant().plusSeconds(3_600));
            candidate.add(ContributionClaim.builder()
                    .network(Network.GITHUB)
                    .handle(HANDLE)
                    .period(DateRange.of(PartialDate.parse("2023-03"), PartialDate.parse("2025-02")))
                    .build());
        }
        if (approach == Approach.REPLAY) {
            candidate.add(original(sessions(LocalDate.of(2018, 6, 1), 1)));
        } else if (approach == Approach.RENAMED) {
            candidate.add(original(dates));
        }
        return candidate.add(own.build()).build();
    }

    private static Candidate.Builder person() {
        return Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build())
                .add(Email.builder().address("marisol@tanecode.dev").build());
    }

    private CodeRepository.Builder own() {
        random.setSeed(random.nextLong());
        List<Commit> commits = new ArrayList<>();
        dates = switch (approach) {
            case FIXED_TIMES -> fixedTimes();
            case DRAWING -> drawing();
            case RANDOM_MINUTES -> randomMinutes();
            case BACKDATED_SESSION -> backdated();
            case REPLAY, RENAMED -> sessions(BEGIN, 1);
        };
        OffsetDateTime committed = MADE;
        for (int i = 0; i < dates.size(); i++) {
            OffsetDateTime at = dates.get(i).atOffset(ZONE);
            committed = committed.plusSeconds(approach == Approach.BACKDATED_SESSION ? random.nextInt(120) : 1);
            commits.add(Commit.builder(hash("own", i), at)
                    .author("Marisol Tane", "marisol@tanecode.dev")
                    .committer("Marisol Tane", "marisol@tanecode.dev")
                    .committedAt(effort == Effort.CARELESS ? committed : at)
                    .tree(hash(isCopied() ? "tree" : "own tree", i))
                    .build());
        }
        return CodeRepository.builder()
                .network(Network.GITHUB)
                .owner(HANDLE)
                .name("ledger")
                .role(RepositoryRole.OWN)
                .fork(false)
                .commits(commits);
    }

    /** A careful copy changes a line in every tree. */
    private boolean isCopied() {
        return (approach == Approach.REPLAY || approach == Approach.RENAMED) && effort != Effort.CAREFUL;
    }

    private static CodeRepository original(List<LocalDateTime> dates) {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            commits.add(Commit.builder(hash("original", i), dates.get(i).atOffset(ZONE))
                    .author("Odalys Brink", "odalys@brinkworks.dev")
                    .tree(hash("tree", i))
                    .build());
        }
        return CodeRepository.builder()
                .network(Network.GITHUB)
                .owner("obrink")
                .name("harbour")
                .role(RepositoryRole.COMPARED)
                .commits(commits)
                .build();
    }

    private List<LocalDateTime> fixedTimes() {
        if (effort == Effort.CAREFUL) {
            return sessions(BEGIN, 1);
        }
        List<LocalDateTime> dates = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = BEGIN.plusDays(day);
            if (random.nextInt(100) < 80 && !(effort == Effort.AVERAGE && isWeekend(date))) {
                int count = 1 + random.nextInt(effort == Effort.CARELESS ? 10 : 5);
                int hour = effort == Effort.CARELESS ? 20 : 18 + random.nextInt(4);
                for (int i = 0; i < count; i++) {
                    dates.add(
                            effort == Effort.CARELESS
                                    ? date.atTime(hour, i, MADE.getSecond())
                                    : date.atTime(hour, random.nextInt(60)));
                }
            }
        }
        return dates;
    }

    private List<LocalDateTime> drawing() {
        List<LocalDateTime> dates = new ArrayList<>();
        for (int week = 0; week < 52; week++) {
            for (int day = 0; day < 7; day++) {
                // Letters of five columns and a gap, each column of some pixels.
                if (week % 6 == 5 || random.nextInt(100) >= 55) {
                    continue;
                }
                LocalDate date = BEGIN.plusDays(week * 7L + day);
                int count = effort == Effort.CARELESS ? 4 : 2 + random.nextInt(4);
                LocalDateTime at = date.atTime(12, 0);
                for (int i = 0; i < count; i++) {
                    switch (effort) {
                        case CARELESS -> dates.add(at.plusSeconds(i));
                        case AVERAGE -> dates.add(date.atTime(9 + random.nextInt(8), random.nextInt(60)));
                        case CAREFUL -> {
                            at = i == 0 ? date.atTime(start()) : at.plusSeconds(pause());
                            dates.add(at);
                        }
                    }
                }
            }
        }
        return dates;
    }

    private List<LocalDateTime> randomMinutes() {
        if (effort == Effort.CAREFUL) {
            return sessions(BEGIN, 2);
        }
        List<LocalDateTime> dates = new ArrayList<>();
        for (int day = 0; day < DAYS / 2; day++) {
            LocalDate date = BEGIN.plusDays(day);
            if (random.nextInt(100) < 80 && !(effort == Effort.AVERAGE && isWeekend(date))) {
                int count = random.nextInt(5);
                for (int i = 0; i < count; i++) {
                    int second = effort == Effort.CARELESS ? MADE.getSecond() : 0;
                    dates.add(date.atTime(9 + random.nextInt(8), random.nextInt(60), second));
                }
            }
        }
        return dates;
    }

    private List<LocalDateTime> backdated() {
        if (effort == Effort.CAREFUL) {
            return sessions(BEGIN, 1);
        }
        List<LocalDateTime> dates = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            LocalDate date = BEGIN.plusDays(i * 6L);
            dates.add(
                    effort == Effort.CARELESS
                            ? date.atTime(MADE.toLocalTime())
                            : date.plusDays(random.nextInt(5))
                                    .atTime(10 + random.nextInt(8), random.nextInt(60), random.nextInt(60)));
        }
        return dates;
    }

    /** Days of work with one or two sessions, breaks of days, and commits in bursts. */
    private List<LocalDateTime> sessions(LocalDate begin, int most) {
        List<LocalDateTime> dates = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = begin.plusDays(day);
            if (random.nextInt(100) < (isWeekend(date) ? 6 : 30)) {
                for (int session = 0; session <= random.nextInt(most); session++) {
                    LocalDateTime at = date.atTime(start());
                    int count = 1 + (int) (-2 * Math.log(1 - random.nextDouble()));
                    for (int i = 0; i < count; i++) {
                        dates.add(at);
                        at = at.plusSeconds(pause());
                    }
                }
            }
        }
        return dates;
    }

    private LocalTime start() {
        return LocalTime.of(8, 0)
                .plus(
                        (long) Math.abs(random.nextGaussian() * 4 * 3_600 + 4 * 3_600) % (14 * 3_600),
                        ChronoUnit.SECONDS);
    }

    private long pause() {
        return 30 + (long) (-900 * Math.log(1 - random.nextDouble()));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String hash(String what, int index) {
        return String.format(Locale.ROOT, "%08x%08x%08x", what.hashCode(), index, index * 31 + what.length());
    }
}
