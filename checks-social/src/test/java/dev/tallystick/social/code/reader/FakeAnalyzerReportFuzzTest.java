package dev.tallystick.social.code.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tallystick.candidate.Candidate;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Tag;

/** Any bytes are read as a report. Where nothing is fuzzed, the seeds in the resources beside this class are read. */
final class FakeAnalyzerReportFuzzTest {

    @Tag("brief")
    @FuzzTest(maxDuration = "3s")
    void briefly(byte[] file) {
        read(file);
    }

    @Tag("long")
    @FuzzTest(maxDuration = "10m")
    void atLength(byte[] file) {
        read(file);
    }

    private static void read(byte[] file) {
        CodeReading reading =
                FakeAnalyzerReport.read(new ByteArrayInputStream(file), Instant.parse("2026-10-01T12:00:00Z"), 10);
        Candidate candidate = Candidate.builder().addAll(reading.parts()).build();
        assertThat(reading.endedEarly() || !candidate.profiles().isEmpty()).isTrue();
        assertThat(candidate.profiles())
                .allSatisfy(profile -> assertThat(profile.activityKnown()).isEmpty());
    }
}
