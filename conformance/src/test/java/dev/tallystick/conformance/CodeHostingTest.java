package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Part;
import dev.tallystick.social.code.git.GitRepository;
import dev.tallystick.social.code.reader.CodeReading;
import dev.tallystick.social.code.reader.GitHubFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/code-hosting.md, so that it compiles and reads what it says. */
final class CodeHostingTest {

    private static final Path SOURCE =
            Repository.root().resolve("conformance/src/test/java/dev/tallystick/conformance/CodeHostingTest.java");

    @Test
    void theExampleReadsFilesAndAClone(@TempDir Path folder) throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.commit()
                    .setMessage("Begin")
                    .setAuthor("Ilse Varnhagen", "ilse@varnhagen.example")
                    .setCommitter("Ilse Varnhagen", "ilse@varnhagen.example")
                    .setSign(false)
                    .call();
        }
        Candidate candidate = example(
                Instant.parse("2026-10-01T12:00:00Z"),
                json("{\"login\": \"octo-example\", \"created_at\": \"2019-02-03T23:30:00Z\"}"),
                json("[{\"name\": \"parser\", \"owner\": {\"login\": \"octo-example\"}, \"fork\": false}]"),
                json("[]"),
                folder);

        assertThat(candidate.profiles()).hasSize(1);
        assertThat(candidate.codeRepositories()).hasSize(1);
        assertThat(candidate.codeRepositories().get(0).find(CodeRepository.FORK))
                .contains(false);
        assertThat(candidate.codeRepositories().get(0).commits()).hasSize(1);
        assertThat(candidate.codeAuthors()).hasSize(1);
    }

    @Test
    void theExampleIsWhatThePageShows() {
        String source = Repository.read(SOURCE);
        int start = source.indexOf("\n        CodeReading hosted = ") + 1;
        String body =
                source.substring(start, source.indexOf("\n    }\n", start)).indent(-8);
        assertThat(Repository.read(Repository.root().resolve("docs/code-hosting.md")))
                .contains("```java\n" + body + "```");
    }

    private static Candidate example(
            Instant takenAt, InputStream user, InputStream repositories, InputStream events, Path clone) {
        CodeReading hosted = GitHubFiles.of("octo-example", takenAt)
                .addUser(user)
                .addRepositories(repositories)
                .addEvents(events)
                .read();
        Candidate.Builder candidate = Candidate.builder();
        for (Part part : hosted.parts()) {
            if (part instanceof CodeRepository repository && repository.name().equals(Optional.of("parser"))) {
                candidate.addAll(GitRepository.at(clone).read(repository).parts());
            } else {
                candidate.add(part);
            }
        }
        return candidate.build();
    }

    private static InputStream json(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
