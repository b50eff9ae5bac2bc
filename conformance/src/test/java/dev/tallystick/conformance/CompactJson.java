package dev.tallystick.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON for a page: what fits on a line stands on one. */
final class CompactJson {

    private static final int WIDTH = 100;
    private static final int LONGEST_TEXT = 160;

    private CompactJson() {}

    /**
     * Prints a document; long texts are cut and end in an ellipsis.
     *
     * @param json the document
     * @return the same document, indented by two
     */
    static String print(String json) {
        try {
            return print(new ObjectMapper().readTree(json), 0);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String print(JsonNode node, int indent) {
        String line = line(node);
        boolean fits = indent > 0 && indent + line.length() <= WIDTH;
        if (fits || node.isEmpty()) {
            return line;
        }
        String pad = " ".repeat(indent + 2);
        String inner = node.isObject()
                ? node.properties().stream()
                        .map(entry -> pad + quote(entry.getKey()) + ": " + print(entry.getValue(), indent + 2))
                        .collect(Collectors.joining(",\n"))
                : node.valueStream().map(each -> pad + print(each, indent + 2)).collect(Collectors.joining(",\n"));
        String end = "\n" + " ".repeat(indent);
        return node.isObject() ? "{\n" + inner + end + "}" : "[\n" + inner + end + "]";
    }

    private static String line(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream().map(CompactJson::member).collect(Collectors.joining(", ", "{", "}"));
        }
        if (node.isArray()) {
            return node.valueStream().map(CompactJson::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.isTextual() ? quote(node.textValue()) : node.toString();
    }

    private static String member(Map.Entry<String, JsonNode> entry) {
        return quote(entry.getKey()) + ": " + line(entry.getValue());
    }

    private static String quote(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())));
        String shown = end < text.length() ? text.substring(0, end) + " …" : text;
        return new TextNode(shown).toString();
    }
}
