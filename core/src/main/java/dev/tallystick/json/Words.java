package dev.tallystick.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Closed and open vocabularies as words in JSON. */
final class Words {

    private Words() {}

    /** The word for a constant: {@code NOT_ASKED} is {@code not-asked}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such word: " + word));
    }

    static String all(Enum<?>[] constants) {
        return known(Arrays.asList(constants), Words::of);
    }

    static <T> String known(List<T> known, Function<T, String> printer) {
        return known.stream().map(printer).collect(Collectors.joining(", "));
    }
}
