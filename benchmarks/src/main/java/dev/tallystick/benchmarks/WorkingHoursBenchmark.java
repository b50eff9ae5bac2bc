package dev.tallystick.benchmarks;

import dev.tallystick.time.ActivityProfile;
import dev.tallystick.time.WorkingHours;
import dev.tallystick.time.ZoneFit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Compares the instants of two years with a stated zone, beside a bare histogram of the same instants. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class WorkingHoursBenchmark {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    /** Number of instants. */
    @Param({"1000", "10000"})
    private int instants;

    private List<Instant> activity = List.of();

    /** Makes the instants, in no order: most within eight hours of the day, some at any time. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        long start = Instant.parse("2024-06-01T00:00:00Z").getEpochSecond();
        activity = Stream.generate(() -> {
                    int hours = random.nextInt(10) == 0 ? 24 : 8;
                    return Instant.ofEpochSecond(
                            start + random.nextInt(730) * 86_400L + 14 * 3600 + random.nextInt(hours * 3600));
                })
                .limit(instants)
                .toList();
    }

    /**
     * The profile and its comparison with a zone.
     *
     * @return how well the zone fits
     */
    @Benchmark
    public ZoneFit compare() {
        return WorkingHours.standard().compare(ActivityProfile.of(activity), List.of(ZONE));
    }

    /**
     * The profile alone.
     *
     * @return the profile
     */
    @Benchmark
    public ActivityProfile profile() {
        return ActivityProfile.of(activity);
    }

    /**
     * Counts by quarter-hours of the day in UTC: the least that reading the instants costs.
     *
     * @return the counts
     */
    @Benchmark
    public int[] bareHistogram() {
        int[] counts = new int[96];
        for (Instant instant : activity) {
            counts[(int) (instant.getEpochSecond() / 900 % 96)]++;
        }
        return counts;
    }

    /**
     * Counts by hours of the day in the zone, by the calendar of the JDK.
     *
     * @return the counts
     */
    @Benchmark
    public int[] zonedHistogram() {
        int[] counts = new int[24];
        for (Instant instant : activity) {
            counts[instant.atZone(ZONE).getHour()]++;
        }
        return counts;
    }
}
