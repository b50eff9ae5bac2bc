package dev.tallystick.benchmarks;

import dev.tallystick.banking.directory.FederalReserveDirectory;
import dev.tallystick.banking.directory.Institution;
import dev.tallystick.banking.directory.RoutingEntry;
import dev.tallystick.banking.number.RoutingNumber;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up a thousand of 18,000 routing numbers, beside a bare binary search and a map. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class DirectoryLookupBenchmark {

    private static final int ASKED = 1_000;

    private final FederalReserveDirectory directory = FederalReserveDirectory.builder()
            .fedAch(new ByteArrayInputStream(FedAchFiles.text()), LocalDate.of(2026, 11, 2))
            .build();
    private final int[] sorted =
            FedAchFiles.numbers().stream().mapToInt(Integer::parseInt).toArray();
    private final Map<String, List<Institution>> map = new HashMap<>();
    private final RoutingNumber[] asked = new RoutingNumber[ASKED];
    private final RoutingNumber[] absent = new RoutingNumber[ASKED];

    /** Draws the numbers from all over the directory. */
    public DirectoryLookupBenchmark() {
        List<String> numbers = FedAchFiles.numbers();
        for (String number : numbers) {
            map.put(number, directory.find(new RoutingNumber(number)));
        }
        for (int i = 0; i < ASKED; i++) {
            String number = numbers.get(i * 7_919 % numbers.size());
            asked[i] = new RoutingNumber(number);
            absent[i] = new RoutingNumber(FedAchFiles.checked("80" + number.substring(2, 8)));
        }
    }

    /** What the directory makes of each number: the institutions with their rows. */
    @Benchmark
    public void find(Blackhole sink) {
        for (RoutingNumber number : asked) {
            sink.consume(directory.find(number));
        }
    }

    /** The same for numbers that the directory does not hold. */
    @Benchmark
    public void findAbsent(Blackhole sink) {
        for (RoutingNumber number : absent) {
            sink.consume(directory.find(number));
        }
    }

    /** All that the directory holds of each number. */
    @Benchmark
    public void entry(Blackhole sink) {
        for (RoutingNumber number : asked) {
            Optional<RoutingEntry> entry = directory.entry(number);
            sink.consume(entry);
        }
    }

    /** A bare binary search, the digits parsed. */
    @Benchmark
    public void binarySearch(Blackhole sink) {
        for (RoutingNumber number : asked) {
            sink.consume(Arrays.binarySearch(sorted, Integer.parseInt(number.digits())));
        }
    }

    /** A map that holds every institution as an object. */
    @Benchmark
    public void hashMap(Blackhole sink) {
        for (RoutingNumber number : asked) {
            sink.consume(map.get(number.digits()));
        }
    }
}
