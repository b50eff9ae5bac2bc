package dev.tallystick.social.code.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of a JSON file, with the members that are wanted. A value of the wrong kind is listed and counts as missing.
 */
final class JsonItem {

    /** The most values that one object holds. */
    static final int MAX_VALUES = 50_000;

    /** The longest text that is read, in characters. */
    static final int MAX_TEXT = 10_000;

    /** How much of a message is held; see {@link dev.tallystick.candidate.WritingSample#TEXT}. */
    static final int MAX_MESSAGE = 2_000;

    static final Stream HOLD_ALL = name -> false;

    private static final String MESSAGE = "message";

    private final String file;
    private final String place;
    private final CodeReading.Builder reading;
    private final Map<String, Object> members = new HashMap<>();
    private boolean sound = true;

    private JsonItem(String file, String place, CodeReading.Builder reading) {
        this.file = file;
        this.place = place;
        this.reading = reading;
    }

    /** Looks at the value of a member of the outermost object first, and tells whether it has read it. */
    interface Stream {
        boolean reads(String name) throws IOException;
    }

    /** A value that is too large to be held. */
    private enum Odd {
        LONG_TEXT,
        LARGE_NUMBER
    }

    /** How many values more may be held. */
    private static final class Room {
        private int left = MAX_VALUES;
    }

    /** Reads the object that the parser stands at. */
    static JsonItem read(
            JsonParser parser,
            String file,
            String place,
            CodeReading.Builder reading,
            Set<String> wanted,
            Stream stream)
            throws IOException {
        JsonItem item = new JsonItem(file, place, reading);
        Room room = new Room();
        item.fill(parser, wanted, stream, room);
        if (room.left < 0) {
            item.fault("more than " + MAX_VALUES + " values");
        }
        return item;
    }

    private void fill(JsonParser parser, Set<String> wanted, Stream stream, Room room) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (stream.reads(name)) {
                continue;
            }
            boolean hold = wanted.contains(name) && room.left >= 0;
            if (!hold) {
                parser.skipChildren();
            } else if (members.containsKey(name)) {
                parser.skipChildren();
                fault("says " + name + " twice");
            } else {
                members.put(name, value(parser, name, pointer(name), wanted, room));
            }
        }
    }

    private Object value(JsonParser parser, String name, String pointer, Set<String> wanted, Room room)
            throws IOException {
        room.left--;
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                JsonItem inner = new JsonItem(file, pointer, reading);
                inner.fill(parser, wanted, HOLD_ALL, room);
                sound &= inner.sound;
                yield inner;
            }
            case START_ARRAY -> list(parser, name, pointer, wanted, room);
            case VALUE_STRING -> text(parser, name);
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? Odd.LARGE_NUMBER
                        : (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> Odd.LARGE_NUMBER;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Optional.empty();
        };
    }

    private List<Object> list(JsonParser parser, String name, String pointer, Set<String> wanted, Room room)
            throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (room.left < 0) {
                parser.skipChildren();
            } else {
                list.add(value(parser, name, pointer + "/" + list.size(), wanted, room));
            }
        }
        return list;
    }

    private static Object text(JsonParser parser, String name) throws IOException {
        String text = parser.getText();
        if (name.equals(MESSAGE) && text.length() > MAX_MESSAGE) {
            return text.substring(0, MAX_MESSAGE);
        }
        return text.length() > MAX_TEXT ? Odd.LONG_TEXT : text;
    }

    /** Tells whether the object can be used at all. */
    boolean isSound() {
        return sound;
    }

    String file() {
        return file;
    }

    String place() {
        return place;
    }

    /** Tells whether there is such a member, other than null. */
    boolean holds(String name) {
        return members.containsKey(name) && !saysNull(name);
    }

    /** Tells whether there is such a member and it is null. */
    boolean saysNull(String name) {
        return Optional.empty().equals(members.get(name));
    }

    Optional<String> text(String name) {
        if (members.get(name) == Odd.LONG_TEXT) {
            reject(name, "longer than " + MAX_TEXT + " characters");
            return Optional.empty();
        }
        return value(name, String.class, "no text").filter(text -> !text.isBlank());
    }

    /** A number by which the platform knows something; enterprise servers and archives write some as text. */
    Optional<String> id(String name) {
        if (members.get(name) instanceof Long number) {
            return Optional.of(number.toString());
        }
        return value(name, String.class, "no number").filter(text -> !text.isEmpty() && text.length() <= 50);
    }

    Optional<Integer> count(String name) {
        Optional<Long> number = value(name, Long.class, "no number");
        if (number.filter(count -> count < 0 || count > Integer.MAX_VALUE).isPresent()) {
            reject(name, "no count");
            return Optional.empty();
        }
        return number.map(Long::intValue);
    }

    Optional<Boolean> flag(String name) {
        return value(name, Boolean.class, "neither true nor false");
    }

    Optional<JsonItem> object(String name) {
        return value(name, JsonItem.class, "no object");
    }

    /** The objects of a list; anything else in it is listed. */
    List<JsonItem> objects(String name) {
        List<JsonItem> objects = new ArrayList<>();
        for (Object element : list(name)) {
            if (element instanceof JsonItem item) {
                objects.add(item);
            } else {
                reject(name, "holds something that is no object");
            }
        }
        return objects;
    }

    /** How many elements a list has. */
    int length(String name) {
        return list(name).size();
    }

    private List<?> list(String name) {
        return value(name, List.class, "no list").map(list -> (List<?>) list).orElse(List.of());
    }

    /** What a person's own machine wrote: any date with time and offset. */
    Optional<OffsetDateTime> dateTime(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            } catch (DateTimeException e) {
                reject(name, "no ISO 8601 date with time and offset");
                return Optional.empty();
            }
        });
    }

    /** What the clock of the platform recorded. */
    Optional<Instant> attested(String name, AttestedTime bounds) {
        return dateTime(name).map(OffsetDateTime::toInstant).filter(at -> {
            Optional<String> fault = bounds.fault(at);
            fault.ifPresent(reason -> reject(name, reason));
            return fault.isEmpty();
        });
    }

    void reject(String name, String reason) {
        reading.reject(file, pointer(name), reason);
    }

    /** Lists the whole object. */
    void reject(String reason) {
        reading.reject(file, place, reason);
    }

    private <T> Optional<T> value(String name, Class<T> type, String fault) {
        if (!holds(name)) {
            return Optional.empty();
        }
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            reject(name, fault);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    private void fault(String reason) {
        if (sound) {
            reject(reason);
        }
        sound = false;
    }

    private String pointer(String name) {
        return place + "/" + name;
    }
}
