package dev.tallystick.social.code.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.social.code.reader.CodeReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitRepositoryTest {

    private static final CodeRepository ABOUT = CodeRepository.builder()
            .network(Network.GITHUB)
            .owner("octo-example")
            .name("parser")
            .role(RepositoryRole.OWN)
            .complete(true)
            .build();
    private static final Instant START = Instant.parse("2026-05-02T07:50:00Z");

    @TempDir
    private Path folder;

    @Test
    void commitsAreReadNewestFirstWithTheirOffsets() throws Exception {
        try (Git git = init()) {
            RevCommit first = commit(git, "Ilse Varnhagen", 0);
            RevCommit second = commit(git, "Bo Lindqvist", 1);

            CodeReading reading = GitRepository.at(folder).read(ABOUT);

            assertThat(reading.isWhole()).isTrue();
            CodeRepository repository = repository(reading);
            assertThat(repository.isComplete()).isTrue();
            assertThat(repository.owner()).contains("octo-example");
            assertThat(repository.commits()).extracting(Commit::id).containsExactly(second.name(), first.name());
            Commit oldest = repository.commits().get(1);
            assertThat(oldest.authorName()).isEqualTo("Ilse Varnhagen");
            assertThat(oldest.authorEmail()).isEqualTo("author@example");
            assertThat(oldest.authoredAt()).isEqualTo(OffsetDateTime.parse("2026-05-02T09:50:00+02:00"));
            assertThat(oldest.authoredAt().getOffset().getId()).isEqualTo("+02:00");
            assertThat(oldest.committerName()).isEqualTo("Committer");
            assertThat(oldest.committedAt().orElseThrow().getOffset().getId()).isEqualTo("-07:00");
            assertThat(oldest.tree()).contains(first.getTree().name());
            assertThat(oldest.pushedAt()).isEmpty();
            assertThat(candidate(reading).codeAuthors()).hasSize(2);
        }
    }

    @Test
    void packedClonesAreReadAlike() throws Exception {
        try (Git git = init()) {
            for (int i = 0; i < 20; i++) {
                commit(git, "Ilse Varnhagen", i);
            }
            CodeReading loose = GitRepository.at(folder).read(ABOUT);
            git.gc().call();

            CodeReading packed = GitRepository.at(folder).read(ABOUT);

            assertThat(folder.resolve(".git/packed-refs")).exists();
            assertThat(repository(packed).commits())
                    .hasSize(20)
                    .isEqualTo(repository(loose).commits());
        }
    }

    @Test
    void branchesTagsAndBareClonesAreRead() throws Exception {
        try (Git git = init()) {
            commit(git, "Ilse Varnhagen", 0);
            git.checkout().setCreateBranch(true).setName("a/b/c").call();
            commit(git, "Ilse Varnhagen", 1);
            git.tag().setName("v1").setAnnotated(true).setMessage("first").call();
            git.checkout().setName("main").call();
            commit(git, "Ilse Varnhagen", 2);

            Path bare = folder.resolveSibling(folder.getFileName() + "-bare");
            Git.cloneRepository()
                    .setURI(folder.toUri().toString())
                    .setBare(true)
                    .setDirectory(bare.toFile())
                    .call()
                    .close();

            assertThat(repository(GitRepository.at(folder).read(ABOUT)).commits())
                    .hasSize(3);
            assertThat(repository(GitRepository.at(bare).read(ABOUT)).commits()).hasSize(3);
        }
    }

    @Test
    void nothingInTheCloneIsWritten() throws Exception {
        try (Git git = init()) {
            commit(git, "Ilse Varnhagen", 0);
            git.gc().call();
        }
        Map<String, Long> before = files();

        assertThat(GitRepository.at(folder).read(ABOUT).isWhole()).isTrue();

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theConfigurationOfTheCloneIsNotRead() throws Exception {
        try (Git git = init()) {
            commit(git, "Ilse Varnhagen", 0);
        }
        Files.writeString(folder.resolve(".git/config"), "[core\n broken [[[ \u0000");

        assertThat(GitRepository.at(folder).read(ABOUT).isWhole()).isTrue();
    }

    @Test
    void alternatesAreNotFollowed() throws Exception {
        try (Git git = init()) {
            commit(git, "Ilse Varnhagen", 0);
        }
        Path borrower = folder.resolve("borrower");
        Git.init()
                .setDirectory(borrower.toFile())
                .setInitialBranch("main")
                .call()
                .close();
        Files.createDirectories(borrower.resolve(".git/objects/info"));
        Files.writeString(borrower.resolve(".git/objects/info/alternates"), folder.resolve(".git/objects") + "\n");
        Files.copy(folder.resolve(".git/refs/heads/main"), borrower.resolve(".git/refs/heads/main"));

        CodeReading reading = GitRepository.at(borrower).read(ABOUT);

        assertThat(repository(reading).commits()).isEmpty();
        assertThat(reading.endedEarly()).isTrue();
    }

    @Test
    void theLimitIsKeptAndTheHistoryIsThenNotComplete() throws Exception {
        try (Git git = init()) {
            for (int i = 0; i < 5; i++) {
                commit(git, "Ilse Varnhagen", i);
            }
            CodeReading reading = GitRepository.at(folder).limit(3).read(ABOUT);

            assertThat(repository(reading).commits()).hasSize(3);
            assertThat(repository(reading).find(CodeRepository.COMPLETE)).contains(false);
            assertThat(reading.endedEarly()).isTrue();
            assertThat(GitRepository.at(folder).limit(5).read(ABOUT).isWhole()).isTrue();
        }
    }

    @Test
    void aShallowCloneIsNotComplete() throws Exception {
        try (Git git = init()) {
            for (int i = 0; i < 5; i++) {
                commit(git, "Ilse Varnhagen", i);
            }
        }
        Path clone = folder.resolve("shallow");
        Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDepth(2)
                .setDirectory(clone.toFile())
                .call()
                .close();

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(repository(reading).commits()).hasSize(2);
        assertThat(repository(reading).find(CodeRepository.COMPLETE)).contains(false);
        assertThat(reading.isWhole()).isTrue();
    }

    @Test
    void aCloneNeverSaysByItselfThatItIsComplete() throws Exception {
        try (Git git = init()) {
            commit(git, "Ilse Varnhagen", 0);
        }
        CodeReading reading =
                GitRepository.at(folder).read(CodeRepository.builder().build());

        assertThat(repository(reading).find(CodeRepository.COMPLETE)).isEmpty();
    }

    @Test
    void messagesAreKeptIfAskedForAndOnlyThePersons() throws Exception {
        try (Git git = init()) {
            commit(git, "Ilse Varnhagen", 0);
        }
        CodeReading own = GitRepository.at(folder)
                .commitMessages(5, Set.of("Author@Example"))
                .read(ABOUT);
        CodeReading other = GitRepository.at(folder)
                .commitMessages(5, Set.of("other@example"))
                .read(ABOUT);

        assertThat(candidate(own).writingSamples()).singleElement().satisfies(sample -> {
            assertThat(sample.text()).contains("Change 0");
            assertThat(sample.context()).contains(WritingContext.COMMIT);
        });
        assertThat(candidate(other).writingSamples()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A <a@example> 1767225600 +9959",
                "A <a@example> 1767225600 +1845",
                "A <a@example> 999999999999999999999 +0000",
                "A <a@example> 253402300800 +0000",
                "A <a@example> -99999999999 +0000",
                "A <a@example>",
                "A a@example 1767225600 +0000",
                "A <a@example> yesterday +0000",
                ""
            })
    void commitsWithoutAPossibleDateAreListed(String author) throws Exception {
        ObjectId id = raw("author " + author + "\ncommitter C <c@example> 1767225600 +0000\n\nHello\n");

        CodeReading reading = GitRepository.at(folder).read(ABOUT);

        assertThat(repository(reading).commits()).isEmpty();
        assertThat(reading.rejected()).extracting(CodeReading.Rejected::place).containsExactly(id.name());
        assertThat(reading.rejected().toString()).doesNotContain("example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A <a@example> 0 +0000",
                "A <a@example> -1 +0530",
                "A <a@example> 9223372036 -0930",
                " <> 1767225600 +0000",
                "A > B <a@example> 1767225600 +1400"
            })
    void absurdDatesThatExistAreKept(String author) throws Exception {
        raw("author " + author + "\ncommitter C <c@example> 1767225600 +0000\n\nHello\n");

        CodeReading reading = GitRepository.at(folder).read(ABOUT);

        assertThat(reading.isWhole()).isTrue();
        assertThat(repository(reading).commits()).hasSize(1);
    }

    @Test
    void namesInLatin1AreRead() throws Exception {
        raw(
                "author Bj\u00f6rn <b@example> 1767225600 +0100\ncommitter C <c@example> 0 +0000\nencoding latin1\n\nHej\n");

        assertThat(repository(GitRepository.at(folder).read(ABOUT))
                        .commits()
                        .get(0)
                        .authorName())
                .isEqualTo("Bj\u00f6rn");
    }

    @Test
    void aNameOfAMegabyteCostsOnlyItsCommit() throws Exception {
        raw("author " + "x".repeat(1_000_000) + " <b@example> 1767225600 +0100\n"
                + "committer C <c@example> 1767225600 +0100\n\nHello\n");

        assertThat(GitRepository.at(folder).read(ABOUT).rejectedCount()).isEqualTo(1);
    }

    @Test
    void aCommitOfManyMegabytesEndsTheReading() throws Exception {
        raw("author A <b@example> 1767225600 +0100\ncommitter C <c@example> 1767225600 +0100\n\n"
                + "x".repeat(60_000_000));

        CodeReading reading = GitRepository.at(folder).read(ABOUT);

        assertThat(reading.endedEarly()).isTrue();
    }

    @Test
    void brokenClonesGiveWhatIsSound() throws Exception {
        try (Git git = init()) {
            for (int i = 0; i < 30; i++) {
                commit(git, "Ilse Varnhagen", i);
            }
            git.gc().call();
        }
        for (String kind : List.of(".pack", ".idx")) {
            Path file = packed(kind);
            assertThat(file.toFile().setWritable(true)).isTrue();
            byte[] sound = Files.readAllBytes(file);
            Random random = new Random(1);
            for (int i = 0; i < 60; i++) {
                byte[] broken = sound.clone();
                IntStream.range(0, 1 + random.nextInt(50))
                        .forEach(change -> broken[random.nextInt(broken.length)] = (byte) random.nextInt());
                Files.write(file, i % 3 == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken);

                CodeReading reading = GitRepository.at(folder).read(ABOUT);

                assertThat(repository(reading).commits()).hasSizeLessThanOrEqualTo(30);
                assertThat(reading.isWhole() || reading.rejectedCount() > 0).isTrue();
            }
            Files.write(file, sound);
        }
        assertThat(GitRepository.at(folder).read(ABOUT).isWhole()).isTrue();
    }

    private Path packed(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".git/objects/pack"))) {
            return files.filter(file -> file.toString().endsWith(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatIsNoCloneIsRefused() throws Exception {
        GitRepository reader = GitRepository.at(folder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(ABOUT))
                .withMessageContaining("no clone");

        Files.writeString(folder.resolve(".git"), "gitdir: /elsewhere\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(ABOUT))
                .withMessageContaining("worktree");
    }

    @Test
    void formatsThatAreNotReadAreRefused() throws Exception {
        init().close();
        Files.writeString(folder.resolve(".git/refs/heads/main"), "a".repeat(64) + "\n");
        GitRepository reader = GitRepository.at(folder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(ABOUT))
                .withMessageContaining("SHA-256");

        Files.createDirectory(folder.resolve(".git/reftable"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(ABOUT))
                .withMessageContaining("reftable");
    }

    @Test
    void referencesThatLeadNowhereAreListed() throws Exception {
        try (Git git = init()) {
            commit(git, "Ilse Varnhagen", 0);
        }
        Path heads = folder.resolve(".git/refs/heads");
        Files.writeString(heads.resolve("gone"), "a".repeat(40) + "\n");
        Files.writeString(heads.resolve("text"), "not a hash\n");
        Files.writeString(heads.resolve("large"), "x".repeat(10_000));

        CodeReading reading = GitRepository.at(folder).read(ABOUT);

        assertThat(repository(reading).commits()).hasSize(1);
        assertThat(repository(reading).isComplete()).isFalse();
        assertThat(reading.endedEarly()).isTrue();
    }

    @Test
    void manyReferencesAreBounded() throws Exception {
        try (Git git = init()) {
            commit(git, "Ilse Varnhagen", 0);
        }
        StringBuilder packed = new StringBuilder("# pack-refs with: peeled fully-peeled sorted \n");
        for (int i = 0; i <= CloneFiles.MAX_REFERENCES; i++) {
            packed.append("%040x refs/heads/b%d%n".formatted(i + 1, i));
        }
        Files.writeString(folder.resolve(".git/packed-refs"), packed, StandardCharsets.UTF_8);

        CodeReading reading = GitRepository.at(folder).read(ABOUT);

        assertThat(repository(reading).commits()).hasSize(1);
        assertThat(reading.endedEarly()).isTrue();
    }

    @Test
    void misuseFailsAtOnce() {
        GitRepository reader = GitRepository.at(folder);
        assertThatIllegalArgumentException().isThrownBy(() -> reader.limit(0));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.limit(CodeReading.MAX_COMMITS + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.commitMessages(-1, Set.of()));
    }

    private Git init() throws GitAPIException {
        return Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    }

    private static RevCommit commit(Git git, String author, int day) throws GitAPIException {
        Instant at = START.plusSeconds(86_400L * day);
        return git.commit()
                .setMessage("Change " + day)
                .setAuthor(new PersonIdent(author, "author@example", at, ZoneId.of("+02:00")))
                .setCommitter(
                        new PersonIdent("Committer", "committer@example", at.plusSeconds(60), ZoneId.of("-07:00")))
                .setSign(false)
                .setAllowEmpty(true)
                .call();
    }

    /** Writes a commit of which nothing is checked; its text is in Latin-1. */
    private ObjectId raw(String text) throws Exception {
        try (Git git = init();
                ObjectInserter inserter = git.getRepository().newObjectInserter()) {
            ObjectId tree = inserter.insert(Constants.OBJ_TREE, new byte[0]);
            byte[] body = ("tree " + tree.name() + "\n" + text).getBytes(StandardCharsets.ISO_8859_1);
            ObjectId id = inserter.insert(Constants.OBJ_COMMIT, body);
            inserter.flush();
            Files.writeString(folder.resolve(".git/refs/heads/main"), id.name() + "\n");
            return id;
        }
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }

    private static CodeRepository repository(CodeReading reading) {
        List<CodeRepository> repositories = candidate(reading).codeRepositories();
        assertThat(repositories).hasSize(1);
        return repositories.get(0);
    }

    private static Candidate candidate(CodeReading reading) {
        return Candidate.builder().addAll(reading.parts()).build();
    }
}
