package dev.tallystick.banking.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.reference.LenientReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The rows of a JSON file, one at a time: every object that is an element of a list, however deep the list lies.
 *
 * <p>A file that is no JSON from some place on gives the rows before it.
 */
final class JsonRows {

    static final int MAX_VALUE = 10_000;

    private static final int MAX_LIST = 10_000;
    private static final int MAX_LISTED = 100;

    private JsonRows() {}

    /** One row: its line, and the values that were asked for; a single value is a list of one. */
    record Row(int line, Map<String, List<String>> values) {

        String text(String name) {
            List<String> found = values.getOrDefault(name, List.of());
            return found.isEmpty() ? "" : found.get(0);
        }

        List<String> list(String name) {
            return values.getOrDefault(name, List.of());
        }
    }

    /** Reads all rows. */
    static void read(InputStream file, Set<String> wanted, LoadLog log, BiConsumer<Row, LoadLog> rows)
            throws IOException {
        parse(file, log, parser -> {
            ImmutableSet<String> names = ImmutableSet.copyOf(wanted);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean element = !token.isStructEnd() && isElement(parser, token);
                if (element && token == JsonToken.START_OBJECT) {
                    readRow(parser, names, log, rows);
                } else if (element && token.isScalarValue()) {
                    log.reject(line(parser), "not an object");
                }
            }
        });
    }

    /** What walks through the tokens of a file. */
    interface Walk {
        void through(JsonParser parser) throws IOException;
    }

    /** Walks through a file and reports where it stops being JSON. */
    static void parse(InputStream file, LoadLog log, Walk walk) throws IOException {
        try (JsonParser parser = Factory.STRICT.createParser(LenientReader.of(file))) {
            try {
                walk.through(parser);
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null
                        ? 1
                        : Math.max(1, e.getLocation().getLineNr());
                log.endEarly(line, "no JSON from here on: " + firstLine(e.getOriginalMessage()));
            }
        }
    }

    static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static boolean isElement(JsonParser parser, JsonToken token) {
        return token.isStructStart()
                ? parser.getParsingContext().getParent().inArray()
                : parser.getParsingContext().inArray();
    }

    private static void readRow(JsonParser parser, Set<String> wanted, LoadLog log, BiConsumer<Row, LoadLog> rows)
            throws IOException {
        int line = line(parser);
        Map<String, List<String>> values = new HashMap<>();
        String fault = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (!wanted.contains(name)) {
                parser.skipChildren();
            } else if (token == JsonToken.START_ARRAY) {
                List<String> list = new ArrayList<>();
                fault = readList(parser, name, list, fault);
                values.put(name, list);
            } else if (token == JsonToken.START_OBJECT) {
                parser.skipChildren();
                fault = name + " is an object";
            } else if (token != JsonToken.VALUE_NULL) {
                fault = tooLong(parser, name, fault);
                values.put(name, List.of(parser.getText()));
            }
        }
        if (fault.isEmpty()) {
            rows.accept(new Row(line, values), log);
        } else {
            log.reject(line, fault);
        }
    }

    private static String readList(JsonParser parser, String name, List<String> list, String before)
            throws IOException {
        String fault = before;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                return fault;
            }
            if (token.isStructStart()) {
                parser.skipChildren();
                fault = name + " holds something else than texts";
            } else if (list.size() == MAX_LIST) {
                fault = name + " holds more than " + MAX_LIST + " texts";
            } else if (parser.getTextLength() > MAX_LISTED) {
                fault = name + " holds a text of more than " + MAX_LISTED + " characters";
            } else if (token != JsonToken.VALUE_NULL) {
                list.add(parser.getText());
            }
        }
        return fault;
    }

    private static String tooLong(JsonParser parser, String name, String before) throws IOException {
        return parser.getTextLength() > MAX_VALUE ? name + " has more than " + MAX_VALUE + " characters" : before;
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) : line;
    }

    /** Made on first use: a host that loads no JSON loads no parser. */
    private static final class Factory {

        static final JsonFactory STRICT = JsonFactory.builder()
                // A file of many names would fill the shared table of names.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxStringLength(1_000_000)
                        .maxNumberLength(1_000)
                        .maxNameLength(1_000)
                        .build())
                .build();
    }
}
