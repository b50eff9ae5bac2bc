package dev.tallystick.kyc.access;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Networks and what is known of each; the longest prefix that holds an address is found by one binary search.
 *
 * <p>All are kept as IPv6, IPv4 under ::ffff:0:0/96 (RFC 4291). Two networks are either apart or one holds the other, so
 * that the one that begins last at or before an address, or a network around that one, is the answer.
 */
final class PrefixTable<V> {

    private static final int NONE = -1;

    /** A network: the halves of its first address, and the length of its prefix in 128 bits. */
    record Prefix(long high, long low, int length) {

        private static final int V4_BYTES = 4;
        private static final int V4_OFFSET = 96;
        private static final long V4_MARK = 0xffff_0000_0000L;

        static Prefix of(InetAddress address) {
            return of(address, address.getAddress().length * Byte.SIZE);
        }

        /** The network of an address; bits behind the prefix are dropped. */
        static Prefix of(InetAddress address, int length) {
            byte[] bytes = address.getAddress();
            if (bytes.length == V4_BYTES) {
                return masked(0, V4_MARK | number(bytes, 0, V4_BYTES), length + V4_OFFSET);
            }
            return masked(number(bytes, 0, Long.BYTES), number(bytes, Long.BYTES, Long.BYTES), length);
        }

        private static Prefix masked(long high, long low, int length) {
            return new Prefix(high & mask(length), low & mask(length - Long.SIZE), length);
        }

        /** The upper bits of a half, as many as the prefix has in it. */
        private static long mask(int length) {
            return length <= 0 ? 0 : length >= Long.SIZE ? -1 : -1L << (Long.SIZE - length);
        }

        private static long number(byte[] bytes, int from, int count) {
            long number = 0;
            for (int i = from; i < from + count; i++) {
                number = (number << Byte.SIZE) | (bytes[i] & 0xff);
            }
            return number;
        }
    }

    private record Entry<V>(Prefix prefix, V value) {}

    private final long[] high;
    private final long[] low;
    private final byte[] length;
    private final int[] around;
    private final List<V> values;

    private PrefixTable(List<Entry<V>> sorted) {
        int size = sorted.size();
        this.high = new long[size];
        this.low = new long[size];
        this.length = new byte[size];
        this.around = new int[size];
        this.values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Prefix prefix = sorted.get(i).prefix();
            high[i] = prefix.high();
            low[i] = prefix.low();
            length[i] = (byte) prefix.length();
            values.add(sorted.get(i).value());
            int outer = i - 1;
            while (outer != NONE && !holds(outer, prefix.high(), prefix.low())) {
                outer = around[outer];
            }
            around[i] = outer;
        }
    }

    Optional<V> find(InetAddress address) {
        Prefix wanted = Prefix.of(address);
        int from = 0;
        int to = high.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (isAfter(middle, wanted)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        int at = from - 1;
        while (at != NONE && !holds(at, wanted.high(), wanted.low())) {
            at = around[at];
        }
        return at == NONE ? Optional.empty() : Optional.of(values.get(at));
    }

    int size() {
        return high.length;
    }

    private boolean isAfter(int index, Prefix address) {
        int order = Long.compareUnsigned(high[index], address.high());
        return order > 0 || (order == 0 && Long.compareUnsigned(low[index], address.low()) > 0);
    }

    private boolean holds(int index, long otherHigh, long otherLow) {
        int bits = length[index] & 0xff;
        return (otherHigh & Prefix.mask(bits)) == high[index]
                && (otherLow & Prefix.mask(bits - Long.SIZE)) == low[index];
    }

    /** Collects networks; of one network the one added last counts. Not thread-safe. */
    static final class Builder<V> {

        private final List<Entry<V>> entries = new ArrayList<>();

        void add(Prefix prefix, V value) {
            entries.add(new Entry<>(prefix, value));
        }

        PrefixTable<V> build() {
            List<Entry<V>> sorted = new ArrayList<>(entries);
            Comparator<Entry<V>> order = Comparator.comparing(
                            (Entry<V> entry) -> entry.prefix().high(), Long::compareUnsigned)
                    .thenComparing(entry -> entry.prefix().low(), Long::compareUnsigned)
                    .thenComparing(entry -> entry.prefix().length());
            sorted.sort(order);
            List<Entry<V>> distinct = new ArrayList<>(sorted.size());
            for (Entry<V> entry : sorted) {
                if (!distinct.isEmpty()
                        && distinct.get(distinct.size() - 1).prefix().equals(entry.prefix())) {
                    distinct.set(distinct.size() - 1, entry);
                } else {
                    distinct.add(entry);
                }
            }
            return new PrefixTable<>(distinct);
        }
    }
}
