package dev.tallystick.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Says why a text is not JSON without repeating any of it, as the parser's own messages do. */
final class Malformed {

    private static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("expecting comma to separate Object entries", "expected a comma or the end of the object")
            .put("expecting comma to separate Array entries", "expected a comma or the end of the array")
            .put("expecting either valid name character", "expected a property name in double quotes")
            .put("expecting double-quote to start field name", "expected a property name in double quotes")
            .put("expecting a colon", "expected a colon after the property name")
            .put("Unexpected close marker", "expected the other kind of bracket here")
            .put("Illegal unquoted character", "a control character in a string needs an escape")
            .put("Unrecognized character escape", "no escape of a JSON string")
            .put("hex-digit for character escape", "expected four hexadecimal digits after \\u")
            .put("numeric value", "no JSON number")
            .put("expecting digit", "no JSON number")
            .build();

    private Malformed() {}

    static String message(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "a property name or number of more than " + JsonLimits.MAX_NAME_LENGTH
                    + " characters, the most that are read";
        }
        if (e instanceof JsonEOFException) {
            return "not JSON (RFC 8259): the document ends too early";
        }
        String original = e.getOriginalMessage();
        return WORDS.entrySet().stream()
                .filter(entry -> original.contains(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .map(words -> "not JSON (RFC 8259): " + words)
                .orElse("not JSON (RFC 8259): expected a value");
    }
}
