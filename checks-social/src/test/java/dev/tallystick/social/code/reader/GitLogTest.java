package dev.tallystick.social.code.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.RepositoryRole;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitLogTest {

    private static final CodeRepository ABOUT = CodeRepository.builder()
            .network(Network.GITHUB)
            .owner("octo-example")
            .name("parser")
            .role(RepositoryRole.OWN)
            .complete(true)
            .build();

    @Test
    void aLogIsReadInItsOrder() {
        CodeReading reading = GitLog.read(Samples.file("log.txt"), ABOUT);

        assertThat(reading.isWhole()).isTrue();
        CodeRepository repository = repository(reading);
        assertThat(repository.isComplete()).isTrue();
        assertThat(repository.owner()).contains("octo-example");
        assertThat(repository.commits())
                .extracting(commit -> commit.authoredAt().toString())
                .containsExactly("2026-05-02T09:50+02:00", "1970-01-01T00:00Z");
        assertThat(repository.commits())
                .allSatisfy(commit -> assertThat(commit.pushedAt()).isEmpty());
        assertThat(candidate(reading).codeAuthors()).hasSize(2);
    }

    @Test
    void aNinthColumnIsTheTimeOfThePush() {
        String line = Samples.text("log.txt").lines().findFirst().orElseThrow() + "\t2026-05-02T08:05:00Z\r\n\r\n";

        assertThat(repository(GitLog.read(Samples.of(line), ABOUT))
                        .commits()
                        .get(0)
                        .pushedAt())
                .contains(Instant.parse("2026-05-02T08:05:00Z"));
    }

    @Test
    void namesInLatin1AreRead() {
        byte[] log =
                Samples.text("log.txt").replace("Bo Lindqvist", "Bj\u00f6rn").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(repository(GitLog.read(new ByteArrayInputStream(log), ABOUT))
                        .commits()
                        .get(1)
                        .authorName())
                .isEqualTo("Bj\u00f6rn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commit 1111111111111111111111111111111111111111",
                "11111111",
                "11111111\ta\tb\t2026-05-02",
                "11111111\ta\tb\t+10000-01-01T00:00:00Z",
                "11111111\ta\tb\t-0001-01-01T00:00:00Z",
                "11111111\ta\tb\t2026-01-01T00:00:00Z\tc\td\tyesterday",
                "11111111\ta\tb\t2026-01-01T00:00:00Z\tc\td\t2026-01-01T00:00:00Z\ttree",
                "11111111\ta\tb\t2026-01-01T00:00:00Z\tc\td\t2026-01-01T00:00:00Z\t2222222\tsecret",
                "11111111\ta\tsecret\tb\t2026-01-01T00:00:00Z\tc\td\t2026-01-01T00:00:00Z\t2222222\t\t"
            })
    void aLineThatIsNoCommitIsListed(String line) {
        CodeReading reading = GitLog.read(Samples.of(line + "\n" + Samples.text("log.txt")), ABOUT);

        assertThat(reading.rejected()).extracting(CodeReading.Rejected::place).containsExactly("line 1");
        assertThat(reading.rejected().toString()).doesNotContain("secret").doesNotContain("yesterday");
        assertThat(repository(reading).commits()).hasSize(2);
        assertThat(repository(reading).find(CodeRepository.COMPLETE)).contains(false);
    }

    @Test
    void aNameOfAMegabyteCostsOnlyItsLine() {
        String line = "11111111\t" + "x".repeat(1_000_000) + "\tb\t2026-01-01T00:00:00Z\n";
        CodeReading reading = GitLog.read(Samples.of(line + Samples.text("log.txt")), ABOUT);

        assertThat(reading.rejectedCount()).isEqualTo(1);
        assertThat(repository(reading).commits()).hasSize(2);
    }

    @Test
    void aCommitThatStandsThereTwiceIsTakenOnce() {
        CodeReading reading = GitLog.read(Samples.of(Samples.text("log.txt").repeat(2)), ABOUT);

        assertThat(reading.passedOver()).isEqualTo(2);
        assertThat(repository(reading).commits()).hasSize(2);
        assertThat(repository(reading).isComplete()).isTrue();
    }

    @Test
    void manyCommitsAreReadUpToTheBound() {
        String log = IntStream.rangeClosed(0, CodeReading.MAX_COMMITS)
                .mapToObj("%040x\ta\tb\t2026-01-01T00:00:00Z"::formatted)
                .collect(Collectors.joining("\n"));
        CodeReading reading = GitLog.read(Samples.of(log), ABOUT);

        assertThat(repository(reading).commits()).hasSize(CodeReading.MAX_COMMITS);
        assertThat(reading.endedEarly()).isTrue();
        assertThat(repository(reading).isComplete()).isFalse();
    }

    @Test
    void aLogNeverSaysByItselfThatItIsComplete() {
        CodeRepository about = CodeRepository.builder().name("parser").build();

        CodeReading reading = GitLog.read(Samples.file("log.txt"), about);
        assertThat(repository(reading).find(CodeRepository.COMPLETE)).isEmpty();
        assertThat(candidate(reading).codeAuthors())
                .as("nobody says that it is the person's own")
                .isEmpty();
    }

    @Test
    void ofManyAuthorsThoseWithTheMostCommitsAreKept() {
        String log = IntStream.range(0, 2_000)
                .mapToObj(i -> "%040x\tA\ta%d@example\t2026-01-01T00:00:00Z".formatted(i, i % 1_500))
                .collect(Collectors.joining("\n"));
        CodeReading reading = GitLog.read(Samples.of(log), ABOUT);

        assertThat(candidate(reading).codeAuthors()).hasSize(AuthorCounts.MAX_AUTHORS);
        assertThat(candidate(reading).codeAuthors().get(0).commits()).contains(2);
        assertThat(candidate(reading).codeAuthors())
                .filteredOn(author -> author.commits().orElseThrow() == 2)
                .hasSize(500);
    }

    private static CodeRepository repository(CodeReading reading) {
        return candidate(reading).codeRepositories().get(0);
    }

    private static Candidate candidate(CodeReading reading) {
        return Candidate.builder().addAll(reading.parts()).build();
    }
}
