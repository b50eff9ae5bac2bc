package dev.tallystick.benchmarks;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Deadline;
import dev.tallystick.social.code.CodeChecks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judges the dates of 10,000 commits, newest first as a log has them, beside a pass over the raw instants. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class CodeHistoryBenchmark {

    private static final int COMMITS = 10_000;
    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    private Candidate candidate = Candidate.builder().build();
    private List<Instant> instants = List.of();
    private List<OffsetDateTime> dates = List.of();
    private List<Check> checks = List.of();

    /** Makes the commits: some days of work over years, on each some commits in bursts. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        List<Commit> commits = new ArrayList<>();
        List<OffsetDateTime> written = new ArrayList<>();
        OffsetDateTime day = OffsetDateTime.of(2015, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(1));
        while (commits.size() < COMMITS) {
            day = day.plusDays(1 + random.nextInt(2));
            OffsetDateTime at = day.plusSeconds(28_800 + random.nextInt(36_000));
            for (int i = random.nextInt(8); i > 0 && commits.size() < COMMITS; i--) {
                at = at.plusSeconds(20 + random.nextInt(2_000));
                written.add(at);
                commits.add(Commit.builder(String.format(Locale.ROOT, "%040x", commits.size()), at)
                        .author("Marisol Tane", "marisol@tanecode.dev")
                        .committer("Marisol Tane", "marisol@tanecode.dev")
                        .committedAt(at.plusSeconds(random.nextInt(90)))
                        .tree(String.format(Locale.ROOT, "%040x", commits.size() + COMMITS))
                        .build());
            }
        }
        Collections.reverse(commits);
        Collections.reverse(written);
        dates = List.copyOf(written);
        instants = dates.stream().map(OffsetDateTime::toInstant).toList();
        checks = CodeChecks.all();
        candidate = Candidate.builder()
                .add(PersonName.builder().full("Marisol Tane").build())
                .add(Email.builder().address("marisol@tanecode.dev").build())
                .add(Profile.builder()
                        .network(Network.GITHUB)
                        .handle("mtane")
                        .createdOn(PartialDate.parse("2014-03-01"))
                        .build())
                .add(CodeRepository.builder()
                        .network(Network.GITHUB)
                        .owner("mtane")
                        .name("ledger")
                        .role(RepositoryRole.OWN)
                        .fork(false)
                        .commits(commits)
                        .build())
                .build();
    }

    /**
     * The check of generated dates.
     *
     * @return the result
     */
    @Benchmark
    public CheckResult judge() {
        return judge(checks.get(checks.size() - 1), shared());
    }

    /**
     * All checks of code histories.
     *
     * @return the results
     */
    @Benchmark
    public List<CheckResult> judgeByAll() {
        CheckContext.Shared shared = shared();
        List<CheckResult> results = new ArrayList<>();
        for (Check check : checks) {
            results.add(judge(check, shared));
        }
        return results;
    }

    private CheckContext.Shared shared() {
        return CheckContext.shared(candidate, AS_OF, Deadline.none());
    }

    private CheckResult judge(Check check, CheckContext.Shared shared) {
        return check.check(candidate, shared.forCheck(check.info(), Set.of(HistorySource.values()), Map.of()));
    }

    /**
     * Counts by hour and weekday in the offset that each commit has: the least that reading the dates costs.
     *
     * @return the counts
     */
    @Benchmark
    public int[] rawDates() {
        int[] counts = new int[24 + 7];
        for (OffsetDateTime date : dates) {
            counts[date.getHour()]++;
            counts[23 + date.getDayOfWeek().getValue()]++;
        }
        return counts;
    }

    /**
     * Counts by hour and weekday from instants, by the calendar of the JDK.
     *
     * @return the counts
     */
    @Benchmark
    public int[] rawInstants() {
        int[] counts = new int[24 + 7];
        ZoneOffset zone = ZoneOffset.ofHours(1);
        for (Instant instant : instants) {
            OffsetDateTime date = instant.atOffset(zone);
            counts[date.getHour()]++;
            counts[23 + date.getDayOfWeek().getValue()]++;
        }
        return counts;
    }
}
