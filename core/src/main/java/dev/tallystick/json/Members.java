package dev.tallystick.json;

import dev.tallystick.candidate.FieldType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The members of one object, each asked for by its name; those that nobody asks for are unknown. */
final class Members {

    private final Located object;
    private final Decoding decoding;
    private final Set<String> known = new LinkedHashSet<>();

    Members(Located object, Decoding decoding) {
        this.object = object;
        this.decoding = decoding;
    }

    Optional<Located> find(String name) {
        known.add(name);
        return object.find(name);
    }

    Optional<String> text(String name) {
        return find(name).flatMap(decoding::text);
    }

    Optional<Boolean> flag(String name) {
        return find(name).flatMap(decoding::flag);
    }

    Optional<Integer> integer(String name, int min, int max) {
        return find(name).flatMap(value -> decoding.integer(value, min, max));
    }

    <V> Optional<V> value(String name, FieldType<V> type) {
        return find(name).flatMap(value -> decoding.value(value, type));
    }

    <V> Optional<V> word(String name, Function<String, V> parser, String what) {
        return find(name).flatMap(value -> decoding.word(value, parser, what));
    }

    <V> Optional<V> requiredWord(String name, Function<String, V> parser, String what) {
        if (find(name).isEmpty()) {
            decoding.missing(object, name, what);
        }
        return word(name, parser, what);
    }

    List<Located> items(String name) {
        return find(name).map(decoding::items).orElse(List.of());
    }

    /** The members of a member that is an object with names of the document's own, such as ids of checks. */
    Map<String, Located> named(String name) {
        return find(name)
                .flatMap(decoding::members)
                .map(members -> members.object.members())
                .orElse(Map.of());
    }

    void rejectOthers() {
        for (Map.Entry<String, Located> member : object.members().entrySet()) {
            if (!known.contains(member.getKey())) {
                decoding.unknownField(member.getValue(), known);
            }
        }
    }

    /** Asks for what every document of this package may begin with. */
    void header() {
        known.add("$schema");
        find("schemaVersion").ifPresent(decoding::schemaVersion);
    }
}
