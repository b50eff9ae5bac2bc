package dev.tallystick.benchmarks;

import dev.tallystick.kyc.watchlist.OfacFiles;
import dev.tallystick.kyc.watchlist.WatchlistHit;
import dev.tallystick.kyc.watchlist.WatchlistTable;
import dev.tallystick.name.PersonNames;
import dev.tallystick.name.StructuredName;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finds one name among 40,000 listed ones, beside a comparison with each. Prints the time of loading and the memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class WatchlistBenchmark {

    private static final int QUERIES = 500;

    private final ListedPersons persons = new ListedPersons();
    private final List<String> queries = persons.queries(QUERIES);
    private final WatchlistTable table = loaded(persons);
    private int next;

    private static WatchlistTable loaded(ListedPersons persons) {
        PersonNames.warmUp();
        long before = heap();
        long start = System.nanoTime();
        WatchlistTable table = WatchlistTable.builder()
                .addOfacSdn(LocalDate.of(2026, 11, 1), OfacFiles.of(persons.file()))
                .build();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.println("loaded " + table + " in " + millis + " ms, " + (heap() - before) / 1_024 + " KiB held");
        return table;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Goes to the first query. */
    @Setup(Level.Iteration)
    public void begin() {
        next = 0;
    }

    /** Over the index. */
    @Benchmark
    public List<WatchlistHit> find() {
        return table.findByName(StructuredName.builder().full(query()).build());
    }

    /** With each name in turn. */
    @Benchmark
    public int scan() {
        String query = query();
        int matches = 0;
        for (String name : persons.names()) {
            matches += PersonNames.compare(query, name).isMatch() ? 1 : 0;
        }
        return matches;
    }

    private String query() {
        next = (next + 1) % QUERIES;
        return queries.get(next);
    }
}
