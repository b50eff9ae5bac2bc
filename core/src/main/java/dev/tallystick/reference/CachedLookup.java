package dev.tallystick.reference;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Function;

/**
 * A look-up that remembers its answers for a short time, for hosts whose look-ups are slow and repeat themselves.
 *
 * <p>Nothing in this project wraps a look-up by itself. Where keys are personal data (phones, addresses, accounts),
 * remembering them is the host's decision: keep the size and the time small. Thread-safe; starts no thread.
 *
 * @param <K> the type of the key
 * @param <V> the type of the answer; use {@link java.util.Optional} or a list where there may be none
 */
public final class CachedLookup<K, V> implements Function<K, V> {

    private final Function<? super K, ? extends V> lookup;
    private final Cache<K, V> cache;

    private CachedLookup(Function<? super K, ? extends V> lookup, Cache<K, V> cache) {
        this.lookup = lookup;
        this.cache = cache;
    }

    /**
     * Returns a look-up that remembers the answers of another one.
     *
     * @param <K> the type of the key
     * @param <V> the type of the answer
     * @param lookup the look-up, thread-safe, never null in its answer, and not calling this cache
     * @param maximumSize how many answers are kept at most, from 1
     * @param expireAfter how long an answer is kept, more than zero
     * @return the look-up
     * @throws IllegalArgumentException if a bound is not kept
     */
    public static <K, V> CachedLookup<K, V> of(
            Function<? super K, ? extends V> lookup, int maximumSize, Duration expireAfter) {
        return of(lookup, maximumSize, expireAfter, Ticker.systemTicker());
    }

    static <K, V> CachedLookup<K, V> of(
            Function<? super K, ? extends V> lookup, int maximumSize, Duration expireAfter, Ticker ticker) {
        requireNonNull(lookup, "lookup");
        if (maximumSize < 1) {
            throw new IllegalArgumentException("maximumSize not 1 or more: " + maximumSize);
        }
        if (expireAfter.isZero() || expireAfter.isNegative()) {
            throw new IllegalArgumentException("expireAfter not more than zero: " + expireAfter);
        }
        Cache<K, V> cache = Caffeine.newBuilder()
                .maximumSize(maximumSize)
                .expireAfterWrite(expireAfter)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
        return new CachedLookup<>(lookup, cache);
    }

    /**
     * Returns the answer for a key, from memory if it is there and fresh. What the look-up throws passes through and is
     * not remembered.
     *
     * @param key the key
     * @return the answer
     * @throws NullPointerException if the look-up answers null
     */
    @Override
    public V apply(K key) {
        return requireNonNull(
                cache.get(key, unknown -> requireNonNull(lookup.apply(unknown), "answer of the look-up")));
    }

    /** Forgets all answers, for example after the facts behind the look-up were reloaded. */
    public void clear() {
        cache.invalidateAll();
    }

    /** Returns a description without keys and answers. */
    @Override
    public String toString() {
        return "CachedLookup";
    }

    long size() {
        cache.cleanUp();
        return cache.estimatedSize();
    }
}
