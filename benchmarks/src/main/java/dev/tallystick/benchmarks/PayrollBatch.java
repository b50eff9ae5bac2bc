package dev.tallystick.benchmarks;

import dev.tallystick.Outcome;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.testkit.HonestCrowd;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Screens a payroll of 100,000 generated payees on two threads, beside the bare calls for the same payees on the same
 * threads, and tells rates, ratios, allocation and whether the heap stayed flat.
 *
 * <p>Payees are made and dropped in lots, out of the time that counts. Each lot goes through the bare calls before it is
 * screened, so that both share whatever else the machine does.
 */
public final class PayrollBatch {

    private static final int LOT = 2_500;
    private static final int QUARTER = 25_000;
    private static final int PAYEES = 4 * QUARTER;
    private static final int WARM_UP = QUARTER;
    private static final double MEBIBYTE = 1 << 20;
    private static final double BAND = 2 * MEBIBYTE;

    private final Workers workers = new Workers();
    private final Screener screener = Screener.builder()
            .addProvider(BankingChecks.create())
            .policy(ScreeningPolicy.payroll())
            .build();
    private final BareCalls calls = new BareCalls(BankDirectory.embedded());
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Double> heap = new ArrayList<>();
    private Usage screening = Usage.NONE;
    private Usage withNames = Usage.NONE;
    private Usage withTexts = Usage.NONE;
    private Usage besides = Usage.NONE;
    private double sum;

    private PayrollBatch() {}

    /**
     * Runs the batch.
     *
     * @param arguments none
     * @throws IllegalStateException if the heap does not stay flat
     */
    public static void main(String[] arguments) {
        new PayrollBatch().screen(WARM_UP);
        PayrollBatch batch = new PayrollBatch();
        batch.screen(PAYEES);
        batch.print();
        if (batch.growth() > BAND) {
            throw new IllegalStateException("the heap is not flat");
        }
    }

    private void screen(int count) {
        Usage start = workers.now();
        Lots lots = new Lots(count);
        Spliterator<Candidate> payees = Spliterators.spliterator(lots, count, Spliterator.ORDERED);
        try (workers;
                Stream<ScreeningReport> reports = screener.screenAll(
                        StreamSupport.stream(payees, false), HonestCrowd.AS_OF, workers.executor())) {
            reports.forEach(report -> outcomes.merge(report.outcome(), 1, Integer::sum));
            screening = workers.now().minus(start).minus(besides);
        }
        lots.drop();
        heap.add(heapInUse());
    }

    /** Payees, made a lot at a time. */
    private final class Lots implements Iterator<Candidate> {

        private final int count;
        private final Iterator<Candidate> source = Payees.all().iterator();
        private Iterator<Candidate> lot = Collections.emptyIterator();
        private int made;

        Lots(int count) {
            this.count = count;
        }

        @Override
        public boolean hasNext() {
            return lot.hasNext() || made < count;
        }

        @Override
        public Candidate next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (!lot.hasNext()) {
                Usage start = workers.now();
                makeLot();
                besides = besides.plus(workers.now().minus(start));
            }
            return lot.next();
        }

        void drop() {
            lot = Collections.emptyIterator();
        }

        private void makeLot() {
            drop();
            if (made > 0 && made % QUARTER == 0) {
                heap.add(heapInUse());
            }
            List<Candidate> payees = new ArrayList<>(LOT);
            while (payees.size() < LOT) {
                payees.add(source.next());
            }
            made += LOT;
            withNames = withNames.plus(call(payees, calls::withNames));
            withTexts = withTexts.plus(call(payees, calls::withTexts));
            lot = payees.iterator();
        }
    }

    private Usage call(List<Candidate> payees, ToDoubleFunction<Candidate> function) {
        Usage start = workers.now();
        sum += workers.sum(payees, function);
        return workers.now().minus(start);
    }

    private static double heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private double growth() {
        return Collections.max(heap) - Collections.min(heap);
    }

    private void print() {
        print("screenAll", screening);
        print("bare calls, names compared", withNames);
        print("bare calls, names as texts", withTexts);
        System.out.printf(
                Locale.ROOT, "%6.2f  screenAll / bare calls, names compared%n", screening.timeRatio(withNames));
        System.out.printf(
                Locale.ROOT, "%6.2f  screenAll / bare calls, names as texts%n", screening.timeRatio(withTexts));
        System.out.printf(
                Locale.ROOT,
                "heap in use after each quarter: %s; at most %.1f MiB apart (goal: at most %.1f)%n",
                heap.stream()
                        .map(bytes -> String.format(Locale.ROOT, "%.1f MiB", bytes / MEBIBYTE))
                        .collect(Collectors.joining(", ")),
                growth() / MEBIBYTE,
                BAND / MEBIBYTE);
        System.out.println("outcomes: " + outcomes + ", sum of the bare calls: " + sum);
    }

    private static void print(String name, Usage usage) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %,9.0f payees/s %,9.0f bytes a payee%n",
                name,
                PAYEES * 1e9 / usage.nanos(),
                (double) usage.bytes() / PAYEES);
    }
}
