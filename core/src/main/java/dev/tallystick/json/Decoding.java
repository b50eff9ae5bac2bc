package dev.tallystick.json;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads single values and collects what is wrong with them. Messages repeat no value. */
final class Decoding {

    private final Problems problems;
    private final Problems unknownFields;

    private Decoding(Problems problems, Problems unknownFields) {
        this.problems = problems;
        this.unknownFields = unknownFields;
    }

    static Decoding strict(Problems problems) {
        return new Decoding(problems, problems);
    }

    static Decoding lenient(Problems problems, Problems unknownFields) {
        return new Decoding(problems, unknownFields);
    }

    void unknownField(Located value, Iterable<String> known) {
        unknownFields.add(value.namePlace(), value.pointer(), "unknown field; known here: " + String.join(", ", known));
    }

    void expected(Located value, String what) {
        problems.add(value.place(), value.pointer(), "expected " + what);
    }

    void missing(Located object, String name, String what) {
        problems.add(object.place(), object.pointer(name), "missing; expected " + what);
    }

    void schemaVersion(Located value) {
        if (!value.is(Located.Kind.STRING) || !SchemaVersion.isSupported(value.text())) {
            expected(value, SchemaVersion.EXPECTED);
        }
    }

    Optional<Members> members(Located value) {
        if (!value.is(Located.Kind.OBJECT)) {
            expected(value, "an object");
            return Optional.empty();
        }
        return Optional.of(new Members(value, this));
    }

    List<Located> items(Located value) {
        if (!value.is(Located.Kind.ARRAY)) {
            expected(value, "an array");
            return List.of();
        }
        return value.items();
    }

    Optional<String> text(Located value) {
        if (!value.is(Located.Kind.STRING)) {
            expected(value, "a string");
            return Optional.empty();
        }
        return Optional.of(value.text());
    }

    Optional<Boolean> flag(Located value) {
        if (!value.is(Located.Kind.BOOLEAN)) {
            expected(value, "true or false");
            return Optional.empty();
        }
        return Optional.of(value.text().equals("true"));
    }

    Optional<Integer> integer(Located value, int min, int max) {
        if (value.is(Located.Kind.NUMBER)) {
            try {
                int number = Integer.parseInt(value.text());
                if (number >= min && number <= max) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // Falls through: a fraction, an exponent or a number out of range.
            }
        }
        expected(value, range(min, max));
        return Optional.empty();
    }

    private static String range(int min, int max) {
        if (max == Integer.MAX_VALUE) {
            return min == Integer.MIN_VALUE ? "an integer of 32 bits" : "an integer from " + min;
        }
        return "an integer from " + min + " to " + max;
    }

    <V> Optional<V> word(Located value, Function<String, V> parser, String what) {
        return word(value, parser, () -> what);
    }

    private <V> Optional<V> word(Located value, Function<String, V> parser, Supplier<String> what) {
        if (value.is(Located.Kind.STRING)) {
            try {
                return Optional.of(parser.apply(value.text()));
            } catch (IllegalArgumentException e) {
                // Falls through: the exception repeats the value, which a problem must not.
            }
        }
        String format = what.get();
        expected(value, value.is(Located.Kind.STRING) ? format : "a string: " + format);
        return Optional.empty();
    }

    <V> Optional<V> value(Located value, FieldType<V> type) {
        return switch (type.shape()) {
            case STRING ->
                type.pattern().isEmpty()
                        ? text(value).map(type::parse)
                        : word(value, type::parse, () -> FieldFormat.words(type));
            case BOOLEAN -> flag(value).map(flag -> type.parse(flag.toString()));
            case INTEGER ->
                integer(value, Integer.MIN_VALUE, Integer.MAX_VALUE).map(number -> type.parse(number.toString()));
            case LIST -> list(value, type);
            case PERIOD -> members(value).map(members -> period(members, type));
        };
    }

    @SuppressWarnings("unchecked") // a list type's values are lists, and it parses one element to a list of one
    private <V> Optional<V> list(Located value, FieldType<V> type) {
        ImmutableList.Builder<Object> all = ImmutableList.builder();
        for (Located item : items(value)) {
            word(item, type::parse, () -> FieldFormat.words(type)).ifPresent(one -> all.addAll((List<Object>) one));
        }
        return value.is(Located.Kind.ARRAY) ? Optional.of((V) all.build()) : Optional.empty();
    }

    private static <V> V period(Members members, FieldType<V> type) {
        String from = members.value("from", FieldFormat.DATE)
                .map(FieldFormat.DATE::print)
                .orElse("..");
        String to = members.value("to", FieldFormat.DATE)
                .map(FieldFormat.DATE::print)
                .orElse("..");
        members.rejectOthers();
        return type.parse(from + "/" + to);
    }
}
