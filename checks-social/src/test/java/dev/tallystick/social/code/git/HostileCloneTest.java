package dev.tallystick.social.code.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.social.code.reader.CodeReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clones that somebody made to be read, not to be worked in. */
final class HostileCloneTest {

    private static final CodeRepository ABOUT =
            CodeRepository.builder().complete(true).build();
    private static final String EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    private static final int OFS_DELTA = 6;
    private static final int REF_DELTA = 7;

    @TempDir
    private Path folder;

    private Path clone;

    @BeforeEach
    void init() throws IOException {
        clone = folder.resolve("clone.git");
        Files.createDirectories(clone.resolve("objects/pack"));
        Files.createDirectories(clone.resolve("refs/heads"));
        Files.writeString(clone.resolve("HEAD"), "ref: refs/heads/main\n");
    }

    @Test
    void manyLargeCommitsAreListedAndNotHeld() throws Exception {
        branches(450, "x".repeat(4_900_000));
        branch("main", commit(1_000, "", "Hello"));

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).hasSize(1);
        assertThat(reading.rejectedCount()).isEqualTo(450);
        assertThat(reading.endedEarly()).isTrue();
        assertThat(repository(reading).isComplete()).isFalse();
    }

    /** Reads a clone; run in a machine of its own with little memory. */
    public static void main(String[] arguments) {
        System.out.print(GitRepository.at(Path.of(arguments[0])).read(ABOUT));
    }

    @Test
    void manyCommitsAtTheLimitOfSizeAreReadInLittleMemory() throws Exception {
        branches(400, "x".repeat(900_000));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileCloneTest.class.getName(),
                        clone.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("said")).hasContent("1 parts, 0 rejected");
    }

    @Test
    void aCommitThatIsTooLargeCostsWhatItLeadsTo() throws Exception {
        String behind = commit(0, "", "Behind");
        String large = commit(1, "parent " + behind + "\n", "x".repeat(CloneObjects.MAX_LENGTH));
        String base = commit(2, "", "Base");
        branch("main", commit(3, "parent " + base + "\nparent " + large + "\n", "Merge"));

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).hasSize(2);
        assertThat(reading.rejected()).hasSize(1);
        assertThat(reading.rejected().get(0).place()).isEqualTo(large);
        assertThat(reading.rejected().get(0).reason()).contains("1000000 bytes").contains("nothing that it leads to");
    }

    @Test
    void aCommitThatIsMissingCostsWhatItLeadsTo() throws Exception {
        String base = commit(2, "", "Base");
        branch("main", commit(3, "parent " + "a".repeat(40) + "\nparent " + base + "\n", "Merge"));

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).hasSize(2);
        assertThat(reading.rejected().get(0).reason()).startsWith("a commit is missing");
        assertThat(reading.endedEarly()).isTrue();
    }

    @Test
    void aCommitThatIsCutOffCostsWhatItLeadsTo() throws Exception {
        String base = commit(2, "", "Base");
        String whole = "tree " + EMPTY_TREE + "\nparent " + base + "\n" + person() + "\nHello\n";
        for (int length = 0; length < whole.length(); length++) {
            String cut = loose("commit", whole.substring(0, length));
            branch("main", commit(3, "parent " + cut + "\nparent " + base + "\n", "Merge"));

            CodeReading reading = GitRepository.at(clone).read(ABOUT);

            assertThat(commits(reading)).as("cut at %s", length).hasSizeBetween(2, 3);
            assertThat(reading.isWhole())
                    .as("cut at %s", length)
                    .isEqualTo(commits(reading).size() == 3);
        }
    }

    @Test
    void theBytesOfAllCommitsAreBounded() throws Exception {
        String parent = "";
        for (int i = 0; i < 50; i++) {
            parent = "parent " + commit(i, parent, "x".repeat(100_000)) + "\n";
        }
        branch("main", commit(50, parent, "Last"));

        CodeReading reading =
                GitRepository.at(clone, () -> new Budget(1_000_000, 1_000)).read(ABOUT);

        assertThat(commits(reading)).hasSizeBetween(2, 10);
        assertThat(reading.rejected()).hasSize(1);
        assertThat(reading.rejected().get(0).reason()).isEqualTo("more than 1000000 bytes of commits and deltas");
        assertThat(GitRepository.at(clone).read(ABOUT).isWhole()).isTrue();
    }

    @Test
    void theNumberOfParentsIsBounded() throws Exception {
        StringBuilder parents = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            parents.append("parent %040x\n".formatted(i + 1));
        }
        branch("main", commit(0, parents.toString(), "Merge"));

        CodeReading reading =
                GitRepository.at(clone, () -> new Budget(1_000_000_000, 10_000)).read(ABOUT);

        assertThat(commits(reading)).isEmpty();
        assertThat(reading.rejected().get(0).reason()).isEqualTo("more than 10000 commits and parents");
    }

    @Test
    void theTextThatIsKeptIsBounded() throws Exception {
        String name = "x".repeat(Commit.MAX_TEXT);
        String person = name + " <" + name + "> 1767225600 +0000";
        String parent = "";
        for (int i = 0; i <= CodeReading.MAX_TEXT / 4_000; i++) {
            String text =
                    "tree " + EMPTY_TREE + "\n" + parent + "author " + person + "\ncommitter " + person + "\n\n" + i;
            parent = "parent " + loose("commit", text) + "\n";
        }
        branch("main", parent.substring("parent ".length()).strip());

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).hasSize(CodeReading.MAX_TEXT / 4_000);
        assertThat(reading.rejected().get(0).reason()).contains("20000000 characters");
    }

    @Test
    void deltasUponDeltasAreBounded() throws Exception {
        String text = "tree " + EMPTY_TREE + "\n" + person() + "\nHello";
        List<byte[]> entries = new ArrayList<>();
        entries.add(entry(1, new byte[0], text.getBytes(StandardCharsets.UTF_8)));
        byte[] same = sameDelta(text.length());
        for (int i = 0; i < 4_200; i++) {
            byte[] before = entries.get(entries.size() - 1);
            entries.add(entry(OFS_DELTA, distance(before.length), same));
        }
        pack(entries);
        branch("near", id(4_000));
        branch("far", id(4_150));

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).extracting(Commit::id).containsExactly(id(4_000));
        assertThat(reading.rejected()).extracting(CodeReading.Rejected::place).containsExactly(id(4_150));
    }

    @Test
    void deltasThatAreMadeFromEachOtherEnd() throws Exception {
        byte[] same = sameDelta(100);
        pack(List.of(
                entry(REF_DELTA, HexFormat.of().parseHex(id(1)), same),
                entry(REF_DELTA, HexFormat.of().parseHex(id(0)), same)));
        branch("main", id(0));

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).isEmpty();
        assertThat(reading.endedEarly()).isTrue();
    }

    @Test
    void theWorkThatDeltasCostIsBounded() throws Exception {
        String text = "tree " + EMPTY_TREE + "\n" + person() + "\n" + "x".repeat(900_000);
        List<byte[]> entries = new ArrayList<>();
        entries.add(entry(1, new byte[0], text.getBytes(StandardCharsets.UTF_8)));
        byte[] same = sameDelta(text.length());
        for (int i = 0; i < 100; i++) {
            byte[] before = entries.get(entries.size() - 1);
            entries.add(entry(OFS_DELTA, distance(before.length), same));
        }
        pack(entries);
        branch("main", id(100));
        Budget budget = new Budget(50_000_000, 1_000);

        CodeReading reading = GitRepository.at(clone, () -> budget).read(ABOUT);

        assertThat(reading.rejected().get(0).reason()).isEqualTo("more than 50000000 bytes of commits and deltas");
        assertThat(budget.bytes()).isLessThan(52_000_000);
    }

    @Test
    void aFileThatIsTaggedIsNotRead() throws Exception {
        branch("main", commit(0, "", "Hello"));
        Files.createDirectories(clone.resolve("refs/tags"));
        Files.writeString(clone.resolve("refs/tags/key"), loose("blob", "x".repeat(5_000_000)) + "\n");

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(reading.isWhole()).isTrue();
        assertThat(reading.passedOver()).isEqualTo(1);
        assertThat(commits(reading)).hasSize(1);
    }

    @Test
    void aFileOfReferencesOfMoreThanIsReadCostsTheRest() throws Exception {
        String id = commit(0, "", "Hello");
        Path packed = clone.resolve("packed-refs");
        try (OutputStream file = Files.newOutputStream(packed)) {
            file.write((id + " refs/heads/main\n").getBytes(StandardCharsets.UTF_8));
            byte[] pull =
                    ("b".repeat(40) + " refs/pull/1/" + "x".repeat(10_000) + "\n").getBytes(StandardCharsets.UTF_8);
            for (long length = 0; length <= CloneFiles.MAX_PACKED; length += pull.length) {
                file.write(pull);
            }
        }

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).hasSize(1);
        assertThat(reading.rejected())
                .extracting(CodeReading.Rejected::reason)
                .containsExactly("a file of references of more than 100000000 bytes");
    }

    @Test
    void aLineWithoutAnEndIsNotHeld() throws Exception {
        Files.writeString(clone.resolve("packed-refs"), "x".repeat(50_000_000));

        assertThat(GitRepository.at(clone).read(ABOUT).isWhole()).isTrue();
    }

    @Test
    void foldersWithoutAnEndAreBounded() throws Exception {
        Path deep = clone.resolve("refs/heads" + "/d".repeat(30));
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("main"), commit(0, "", "Hello") + "\n");

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).isEmpty();
        assertThat(reading.rejected().get(0).reason()).contains("folders");
    }

    @Test
    void linksToOtherClonesAreNotFollowed() throws Exception {
        String id = commit(0, "", "Hello");
        branch("main", id);
        assertThat(commits(GitRepository.at(clone).read(ABOUT))).hasSize(1);

        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("objects/pack"));
        Files.writeString(other.resolve("HEAD"), id + "\n");
        Files.createSymbolicLink(
                other.resolve("objects/" + id.substring(0, 2)), clone.resolve("objects/" + id.substring(0, 2)));
        assertThat(commits(GitRepository.at(other).read(ABOUT)))
                .as("objects in a folder that is a link")
                .isEmpty();

        Path third = folder.resolve("third");
        Files.createDirectories(third.resolve("objects/pack"));
        Files.writeString(third.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.createSymbolicLink(third.resolve("refs"), clone.resolve("refs"));
        CodeReading reading = GitRepository.at(third).read(ABOUT);
        assertThat(reading.isWhole())
                .as("references in a folder that is a link")
                .isTrue();

        Path linked = folder.resolve("linked");
        Files.createDirectories(linked);
        Files.createSymbolicLink(linked.resolve(".git"), clone);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GitRepository.at(linked).read(ABOUT));
    }

    @Test
    void whatPointsElsewhereIsPassedOver() throws Exception {
        String id = commit(0, "", "Hello");
        branch("main", id);
        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("objects/info"));
        Files.createDirectories(other.resolve("objects/pack"));
        Files.createDirectories(other.resolve("refs/heads"));
        Files.createDirectories(other.resolve("hooks"));
        Files.createDirectories(other.resolve("info"));
        Files.writeString(other.resolve("HEAD"), id + "\n");
        Files.writeString(other.resolve("commondir"), clone + "\n");
        Files.writeString(other.resolve("gitdir"), clone + "\n");
        Files.writeString(other.resolve("objects/info/alternates"), clone.resolve("objects") + "\n");
        Files.writeString(other.resolve("objects/info/http-alternates"), "http://localhost:1/\n");
        Files.writeString(other.resolve("info/grafts"), id + "\n");
        Path ran = folder.resolve("ran");
        Path hook = other.resolve("hooks/post-checkout");
        Files.writeString(hook, "#!/bin/sh\ntouch " + ran + "\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        Files.writeString(
                other.resolve("config"),
                "[core]\n\tfsmonitor = touch " + ran + "\n\tsshCommand = touch " + ran + "\n[include]\n\tpath = "
                        + clone.resolve("HEAD") + "\n");

        CodeReading reading = GitRepository.at(other).read(ABOUT);

        assertThat(commits(reading)).isEmpty();
        assertThat(reading.rejected().get(0).place()).isEqualTo(id);
        assertThat(ran).doesNotExist();
    }

    @Test
    void aBrokenPackCostsOnlyWhatIsInIt() throws Exception {
        branch("main", commit(0, "", "Hello"));
        Files.writeString(clone.resolve("objects/pack/pack-1.idx"), "x".repeat(2_000));
        Files.writeString(clone.resolve("objects/pack/pack-1.pack"), "PACK");

        CodeReading reading = GitRepository.at(clone).read(ABOUT);

        assertThat(commits(reading)).hasSize(1);
        assertThat(reading.rejected())
                .extracting(CodeReading.Rejected::reason)
                .containsExactly("a pack is missing or broken");
    }

    @Test
    void moreObjectsThanThereAreInAPackAreNotBelieved() throws Exception {
        ByteBuffer index = ByteBuffer.allocate(8 + 1024 + 68);
        index.putInt(0xff744f63).putInt(2);
        for (int i = 0; i < 256; i++) {
            index.putInt(Integer.MAX_VALUE);
        }
        Files.write(clone.resolve("objects/pack/pack-1.idx"), index.array());
        Files.writeString(clone.resolve("objects/pack/pack-1.pack"), "PACK");

        assertThat(GitRepository.at(clone).read(ABOUT).rejectedCount()).isEqualTo(1);
    }

    @Test
    void tooManyPacksAreRefused() throws Exception {
        for (int i = 0; i <= CloneObjects.MAX_PACKS; i++) {
            Files.writeString(clone.resolve("objects/pack/pack-" + i + ".idx"), "x");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GitRepository.at(clone).read(ABOUT))
                .withMessageContaining("more than 200 packs");
    }

    private static String person() {
        return "author A <a@example> 1767225600 +0100\ncommitter A <a@example> 1767225600 +0100\n";
    }

    private String commit(int number, String parents, String message) throws Exception {
        String at = (1_767_225_600 + number) + " +0100\n";
        return loose(
                "commit",
                "tree " + EMPTY_TREE + "\n" + parents + "author A <a@example> " + at + "committer A <a@example> " + at
                        + "\n" + message + " " + number);
    }

    private String loose(String type, String text) throws Exception {
        byte[] body = (type + " " + text.length() + "\0" + text).getBytes(StandardCharsets.UTF_8);
        String id = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(body));
        Path file = clone.resolve("objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
        Files.createDirectories(file.getParent());
        Files.write(file, deflated(body));
        return id;
    }

    /** Branches to as many commits, all alike: nobody computes their names anew. */
    private void branches(int many, String message) throws Exception {
        String one = commit(0, "", message);
        Path file = clone.resolve("objects").resolve(one.substring(0, 2)).resolve(one.substring(2));
        Files.createDirectories(clone.resolve("objects/00"));
        for (int i = 0; i < many; i++) {
            Files.copy(file, clone.resolve("objects/00/%038x".formatted(i)));
            branch("copy" + i, "%040x".formatted(i));
        }
    }

    private void branch(String name, String id) throws IOException {
        Files.writeString(clone.resolve("refs/heads/" + name), id + "\n");
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        }
        return deflated.toByteArray();
    }

    /** The name of an object of a pack made here: its place, since nobody computes it anew. */
    private static String id(int place) {
        return "%040x".formatted(0xabc_0000L + place);
    }

    private static byte[] entry(int type, byte[] base, byte[] body) throws IOException {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        long rest = body.length >> 4;
        entry.write((rest > 0 ? 0x80 : 0) | (type << 4) | (body.length & 15));
        for (; rest > 0; rest >>= 7) {
            entry.write((int) ((rest > 0x7F ? 0x80 : 0) | (rest & 0x7F)));
        }
        entry.writeBytes(base);
        entry.writeBytes(deflated(body));
        return entry.toByteArray();
    }

    /** How far before an entry its base begins. */
    private static byte[] distance(int length) {
        byte[] bytes = new byte[10];
        int at = bytes.length - 1;
        long left = length;
        bytes[at] = (byte) (left & 0x7F);
        for (left >>= 7; left > 0; left >>= 7) {
            left--;
            bytes[--at] = (byte) (0x80 | (left & 0x7F));
        }
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    /** A delta that makes the base once more. */
    private static byte[] sameDelta(int length) {
        ByteArrayOutputStream delta = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            int rest = length;
            for (; rest > 0x7F; rest >>= 7) {
                delta.write(0x80 | (rest & 0x7F));
            }
            delta.write(rest);
        }
        for (int from = 0; from < length; from += 0xFFFF) {
            int size = Math.min(0xFFFF, length - from);
            delta.write(0xB7);
            delta.write(from);
            delta.write(from >> 8);
            delta.write(from >> 16);
            delta.write(size);
            delta.write(size >> 8);
        }
        return delta.toByteArray();
    }

    private void pack(List<byte[]> entries) throws IOException {
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        pack.writeBytes(ByteBuffer.allocate(12)
                .put("PACK".getBytes(StandardCharsets.US_ASCII))
                .putInt(2)
                .putInt(entries.size())
                .array());
        int count = entries.size();
        ByteBuffer index = ByteBuffer.allocate(8 + 1024 + 28 * count + 40);
        index.putInt(0xff744f63).putInt(2).putInt(count);
        for (int i = 1; i < 256; i++) {
            index.putInt(count);
        }
        for (int i = 0; i < count; i++) {
            index.put(HexFormat.of().parseHex(id(i)));
        }
        index.position(index.position() + 4 * count);
        for (byte[] entry : entries) {
            index.putInt(pack.size());
            pack.writeBytes(entry);
        }
        Files.write(clone.resolve("objects/pack/pack-1.pack"), pack.toByteArray());
        Files.write(clone.resolve("objects/pack/pack-1.idx"), index.array());
    }

    private static CodeRepository repository(CodeReading reading) {
        return Candidate.builder()
                .addAll(reading.parts())
                .build()
                .codeRepositories()
                .get(0);
    }

    private static List<Commit> commits(CodeReading reading) {
        return repository(reading).commits();
    }
}
