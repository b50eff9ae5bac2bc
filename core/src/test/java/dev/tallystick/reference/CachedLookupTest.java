package dev.tallystick.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class CachedLookupTest {

    private final List<String> asked = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void asksOnceForEachKey() {
        CachedLookup<String, Integer> lookup = CachedLookup.of(this::length, 10, Duration.ofMinutes(1));
        assertThat(lookup.apply("one")).isEqualTo(3);
        assertThat(lookup.apply("three")).isEqualTo(5);
        assertThat(lookup.apply("one")).isEqualTo(3);
        assertThat(asked).containsExactly("one", "three");
    }

    @Test
    void asksAgainAfterTheExpiry() {
        CachedLookup<String, Integer> lookup = CachedLookup.of(this::length, 10, Duration.ofNanos(5), clock::get);
        assertThat(lookup.apply("one")).isEqualTo(3);
        clock.set(4);
        assertThat(lookup.apply("one")).isEqualTo(3);
        assertThat(asked).hasSize(1);
        clock.set(5);
        assertThat(lookup.apply("one")).isEqualTo(3);
        assertThat(asked).hasSize(2);
    }

    @Test
    void keepsNoMoreThanItsSize() {
        CachedLookup<String, Integer> lookup = CachedLookup.of(this::length, 2, Duration.ofMinutes(1));
        for (int i = 0; i < 100; i++) {
            assertThat(lookup.apply("key " + i)).isPositive();
        }
        assertThat(lookup.size()).isLessThanOrEqualTo(2);
    }

    @Test
    void forgetsWhenCleared() {
        CachedLookup<String, Integer> lookup = CachedLookup.of(this::length, 10, Duration.ofMinutes(1));
        assertThat(lookup.apply("one")).isEqualTo(3);
        lookup.clear();
        assertThat(lookup.size()).isZero();
        assertThat(lookup.apply("one")).isEqualTo(3);
        assertThat(asked).hasSize(2);
    }

    @Test
    void letsFailuresPassAndDoesNotRememberThem() {
        CachedLookup<String, Integer> lookup = CachedLookup.of(
                key -> {
                    asked.add(key);
                    if (asked.size() == 1) {
                        throw new IllegalStateException("down");
                    }
                    return 7;
                },
                10,
                Duration.ofMinutes(1));
        assertThatIllegalStateException().isThrownBy(() -> lookup.apply("one")).withMessage("down");
        assertThat(lookup.apply("one")).isEqualTo(7);
    }

    @Test
    @SuppressWarnings("NullAway") // a look-up that breaks its contract
    void refusesAnAnswerOfNull() {
        CachedLookup<String, Integer> lookup = CachedLookup.of(key -> null, 10, Duration.ofMinutes(1));
        assertThatNullPointerException().isThrownBy(() -> lookup.apply("one")).withMessage("answer of the look-up");
    }

    @Test
    void refusesBoundsThatBoundNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CachedLookup.of(this::length, 0, Duration.ofMinutes(1)))
                .withMessage("maximumSize not 1 or more: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CachedLookup.of(this::length, 1, Duration.ZERO))
                .withMessage("expireAfter not more than zero: PT0S");
        assertThatIllegalArgumentException().isThrownBy(() -> CachedLookup.of(this::length, 1, Duration.ofSeconds(-1)));
    }

    @Test
    void showsNeitherKeysNorAnswers() {
        CachedLookup<String, Integer> lookup = CachedLookup.of(this::length, 10, Duration.ofMinutes(1));
        assertThat(lookup.apply("secret")).isEqualTo(6);
        assertThat(lookup).hasToString("CachedLookup");
    }

    private int length(String key) {
        asked.add(key);
        return key.length();
    }
}
