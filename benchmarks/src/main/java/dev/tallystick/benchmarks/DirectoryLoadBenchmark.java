package dev.tallystick.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.tallystick.banking.directory.FederalReserveDirectory;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

/** Loads a FedACH directory of 18,000 rows, beside a bare split of the same file into lines or tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class DirectoryLoadBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 2);

    private final byte[] text = FedAchFiles.text();
    private final byte[] json = FedAchFiles.json();
    private final JsonFactory factory = new JsonFactory();

    /** The loader of the project, fixed columns. */
    @Benchmark
    public FederalReserveDirectory loadText() {
        return FederalReserveDirectory.builder()
                .fedAch(new ByteArrayInputStream(text), AS_OF)
                .build();
    }

    /** Every line of the text as a string. */
    @Benchmark
    public void splitText(Blackhole sink) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(text), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sink.consume(line);
            }
        }
    }

    /** The loader of the project, JSON. */
    @Benchmark
    public FederalReserveDirectory loadJson() {
        return FederalReserveDirectory.builder()
                .fedAch(new ByteArrayInputStream(json), AS_OF)
                .build();
    }

    /** Every value of the JSON as a string. */
    @Benchmark
    public void splitJson(Blackhole sink) throws IOException {
        try (JsonParser parser = factory.createParser(new ByteArrayInputStream(json))) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    sink.consume(parser.getText());
                }
            }
        }
    }
}
