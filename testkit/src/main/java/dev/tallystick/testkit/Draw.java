package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/** What generators draw; the same draws from the same state of the random numbers. */
final class Draw {

    private final RandomGenerator random;

    Draw(RandomGenerator random) {
        this.random = random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T of(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Different items of a list, at most as many as there are. */
    <T> List<T> some(List<? extends T> list, int count) {
        List<T> rest = new ArrayList<>(list);
        ImmutableList.Builder<T> drawn = ImmutableList.builder();
        for (int i = 0; i < count && !rest.isEmpty(); i++) {
            drawn.add(rest.remove(random.nextInt(rest.size())));
        }
        return drawn.build();
    }

    String digits(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    /** Sixteen hexadecimal digits. */
    String hash() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    /** An instant at most so many days before another one, to the minute. */
    Instant before(Instant instant, int days) {
        return instant.minus(Duration.ofMinutes(random.nextInt(1, days * 24 * 60)));
    }

    /** The word with one letter doubled, dropped or swapped; short words stay. */
    String typo(String word) {
        if (word.length() < 4) {
            return word;
        }
        int at = random.nextInt(1, word.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
