package dev.tallystick.social.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Seconds of the epoch by what they belong to, in order. */
final class Times<K> {

    private final Map<K, long[]> times = new HashMap<>();

    private Times(Map<K, LongStream.Builder> collected) {
        collected.forEach((key, seconds) ->
                times.put(key, seconds.build().sorted().distinct().toArray()));
    }

    /** Collects times; not thread-safe. */
    static final class Builder<K> {

        private final Map<K, LongStream.Builder> collected = new HashMap<>();

        void add(K key, long second) {
            of(key).add(second);
        }

        void add(K key, LongStream seconds) {
            seconds.forEach(of(key)::add);
        }

        private LongStream.Builder of(K key) {
            return collected.computeIfAbsent(key, each -> LongStream.builder());
        }

        Times<K> build() {
            return new Times<>(collected);
        }
    }

    boolean isEmpty() {
        return times.isEmpty();
    }

    Set<K> keys() {
        return times.keySet();
    }

    /** Those of a key, each once. */
    long[] of(K key) {
        return times.getOrDefault(key, new long[0]);
    }

    /** Whether anything of a key lies between two seconds, both included. */
    boolean isAny(Optional<? extends K> key, long from, long to) {
        return key.isPresent() && isAny(times.get(key.get()), from, to);
    }

    private static boolean isAny(long @Nullable [] seconds, long from, long to) {
        if (seconds == null) {
            return false;
        }
        int position = Arrays.binarySearch(seconds, from);
        int next = position < 0 ? -position - 1 : position;
        return next < seconds.length && seconds[next] <= to;
    }
}
