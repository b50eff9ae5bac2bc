package dev.tallystick.social.code.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.PartialDate;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Tag;

/** Any bytes are read as user, repositories, commits, events or issues. Where nothing is fuzzed, the seeds in the resources beside this class are read. */
final class GitHubFilesFuzzTest {

    @Tag("brief")
    @FuzzTest(maxDuration = "4s")
    void briefly(byte[] file) {
        read(file);
    }

    @Tag("long")
    @FuzzTest(maxDuration = "10m")
    void atLength(byte[] file) {
        read(file);
    }

    private static void read(byte[] file) {
        CodeReading reading = GitHubFiles.of("octo-example", Instant.parse("2026-10-01T12:00:00Z"))
                .activityComplete(DateRange.since(PartialDate.parse("2015")))
                .historyComplete("octo-example/parser")
                .commitMessages(10)
                .addUser(new ByteArrayInputStream(file))
                .addRepositories(new ByteArrayInputStream(file))
                .addCommits("octo-example/parser", new ByteArrayInputStream(file))
                .addEvents(new ByteArrayInputStream(file))
                .addIssues(new ByteArrayInputStream(file))
                .read();
        assertThat(reading.rejected()).hasSizeLessThanOrEqualTo(reading.rejectedCount());
        Candidate candidate = Candidate.builder().addAll(reading.parts()).build();
        assertThat(candidate.profiles())
                .allSatisfy(profile ->
                        assertThat(profile.activityKnown().isPresent()).isEqualTo(reading.isWhole()));
    }
}
