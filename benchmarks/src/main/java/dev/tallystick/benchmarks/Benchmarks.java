package dev.tallystick.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs benchmarks with the arguments of JMH and prints the ratios of those that belong together. */
public final class Benchmarks {

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("AddressKeyBenchmark.american", "AddressKeyBenchmark.americanScan", 0),
            new Ratio("AddressKeyBenchmark.international", "AddressKeyBenchmark.internationalScan", 0),
            new Ratio("AddressKeyBenchmark.expanding", "AddressKeyBenchmark.international", 3.0),
            new Ratio("AddressKeyBenchmark.unspaced", "AddressKeyBenchmark.international", 3.0),
            new Ratio("AddressKeyBenchmark.segments", "AddressKeyBenchmark.international", 3.0),
            new Ratio("AddressKeyBenchmark.marks", "AddressKeyBenchmark.international", 3.0),
            new Ratio("AddressKeyBenchmark.units", "AddressKeyBenchmark.american", 3.0),
            new Ratio("AddressKeyBenchmark.digits", "AddressKeyBenchmark.american", 3.0),
            new Ratio("CodeHistoryBenchmark.judge", "CodeHistoryBenchmark.rawInstants", 3.0),
            new Ratio("CodeHistoryBenchmark.judgeByAll", "CodeHistoryBenchmark.rawInstants", 3.0),
            new Ratio("CodeHistoryBenchmark.judge", "CodeHistoryBenchmark.rawDates", 0),
            new Ratio("DirectoryLoadBenchmark.loadText", "DirectoryLoadBenchmark.splitText", 3.0),
            new Ratio("DirectoryLoadBenchmark.loadJson", "DirectoryLoadBenchmark.splitJson", 0),
            new Ratio("DirectoryLookupBenchmark.find", "DirectoryLookupBenchmark.binarySearch", 0),
            new Ratio("DirectoryLookupBenchmark.findAbsent", "DirectoryLookupBenchmark.binarySearch", 0),
            new Ratio("DirectoryLookupBenchmark.entry", "DirectoryLookupBenchmark.binarySearch", 0),
            new Ratio("DirectoryLookupBenchmark.hashMap", "DirectoryLookupBenchmark.binarySearch", 0),
            new Ratio("NameComparisonBenchmark.ascii", "NameComparisonBenchmark.asciiTexts", 0),
            new Ratio("NameComparisonBenchmark.accented", "NameComparisonBenchmark.accentedTexts", 0),
            new Ratio("NameComparisonBenchmark.nonLatin", "NameComparisonBenchmark.nonLatinTexts", 0),
            new Ratio("PayeeScreeningBenchmark.screen", "PayeeScreeningBenchmark.callsWithNames", 0),
            new Ratio("PayeeScreeningBenchmark.screen", "PayeeScreeningBenchmark.callsWithTexts", 0),
            new Ratio("ZoneBenchmark.read", "ZoneBenchmark.scan", 0),
            new Ratio("ZoneBenchmark.judge", "ZoneBenchmark.scan", 0),
            new Ratio("ZoneBenchmark.readWorst", "ZoneBenchmark.read", 3.0),
            new Ratio("ZoneBenchmark.explainWorst", "ZoneBenchmark.explain", 3.0),
            new Ratio("PhoneBenchmark.phones", "PhoneBenchmark.libraryCalls", 0),
            new Ratio("PhoneBenchmark.worstPhones", "PhoneBenchmark.phones", 3.0),
            new Ratio("PhoneBenchmark.mail", "PhoneBenchmark.mailScan", 0),
            new Ratio("PhoneBenchmark.worstMail", "PhoneBenchmark.mail", 3.0),
            new Ratio("WorkingHoursBenchmark.compare", "WorkingHoursBenchmark.bareHistogram", 0),
            new Ratio("WorkingHoursBenchmark.compare", "WorkingHoursBenchmark.zonedHistogram", 0),
            new Ratio("WatchlistBenchmark.find", "WatchlistBenchmark.scan", 0.02));

    private Benchmarks() {}

    /** Two benchmarks of one run, and how much longer the first may take; 0 for no goal. */
    private record Ratio(String measured, String bare, double goal) {

        Optional<String> of(Collection<RunResult> results) {
            return score(results, measured).flatMap(time -> score(results, bare).map(floor -> line(time / floor)));
        }

        private String line(double ratio) {
            String stated = goal == 0 ? "" : String.format(Locale.ROOT, " (goal: at most %s)", goal);
            return String.format(Locale.ROOT, "%8.4f  %s / %s%s", ratio, measured, bare, stated);
        }

        private static Optional<Double> score(Collection<RunResult> results, String name) {
            return results.stream()
                    .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                    .map(result -> result.getParams().getMode() == Mode.SampleTime
                            ? result.getPrimaryResult().getStatistics().getPercentile(50)
                            : result.getPrimaryResult().getScore())
                    .findFirst();
        }
    }

    /**
     * Runs the benchmarks.
     *
     * @param arguments as JMH takes them
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if an argument is wrong
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        System.out.println();
        System.out.println("Ratios");
        RATIOS.stream().flatMap(ratio -> ratio.of(results).stream()).forEach(System.out::println);
    }
}
