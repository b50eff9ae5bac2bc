package dev.tallystick.benchmarks;

import dev.tallystick.name.PersonNames;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
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

/** Compares one pair of names, beside Jaro-Winkler similarity of the two texts as they are. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class NameComparisonBenchmark {

    private static final int PAIRS = 12;

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    /**
     * Two names.
     *
     * @param first a name
     * @param second another
     */
    record Pair(String first, String second) {}

    // A third of each list is the same name, a third the same in another form, a third another name.
    private final List<Pair> ascii = List.of(
            new Pair("Eleanor Whitcombe", "Eleanor Whitcombe"),
            new Pair("Marcus Tillery", "MARCUS TILLERY"),
            new Pair("Hannah J. Prescott", "Hannah J. Prescott"),
            new Pair("Owen Larkspur", "Owen Larkspur"),
            new Pair("Katherine Marlowe", "Marlowe, Katherine"),
            new Pair("Robert Alan Fenwick", "Bob Fenwick"),
            new Pair("Philippa Ashdown", "Phillipa Ashdown"),
            new Pair("Daniel K. Overton", "Daniel Overton"),
            new Pair("Teresa Holloway", "Martin Holloway"),
            new Pair("Gordon Swale", "Imogen Hartnell"),
            new Pair("Victor Penhallow", "Victoria Penhallow"),
            new Pair("Samuel Brandt Jr.", "Simon Brandt Sr."));

    private final List<Pair> accented = List.of(
            new Pair("Amélie Fournéaux", "Amélie Fournéaux"),
            new Pair("José Ángel Quiñoneras", "JOSÉ ÁNGEL QUIÑONERAS"),
            new Pair("Jürgen Möllenhoff", "Jürgen Möllenhoff"),
            new Pair("Zoë Świerczyńska", "Zoë Świerczyńska"),
            new Pair("Jürgen Möllenhoff", "Juergen Moellenhoff"),
            new Pair("Łukasz Brzękowski", "Brzekowski, Lukasz"),
            new Pair("Søren Østerbygd", "Soren Oesterbygd"),
            new Pair("Inês Conceição Valadão", "Ines Valadao"),
            new Pair("Çağla Gürsoylu", "Çetin Gürsoylu"),
            new Pair("Émile Fournéaux", "Bérénice Lachaîne"),
            new Pair("Štěpán Růžek", "Štefan Vondráš"),
            new Pair("André Thévenard", "Andréa Thévenard"));

    // Two of each: Cyrillic, Arabic, Han, Hangul, kana, Devanagari; beside Latin letters but for the last four.
    private final List<Pair> nonLatin = List.of(
            new Pair("Дмитрий Ореховцев", "Dmitry Orekhovtsev"),
            new Pair("Светлана Ореховцева", "Marina Orekhovtseva"),
            new Pair("يوسف الخزامى", "Yousef Al-Khuzama"),
            new Pair("ليلى الخزامى", "Salma Al-Khuzama"),
            new Pair("王晓明", "Wang Xiaoming"),
            new Pair("李建国", "Li Meihua"),
            new Pair("김민준", "Kim Min-jun"),
            new Pair("박서연", "Park Jihoon"),
            new Pair("たかはし みずほ", "タカハシ ミズホ"),
            new Pair("たかはし みずほ", "タカハシ ケンジ"),
            new Pair("अनिल वर्धनकर", "अनिल वर्धनकर"),
            new Pair("अनिल वर्धनकर", "सुनील वर्धनकर"));

    /** Names in ASCII letters. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void ascii(Blackhole sink) {
        compare(ascii, sink);
    }

    /** The same as texts. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void asciiTexts(Blackhole sink) {
        measure(ascii, sink);
    }

    /** Names with accents and special letters. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void accented(Blackhole sink) {
        compare(accented, sink);
    }

    /** The same as texts. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void accentedTexts(Blackhole sink) {
        measure(accented, sink);
    }

    /** Names in other scripts. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void nonLatin(Blackhole sink) {
        compare(nonLatin, sink);
    }

    /** The same as texts: what Jaro-Winkler makes of two scripts tells nothing, only its time is of interest. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void nonLatinTexts(Blackhole sink) {
        measure(nonLatin, sink);
    }

    private static void compare(List<Pair> pairs, Blackhole sink) {
        for (Pair pair : pairs) {
            sink.consume(PersonNames.compare(pair.first, pair.second));
        }
    }

    private void measure(List<Pair> pairs, Blackhole sink) {
        for (Pair pair : pairs) {
            sink.consume(similarity.apply(pair.first, pair.second).doubleValue());
        }
    }
}
