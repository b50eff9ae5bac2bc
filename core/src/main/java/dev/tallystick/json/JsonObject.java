package dev.tallystick.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the members of an object to print, in the order given. */
final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    static JsonObject document() {
        return new JsonObject().put("schemaVersion", SchemaVersion.CURRENT);
    }

    @CanIgnoreReturnValue
    JsonObject put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    @CanIgnoreReturnValue
    JsonObject put(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    /** Puts a text unless it is empty. */
    @CanIgnoreReturnValue
    JsonObject putText(String name, String text) {
        return text.isEmpty() ? this : put(name, text);
    }

    Map<String, Object> map() {
        return members;
    }
}
