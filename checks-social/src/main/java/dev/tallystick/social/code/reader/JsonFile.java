package dev.tallystick.social.code.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.tallystick.reference.LenientReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The objects of a JSON file, one at a time: one alone, a list, several lists behind each other as pages are saved, a
 * list of pages, the {@code items} of a search, or one object a line. Places count on from page to page.
 *
 * <p>A file that is no JSON from some place on gives the objects before it.
 */
final class JsonFile {

    /** The longest file that is read, in characters. */
    static final long MAX_LENGTH = 1L << 28;

    static final int MAX_DEPTH = 50;

    private static final String ITEMS = "items";

    private final JsonParser parser;
    private final String file;
    private final CodeReading.Builder reading;
    private final Set<String> wanted;
    private final Consumer<JsonItem> items;
    private int index;

    private JsonFile(
            JsonParser parser, String file, CodeReading.Builder reading, Set<String> wanted, Consumer<JsonItem> items) {
        this.parser = parser;
        this.file = file;
        this.reading = reading;
        this.wanted = wanted;
        this.items = items;
    }

    /** What walks through the tokens of a file. */
    interface Walk {
        void through(JsonParser parser) throws IOException;
    }

    /** Walks through a file and lists where it stops being JSON. */
    static void walk(InputStream stream, String file, CodeReading.Builder reading, Walk walk) {
        try (JsonParser parser = Factory.STRICT.createParser(LenientReader.of(stream))) {
            try {
                walk.through(parser);
            } catch (JsonProcessingException e) {
                // The message may quote the file.
                int line = e.getLocation() == null
                        ? 1
                        : Math.max(1, e.getLocation().getLineNr());
                reading.endEarly(file, "line " + line, "no JSON from here on, or beyond the bounds of what is read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file", e);
        }
    }

    /** Reads all objects, keeping of each the members that are wanted. */
    static void read(
            InputStream stream,
            String file,
            CodeReading.Builder reading,
            Set<String> wanted,
            Consumer<JsonItem> items) {
        walk(stream, file, reading, parser -> new JsonFile(parser, file, reading, wanted, items).readRoots());
    }

    private void readRoots() throws IOException {
        int roots = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            roots++;
            if (token == JsonToken.START_OBJECT) {
                readRoot("line " + parser.currentTokenLocation().getLineNr());
            } else if (token == JsonToken.START_ARRAY) {
                readElements("");
            } else {
                reading.reject(file, "line " + parser.currentTokenLocation().getLineNr(), "neither object nor list");
            }
        }
        if (roots == 0) {
            reading.endEarly(file, "line 1", "nothing in the file");
        }
    }

    private void readRoot(String place) throws IOException {
        boolean[] search = {false};
        JsonItem item = JsonItem.read(parser, file, place, reading, wanted, name -> {
            boolean found = name.equals(ITEMS) && parser.currentToken() == JsonToken.START_ARRAY;
            if (found) {
                search[0] = true;
                readElements("/" + ITEMS);
            }
            return found;
        });
        if (!search[0]) {
            deliver(item);
        } else if (item.flag("incomplete_results").orElse(false)) {
            reading.reject(file, "/incomplete_results", "the platform says that the search is incomplete");
        }
    }

    private void readElements(String list) throws IOException {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            String place = list + "/" + index;
            if (token == JsonToken.START_ARRAY) {
                readElements(list);
            } else {
                index++;
                if (token == JsonToken.START_OBJECT) {
                    deliver(JsonItem.read(parser, file, place, reading, wanted, JsonItem.HOLD_ALL));
                } else {
                    parser.skipChildren();
                    reading.reject(file, place, "no object");
                }
            }
        }
    }

    private void deliver(JsonItem item) {
        if (item.isSound()) {
            if (item.holds("documentation_url")) {
                reading.reject(file, item.place(), "an error that the platform answered with, not data");
            } else {
                items.accept(item);
            }
        }
    }

    /** Made on first use: a host that reads no JSON loads no parser. */
    private static final class Factory {

        static final JsonFactory STRICT = JsonFactory.builder()
                // A file of many names would fill the shared table of names.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxDocumentLength(MAX_LENGTH)
                        .maxStringLength(10_000_000)
                        .maxNumberLength(1_000)
                        .maxNameLength(10_000)
                        .build())
                .build();
    }
}
