package dev.tallystick.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the schema of one value. */
final class Schema {

    static final String ID_PATTERN = "^[a-z][a-z0-9-]*$";
    static final String DOTTED_ID_PATTERN = "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+$";
    static final String POINTER_PATTERN = "^(/([^/~]|~[01])*)+$";

    private static final List<String> FIRST = List.of("$schema", "$id", "title", "description");

    private final Map<String, Object> keywords = new LinkedHashMap<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    private Schema() {}

    static Schema document(String name, String title) {
        return new Schema()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:tallystick:schema:" + name + ":" + SchemaVersion.CURRENT)
                .with("title", title)
                .object();
    }

    static Schema type(String type) {
        return new Schema().with("type", type);
    }

    static Schema text() {
        return type("string").with("maxLength", JsonLimits.MAX_STRING_LENGTH);
    }

    static Schema text(String pattern) {
        return type("string").with("pattern", pattern);
    }

    static Schema oneOf(Enum<?>[] constants) {
        return type("string")
                .with("enum", Arrays.stream(constants).map(Enum::name).toList());
    }

    static Schema integer(int min) {
        return type("integer").with("minimum", min);
    }

    static Schema integer(int min, int max) {
        return integer(min).with("maximum", max);
    }

    static Schema list(Schema items) {
        return type("array").with("items", items.map());
    }

    static Schema ref(String definition) {
        return new Schema().with("$ref", "#/$defs/" + definition);
    }

    static Schema members() {
        return new Schema().object();
    }

    /** An object whose names are the document's own. */
    static Schema named(String namePattern, Schema values) {
        return type("object")
                .with("propertyNames", Map.of("pattern", namePattern))
                .with("additionalProperties", values.map());
    }

    private Schema object() {
        return with("type", "object").with("properties", properties).with("additionalProperties", false);
    }

    @CanIgnoreReturnValue
    Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    Schema described(String description) {
        return with("description", description);
    }

    @CanIgnoreReturnValue
    Schema may(String name, Schema value) {
        properties.put(name, value.map());
        return this;
    }

    @CanIgnoreReturnValue
    Schema must(String name, Schema value) {
        required.add(name);
        return may(name, value);
    }

    Map<String, Object> map() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String keyword : FIRST) {
            if (keywords.containsKey(keyword)) {
                all.put(keyword, keywords.get(keyword));
            }
        }
        keywords.forEach(all::putIfAbsent);
        if (!required.isEmpty()) {
            all.put("required", required);
        }
        return all;
    }
}
