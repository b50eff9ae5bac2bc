package dev.tallystick.benchmarks;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.testkit.HonestCrowd;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Screens one payee in one thread, beside the calls that cannot be left out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(3)
public class PayeeScreeningBenchmark {

    private static final int PAYEES = 1_000;

    private final List<Candidate> payees = Payees.all().limit(PAYEES).toList();
    private final BareCalls calls = new BareCalls(BankDirectory.embedded());
    private final Screener screener = Screener.builder()
            .addProvider(BankingChecks.create())
            .policy(ScreeningPolicy.payroll())
            .build();

    /** All checks of accounts and payees, with the report. */
    @Benchmark
    @OperationsPerInvocation(PAYEES)
    public void screen(Blackhole sink) {
        for (Candidate payee : payees) {
            sink.consume(screener.screen(payee, HonestCrowd.AS_OF));
        }
    }

    /** The bare calls, with comparisons of names. */
    @Benchmark
    @OperationsPerInvocation(PAYEES)
    public void callsWithNames(Blackhole sink) {
        for (Candidate payee : payees) {
            sink.consume(calls.withNames(payee));
        }
    }

    /** The bare calls, with Jaro-Winkler similarities instead. */
    @Benchmark
    @OperationsPerInvocation(PAYEES)
    public void callsWithTexts(Blackhole sink) {
        for (Candidate payee : payees) {
            sink.consume(calls.withTexts(payee));
        }
    }
}
