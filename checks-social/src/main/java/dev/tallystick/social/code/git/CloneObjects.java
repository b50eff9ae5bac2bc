package dev.tallystick.social.code.git;

import dev.tallystick.social.code.reader.CodeReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * The commits and tags of a clone for JGit: loose ones and those of packs, none of other places. Of trees and files only
 * the type is read. Not thread-safe.
 */
final class CloneObjects extends ObjectReader {

    /** The largest commit or tag that is read, in bytes. */
    static final int MAX_LENGTH = 1_000_000;

    static final int MAX_PACKS = 200;

    private static final int MAX_HEADER = 64;
    private static final byte[] TREE = Constants.encodeASCII("tree ");
    private static final byte[] PARENT = Constants.encodeASCII("parent ");

    /** What JGit sees where a commit cannot be read, so that it walks on through the others: no parents, no author. */
    private static final ObjectLoader STAND_IN = new ObjectLoader.SmallObject(
            Constants.OBJ_COMMIT,
            Constants.encodeASCII("tree " + ObjectId.zeroId().name() + "\n\n"));

    private final Path folder;
    private final List<ClonePack> packs;
    private final Set<ObjectId> shallow;
    private final Budget budget;
    private final Map<ObjectId, String> faults = new HashMap<>();

    private CloneObjects(Path folder, List<ClonePack> packs, Set<ObjectId> shallow, Budget budget) {
        this.folder = folder;
        this.packs = packs;
        this.shallow = shallow;
        this.budget = budget;
    }

    /** Opens the objects; a pack that cannot be opened is listed. */
    static CloneObjects open(Path folder, Set<ObjectId> shallow, Budget budget, CodeReading.Builder reading)
            throws IOException {
        List<ClonePack> packs = new ArrayList<>();
        for (Path index : indexes(folder.resolve("pack"))) {
            String name = index.getFileName().toString();
            Path pack = index.resolveSibling(name.substring(0, name.length() - "idx".length()) + "pack");
            try {
                packs.add(ClonePack.open(pack, index, budget));
            } catch (IOException e) {
                reading.endEarly(CloneFiles.CLONE, "a pack", "a pack is missing or broken");
            }
        }
        return new CloneObjects(folder, packs, shallow, budget);
    }

    private static List<Path> indexes(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> indexes = files.filter(file -> file.toString().endsWith(".idx"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(MAX_PACKS + 1L)
                    .sorted()
                    .toList();
            if (indexes.size() > MAX_PACKS) {
                throw new IllegalArgumentException("a clone of more than " + MAX_PACKS + " packs: pack it again");
            }
            return indexes;
        }
    }

    /** Tells of which types the contents are read. */
    static boolean isRead(int type) {
        return type == Constants.OBJ_COMMIT || type == Constants.OBJ_TAG;
    }

    @Override
    public ObjectLoader open(AnyObjectId id, int type) throws IOException {
        budget.takeCommits(1);
        if (type != Constants.OBJ_COMMIT) {
            return counted(typed(id, type));
        }
        try {
            return counted(typed(id, type));
        } catch (Budget.SpentException e) {
            throw e;
        } catch (MissingObjectException e) {
            return standIn(id, "a commit is missing");
        } catch (BrokenObjectException e) {
            return standIn(id, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return standIn(id, "a commit is broken");
        }
    }

    private ObjectLoader standIn(AnyObjectId id, String fault) {
        faults.put(id.copy(), fault);
        return STAND_IN;
    }

    /** Why a commit could not be read, if JGit was given a stand-in for it. */
    Optional<String> fault(AnyObjectId id) {
        return Optional.ofNullable(faults.get(id));
    }

    /** The bytes of a commit that the walk has come to: it holds none of them, since many commits wait at once. */
    byte[] commit(AnyObjectId id) throws IOException {
        return typed(id, Constants.OBJ_COMMIT).getCachedBytes();
    }

    private ObjectLoader typed(AnyObjectId id, int type) throws IOException {
        ObjectLoader object = read(id);
        if (type != OBJ_ANY && type != object.getType()) {
            throw new IncorrectObjectTypeException(id.copy(), type);
        }
        return object;
    }

    /** Takes room for the parents, of which JGit makes an object each, and refuses what it would fail at. */
    private ObjectLoader counted(ObjectLoader object) throws IOException {
        if (object.getType() == Constants.OBJ_COMMIT) {
            byte[] commit = object.getCachedBytes();
            int next = afterLine(commit, 0, TREE);
            int parents = 0;
            while (next < commit.length && commit[next] == PARENT[0]) {
                next = afterLine(commit, next, PARENT);
                parents++;
            }
            if (next == commit.length) {
                throw brokenCommit();
            }
            budget.takeCommits(parents);
        }
        return object;
    }

    /** The end of a line of a word and a hash. */
    private static int afterLine(byte[] text, int start, byte[] word) throws IOException {
        int hash = start + word.length;
        int end = hash + Constants.OBJECT_ID_STRING_LENGTH;
        boolean isLine =
                end < text.length && text[end] == '\n' && Arrays.equals(text, start, hash, word, 0, word.length);
        if (!isLine || !ObjectId.isId(new String(text, hash, end - hash, StandardCharsets.US_ASCII))) {
            throw brokenCommit();
        }
        return end + 1;
    }

    private static IOException brokenCommit() {
        return new BrokenObjectException("a commit is broken");
    }

    private ObjectLoader read(AnyObjectId id) throws IOException {
        for (ClonePack pack : packs) {
            long offset = pack.find(id);
            if (offset >= 0) {
                return pack.read(offset);
            }
        }
        Path fan = folder.resolve(id.name().substring(0, 2));
        Path loose = fan.resolve(id.name().substring(2));
        if (!Files.isDirectory(fan, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(loose, LinkOption.NOFOLLOW_LINKS)) {
            throw new MissingObjectException(id.copy(), "object");
        }
        return loose(loose);
    }

    private ObjectLoader loose(Path file) throws IOException {
        try (InputStream inflated = new InflaterInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            int type = type(header(inflated));
            if (!isRead(type)) {
                return new ObjectLoader.SmallObject(type, new byte[0]);
            }
            byte[] body = inflated.readNBytes(MAX_LENGTH + 1);
            budget.takeBytes(body.length);
            if (body.length > MAX_LENGTH) {
                throw BrokenObjectException.tooLarge();
            }
            return new ObjectLoader.SmallObject(type, body);
        }
    }

    private static String header(InputStream inflated) throws IOException {
        byte[] header = new byte[MAX_HEADER];
        for (int i = 0; i < MAX_HEADER; i++) {
            int next = inflated.read();
            if (next <= 0) {
                return new String(header, 0, i, StandardCharsets.US_ASCII);
            }
            header[i] = (byte) next;
        }
        throw new BrokenObjectException("a loose object without a header");
    }

    private static int type(String header) throws IOException {
        for (int type : List.of(Constants.OBJ_COMMIT, Constants.OBJ_TREE, Constants.OBJ_BLOB, Constants.OBJ_TAG)) {
            if (header.startsWith(Constants.typeString(type) + " ")) {
                return type;
            }
        }
        throw new BrokenObjectException("a loose object of no known type");
    }

    @Override
    public ObjectReader newReader() {
        return new CloneObjects(folder, packs, shallow, budget);
    }

    @Override
    public Collection<ObjectId> resolve(AbbreviatedObjectId id) {
        return List.of();
    }

    @Override
    public Set<ObjectId> getShallowCommits() {
        return shallow;
    }

    @Override
    public void close() {
        packs.forEach(ClonePack::close);
    }
}
