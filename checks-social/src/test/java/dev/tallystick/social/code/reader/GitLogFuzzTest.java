package dev.tallystick.social.code.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Tag;

/** Any bytes are read as a log. Where nothing is fuzzed, the seeds in the resources beside this class are read. */
final class GitLogFuzzTest {

    @Tag("brief")
    @FuzzTest(maxDuration = "2s")
    void briefly(byte[] file) {
        read(file);
    }

    @Tag("long")
    @FuzzTest(maxDuration = "10m")
    void atLength(byte[] file) {
        read(file);
    }

    private static void read(byte[] file) {
        CodeReading reading = GitLog.read(
                new ByteArrayInputStream(file),
                CodeRepository.builder().complete(true).build());
        CodeRepository repository = Candidate.builder()
                .addAll(reading.parts())
                .build()
                .codeRepositories()
                .get(0);
        assertThat(repository.isComplete()).isEqualTo(reading.isWhole());
        assertThat(repository.commits())
                .allSatisfy(commit -> assertThat(Commit.parse(commit.line())).isEqualTo(commit));
    }
}
