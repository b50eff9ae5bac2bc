package dev.tallystick.social.code.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.eclipse.jgit.internal.storage.pack.BinaryDelta;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;

/**
 * A pack of version 2 with its index of version 2, as git's documentation of the pack format describes them. JGit's own
 * reader believes the counts that an index states, searches a broken pack for ever, and writes to measure the file system.
 */
final class ClonePack implements AutoCloseable {

    private static final int MAGIC = 0xff744f63;
    private static final int HEADER = 8;
    private static final int FANOUT = 256;
    private static final int NAMES = HEADER + FANOUT * Integer.BYTES;
    private static final int NAME = 20;

    /** The longest chain of deltas that git makes is one shorter. */
    private static final int MAX_CHAIN = 4_096;

    private static final int MAX_HEAD = 64;

    /** What it costs to look at an entry, beside what it inflates to. */
    private static final int ENTRY = 256;

    private static final long NO_BASE = -1;
    private static final int LONG_OFFSETS = Integer.MIN_VALUE;
    private static final int CHUNK = 4_096;
    private static final int MORE = 0x80;

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final FileChannel pack;
    private final ByteBuffer index;
    private final int count;
    private final Budget budget;

    private ClonePack(FileChannel pack, ByteBuffer index, int count, Budget budget) {
        this.pack = pack;
        this.index = index;
        this.count = count;
        this.budget = budget;
    }

    /** Opens a pack, or throws if the index is none or shorter than it states. */
    static ClonePack open(Path packFile, Path indexFile, Budget budget) throws IOException {
        ByteBuffer index;
        try (FileChannel file = FileChannel.open(indexFile, READ)) {
            if (file.size() < NAMES || file.size() > Integer.MAX_VALUE) {
                throw new BrokenObjectException("an index that is too short or too long");
            }
            index = file.map(MapMode.READ_ONLY, 0, file.size());
        }
        int count = index.getInt(NAMES - Integer.BYTES);
        boolean fits = count >= 0 && NAMES + (NAME + 2L * Integer.BYTES) * count <= index.capacity();
        if (index.getInt(0) != MAGIC || index.getInt(Integer.BYTES) != 2 || !fits) {
            throw new BrokenObjectException("no index of version 2");
        }
        return new ClonePack(FileChannel.open(packFile, READ), index, count, budget);
    }

    @Override
    public void close() {
        try {
            pack.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a pack", e);
        }
    }

    /** Returns where an object begins; negative if it is not in the pack. */
    long find(AnyObjectId id) {
        int first = id.getFirstByte();
        int low = first == 0 ? 0 : fanout(first - 1);
        int high = fanout(first);
        byte[] name = new byte[NAME];
        while (low < high) {
            int middle = (low + high) >>> 1;
            index.get(NAMES + middle * NAME, name);
            int order = id.compareTo(name, 0);
            if (order == 0) {
                return offset(middle);
            }
            if (order < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private int fanout(int first) {
        return Math.max(0, Math.min(count, index.getInt(HEADER + first * Integer.BYTES)));
    }

    private long offset(int position) {
        int offsets = NAMES + (NAME + Integer.BYTES) * count;
        int offset = index.getInt(offsets + position * Integer.BYTES);
        if (offset >= 0) {
            return offset;
        }
        int place = offset - LONG_OFFSETS;
        return index.getLong(Math.addExact(
                Math.addExact(offsets, Math.multiplyExact(count, Integer.BYTES)),
                Math.multiplyExact(place, Long.BYTES)));
    }

    /** Reads a commit or a tag with all that it was made from; of anything else only the type. */
    ObjectLoader read(long start) throws IOException {
        Deque<Entry> deltas = new ArrayDeque<>();
        Entry entry = entry(start);
        while (entry.base != NO_BASE) {
            deltas.push(entry);
            if (deltas.size() > MAX_CHAIN) {
                throw new BrokenObjectException("an object that is made from too many others");
            }
            entry = entry(entry.base);
        }
        if (!CloneObjects.isRead(entry.type)) {
            return new ObjectLoader.SmallObject(entry.type, new byte[0]);
        }
        byte[] body = inflate(entry);
        while (!deltas.isEmpty()) {
            body = apply(body, inflate(deltas.pop()));
        }
        return new ObjectLoader.SmallObject(entry.type, body);
    }

    private byte[] apply(byte[] base, byte[] delta) throws IOException {
        long length = BinaryDelta.getResultSize(delta);
        if (length < 0 || length > CloneObjects.MAX_LENGTH) {
            throw BrokenObjectException.tooLarge();
        }
        budget.takeBytes(length);
        return BinaryDelta.apply(base, delta);
    }

    /** What stands at a place of the pack: an object, or how it differs from a base. */
    private static final class Entry {
        private final int type;
        private final long length;
        private final long body;
        private final long base;

        private Entry(int type, long length, long body, long base) {
            this.type = type;
            this.length = length;
            this.body = body;
            this.base = base;
        }
    }

    private Entry entry(long offset) throws IOException {
        budget.takeBytes(ENTRY);
        ByteBuffer head = bytes(offset, MAX_HEAD);
        int next = head.get() & 0xFF;
        int type = (next >> 4) & 7;
        long length = next & 15;
        for (int shift = 4; (next & MORE) != 0 && shift < 60; shift += 7) {
            next = head.get() & 0xFF;
            length |= (long) (next & 0x7F) << shift;
        }
        long base = NO_BASE;
        if (type == Constants.OBJ_OFS_DELTA) {
            base = offset - distance(head);
        } else if (type == Constants.OBJ_REF_DELTA) {
            byte[] name = new byte[NAME];
            head.get(name);
            base = find(ObjectId.fromRaw(name));
        }
        boolean isDelta = type == Constants.OBJ_OFS_DELTA || type == Constants.OBJ_REF_DELTA;
        if (isDelta && (base < 0 || base == offset)) {
            throw new BrokenObjectException("an object whose base is missing");
        }
        return new Entry(type, length, offset + head.position(), base);
    }

    private static long distance(ByteBuffer head) {
        int next = head.get() & 0xFF;
        long distance = next & 0x7F;
        while ((next & MORE) != 0) {
            next = head.get() & 0xFF;
            distance = ((distance + 1) << 7) | (next & 0x7F);
        }
        return distance;
    }

    private byte[] inflate(Entry entry) throws IOException {
        if (entry.length > CloneObjects.MAX_LENGTH) {
            throw BrokenObjectException.tooLarge();
        }
        budget.takeBytes(entry.length);
        byte[] body = new byte[(int) entry.length];
        Inflater inflater = new Inflater();
        try {
            long offset = entry.body;
            int filled = 0;
            while (filled < body.length) {
                int read = inflater.inflate(body, filled, body.length - filled);
                filled += read;
                if (read == 0 && inflater.needsInput()) {
                    ByteBuffer chunk = bytes(offset, CHUNK);
                    offset += chunk.remaining();
                    inflater.setInput(chunk);
                } else if (read == 0) {
                    throw new BrokenObjectException("an object that is shorter than stated");
                }
            }
            return body;
        } catch (DataFormatException e) {
            throw new IOException("an object is broken", e);
        } finally {
            inflater.end();
        }
    }

    private ByteBuffer bytes(long offset, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        int read = pack.read(buffer, offset);
        if (read <= 0) {
            throw new BrokenObjectException("a pack that is shorter than stated");
        }
        return buffer.flip();
    }
}
