package dev.tallystick.benchmarks;

import dev.tallystick.kyc.mrz.MachineReadableZone;
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

/** Reads machine-readable zones, beside a bare loop that sums up the same check digits; time per character. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class ZoneBenchmark {

    private static final int TYPICAL = 416;
    private static final int CONFUSED = 254;
    private static final int HOSTILE = 6 * MachineReadableZone.MAX_LENGTH;
    private static final int UNEXPLAINED = 270;

    /** The specimens of ICAO Doc 9303, parts 4 to 7, one of each format. */
    private final List<String> typical = zones(
            TYPICAL,
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<<<",
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226");

    /** The first three, each with one character mistaken for a similar one. */
    private final List<String> confused = zones(
            CONFUSED,
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8989O2C36UTO7408122F1204159ZE184226B<<<<<10",
            "I<UTOD231458907<<<<<<<<<<<<<<<\n74O8122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD2314589O7UTO7408122F1204159<<<<<<<6");

    /** Texts of the greatest length: entities, quotation marks, invisible characters, lines, strange characters, Ks. */
    private final List<String> hostile = zones(
            HOSTILE,
            "&lt;".repeat(MachineReadableZone.MAX_LENGTH / 4),
            "«".repeat(MachineReadableZone.MAX_LENGTH),
            "\u200B".repeat(MachineReadableZone.MAX_LENGTH),
            "K\n".repeat(MachineReadableZone.MAX_LENGTH / 2),
            "\u00C5".repeat(MachineReadableZone.MAX_LENGTH),
            "&K".repeat(MachineReadableZone.MAX_LENGTH / 2));

    /** Nothing but characters that have many similar ones, and check digits that none of them explains. */
    private final List<String> unexplained = zones(
            UNEXPLAINED,
            "I<UTO44444444424A4A4A4A4A4A4A4\n1111112<1111112UTO4A4A4A4A4A45\nOOOOOOO<<OOOOO<OOOOOOOOOOOOOOO",
            "P<UTOOOOOOOO<<OOOOO<OOOOOOOOOOOOOOOOOOOOOOOO\n0D0D0D0D03UTO4444449<11111124A4A4A4A4A4A4A74",
            "P<UTOOOOOOOO<<OOOOO<OOOOOOOOOOOOOOOOOOOOOOOO\nAAAAAAAAA1UTO4444448<11111124A4A4A4A4A4A4A68");

    private static List<String> zones(int length, String... texts) {
        int sum = List.of(texts).stream().mapToInt(String::length).sum();
        if (sum != length) {
            throw new IllegalStateException("characters: " + sum);
        }
        return List.of(texts);
    }

    /** Zones as they should be, brought into their layout. */
    @Benchmark
    @OperationsPerInvocation(TYPICAL)
    public void read(Blackhole sink) {
        typical.forEach(text -> sink.consume(MachineReadableZone.read(text)));
    }

    /** The same with check digits and faults. */
    @Benchmark
    @OperationsPerInvocation(TYPICAL)
    public void judge(Blackhole sink) {
        typical.forEach(text -> judge(text, sink));
    }

    /** The bare sums of the same characters. */
    @Benchmark
    @OperationsPerInvocation(TYPICAL)
    public void scan(Blackhole sink) {
        typical.forEach(text -> sink.consume(sum(text)));
    }

    /** Texts that take the longest to see that they are no zones. */
    @Benchmark
    @OperationsPerInvocation(HOSTILE)
    public void readWorst(Blackhole sink) {
        hostile.forEach(text -> sink.consume(MachineReadableZone.read(text)));
    }

    /** Zones with a confused character: reading, faults and suggestion. */
    @Benchmark
    @OperationsPerInvocation(CONFUSED)
    public void explain(Blackhole sink) {
        confused.forEach(text -> judge(text, sink));
    }

    /** Zones in which the search for confusions takes the longest. */
    @Benchmark
    @OperationsPerInvocation(UNEXPLAINED)
    public void explainWorst(Blackhole sink) {
        unexplained.forEach(text -> judge(text, sink));
    }

    private static void judge(String text, Blackhole sink) {
        MachineReadableZone zone = MachineReadableZone.read(text).zone().orElseThrow();
        sink.consume(zone.checkDigits());
        sink.consume(zone.faults());
        sink.consume(zone.suggestion());
    }

    /** The weighted sum of all characters, as the composite check digit sums up its own. */
    private static int sum(String text) {
        int sum = 0;
        int weight = 7;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int value = character <= '9' ? character - '0' : character >= 'A' ? character - 'A' + 10 : 0;
            sum += value * weight;
            weight = weight == 7 ? 3 : weight == 3 ? 1 : 7;
        }
        return sum % 10;
    }
}
