package dev.tallystick.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of a JSON document, with the place where it stands. */
final class Located {

    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Kind kind;
    private final String text;
    private final Place place;
    private final Place namePlace;
    private final @Nullable Located parent;
    private final String step;
    private final Map<String, Located> members;
    private final List<Located> items;

    private Located(Kind kind, String text, Place place, Place namePlace, @Nullable Located parent, String step) {
        this.kind = kind;
        this.text = text;
        this.place = place;
        this.namePlace = namePlace;
        this.parent = parent;
        this.step = step;
        this.members = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.items = kind == Kind.ARRAY ? new ArrayList<>() : List.of();
    }

    static Located root(Kind kind, String text, Place place) {
        return new Located(kind, text, place, place, null, "");
    }

    Located member(String name, Place namePlace, Kind kind, String text, Place place) {
        Located member = new Located(kind, text, place, namePlace, this, name);
        members.put(name, member);
        return member;
    }

    Located item(Kind kind, String text, Place place) {
        Located item = new Located(kind, text, place, place, this, Integer.toString(items.size()));
        items.add(item);
        return item;
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The string, or the number or truth value as written; empty for the other kinds. */
    String text() {
        return text;
    }

    Place place() {
        return place;
    }

    /** Where the name of this member stands; of other values, where the value stands. */
    Place namePlace() {
        return namePlace;
    }

    /** The name or index of this value within its parent. */
    String step() {
        return step;
    }

    Map<String, Located> members() {
        return members;
    }

    List<Located> items() {
        return items;
    }

    /** Finds a member; {@code null} is the same as none. */
    Optional<Located> find(String name) {
        return Optional.ofNullable(members.get(name)).filter(member -> !member.is(Kind.NULL));
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Located each = this; each.parent != null; each = each.parent) {
            pointer.insert(0, pointerStep(each.step));
        }
        return pointer.toString();
    }

    String pointer(String name) {
        return pointer() + pointerStep(name);
    }

    private static String pointerStep(String step) {
        return "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
