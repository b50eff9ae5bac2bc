package dev.tallystick.benchmarks;

import dev.tallystick.place.AddressKey;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
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

/** Takes addresses apart, per character of street and unit, beside a bare scan of the same texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class AddressKeyBenchmark {

    private static final int CHARACTERS = 1000;

    /**
     * The lines of an address.
     *
     * @param street house number and street
     * @param unit the unit, empty if there is none
     * @param postalCode the postal code
     * @param country the country
     */
    record Lines(String street, String unit, String postalCode, String country) {

        int length() {
            return street.length() + unit.length();
        }
    }

    private final List<Lines> american = filled(
            new Lines("1209 North Orange Street", "Suite 400", "19801", "US"),
            new Lines("4299 Express Lane Apt 4B", "", "34249-1234", "US"),
            new Lines("77 SW Larkspur Blvd, Bldg 3", "Unit 12", "97201", "US"),
            new Lines("PO Box 1187", "", "57104", "US"),
            new Lines("2810 E Juniper Hollow Rd", "# 6", "85016", "US"));

    private final List<Lines> international = filled(
            new Lines("York House, Alder Lane West", "", "PR3 1NJ", "GB"),
            new Lines("Königswiesenstraße 23", "Hinterhaus", "16303", "DE"),
            new Lines("110bis Avenue du Général Merisier", "", "93500", "FR"),
            new Lines("ul. Świętojabłońska 12/4", "", "00-001", "PL"),
            new Lines("桜丘町26番1号", "５０３号室", "150-0031", "JP"));

    private final List<Lines> expanding = filled(new Lines("\uFDFA".repeat(CHARACTERS), "", "19801", "US"));
    private final List<Lines> unspaced = filled(new Lines("丁1".repeat(CHARACTERS / 2), "", "150-0031", "JP"));
    private final List<Lines> segments = filled(new Lines("é,".repeat(CHARACTERS / 2), "", "16303", "DE"));
    private final List<Lines> marks = filled(
            new Lines("a" + "\u0301".repeat(CHARACTERS / 2 - 1) + "\u0316".repeat(CHARACTERS / 2), "", "19801", "US"));
    private final List<Lines> units = filled(new Lines("1st fl ".repeat(CHARACTERS), "", "19801", "US"));
    private final List<Lines> digits = filled(new Lines("1,".repeat(CHARACTERS / 2), "", "19801", "US"));

    /** The same lines over and over, the last of them cut, until the number of characters is right. */
    private static List<Lines> filled(Lines... some) {
        List<Lines> filled = new ArrayList<>();
        int left = CHARACTERS;
        for (int i = 0; left > 0; i++) {
            Lines next = some[i % some.length];
            if (next.length() > left) {
                String street = next.street.substring(0, Math.min(left, next.street.length()));
                next = new Lines(street, next.unit.substring(0, left - street.length()), next.postalCode, next.country);
            }
            filled.add(next);
            left -= next.length();
        }
        return filled;
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void american(Blackhole sink) {
        find(american, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void americanScan(Blackhole sink) {
        scan(american, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void international(Blackhole sink) {
        find(international, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void internationalScan(Blackhole sink) {
        scan(international, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void expanding(Blackhole sink) {
        find(expanding, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void unspaced(Blackhole sink) {
        find(unspaced, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void segments(Blackhole sink) {
        find(segments, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void marks(Blackhole sink) {
        find(marks, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void units(Blackhole sink) {
        find(units, sink);
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void digits(Blackhole sink) {
        find(digits, sink);
    }

    private static void find(List<Lines> addresses, Blackhole sink) {
        for (Lines lines : addresses) {
            AddressKey.find(PostalAddress.of(
                            Optional.of(lines.street),
                            Optional.of(lines.unit),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(lines.postalCode),
                            Country.find(lines.country)))
                    .ifPresent(key -> {
                        sink.consume(key);
                        sink.consume(key.unitKey());
                    });
        }
    }

    private static void scan(List<Lines> addresses, Blackhole sink) {
        for (Lines lines : addresses) {
            tokens(lines.street, sink);
            tokens(lines.unit, sink);
            tokens(lines.postalCode, sink);
        }
    }

    private static void tokens(String text, Blackhole sink) {
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), " ,.;#/-");
        while (tokens.hasMoreTokens()) {
            sink.consume(tokens.nextToken());
        }
    }
}
