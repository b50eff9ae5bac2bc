package dev.tallystick.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Parses a document into {@link Located} values, within the {@link JsonLimits}. */
final class DocumentParser {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(JsonLimits.MAX_DOCUMENT_LENGTH)
                    // One more than is taken, so that the parser below meets it first and knows the place.
                    .maxNestingDepth(JsonLimits.MAX_DEPTH + 1)
                    .maxStringLength(JsonLimits.MAX_DOCUMENT_LENGTH)
                    .maxNameLength(JsonLimits.MAX_NAME_LENGTH)
                    .maxNumberLength(JsonLimits.MAX_NAME_LENGTH)
                    .build())
            .build();

    private final JsonParser parser;
    private final Optional<Problems> duplicates;
    private int values;

    private DocumentParser(JsonParser parser, Optional<Problems> duplicates) {
        this.parser = parser;
        this.duplicates = duplicates;
    }

    /** Parses a document in which a name that an object repeats is a problem. */
    static Located parse(String text, Problems problems) {
        return parse(text, Optional.of(problems));
    }

    /** Parses a document in which the last of several members of the same name counts. */
    static Located parseLeniently(String text) {
        return parse(text, Optional.empty());
    }

    private static Located parse(String text, Optional<Problems> duplicates) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new DocumentParser(parser, duplicates).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Located document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw refused(Place.START, "the document is empty");
            }
            Located root = Located.root(kind(), text(), place());
            fill(root, 1);
            if (parser.nextToken() != null) {
                throw refused(place(), "nothing may follow the end of the document");
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation() != null ? e.getLocation() : parser.currentLocation();
            throw refused(place(location), Malformed.message(e));
        }
    }

    private void fill(Located value, int depth) throws IOException {
        values++;
        if (values > JsonLimits.MAX_VALUES) {
            throw refused(value.place(), "more than " + JsonLimits.MAX_VALUES + " values, the most that are read");
        }
        if (value.text().length() > JsonLimits.MAX_STRING_LENGTH) {
            throw refused(
                    value.place(),
                    "a string of more than " + JsonLimits.MAX_STRING_LENGTH + " characters, the most that are read");
        }
        boolean nested = value.is(Located.Kind.OBJECT) || value.is(Located.Kind.ARRAY);
        if (nested && depth > JsonLimits.MAX_DEPTH) {
            throw refused(
                    value.place(), "nested deeper than " + JsonLimits.MAX_DEPTH + " levels, the most that are read");
        }
        if (value.is(Located.Kind.OBJECT)) {
            fillObject(value, depth);
        } else if (value.is(Located.Kind.ARRAY)) {
            fillArray(value, depth);
        }
    }

    private void fillObject(Located object, int depth) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = requireNonNull(parser.currentName());
            Place namePlace = place();
            parser.nextToken();
            if (duplicates.isPresent() && object.members().containsKey(name)) {
                duplicates.get().add(namePlace, object.pointer(name), "this object has the same name before");
            }
            fill(object.member(name, namePlace, kind(), text(), place()), depth + 1);
        }
    }

    private void fillArray(Located array, int depth) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (array.items().size() == JsonLimits.MAX_ITEMS) {
                throw refused(place(), "more than " + JsonLimits.MAX_ITEMS + " items, the most that are read");
            }
            fill(array.item(kind(), text(), place()), depth + 1);
        }
    }

    private Located.Kind kind() {
        return switch (requireNonNull(parser.currentToken())) {
            case START_OBJECT -> Located.Kind.OBJECT;
            case START_ARRAY -> Located.Kind.ARRAY;
            case VALUE_STRING -> Located.Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Located.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Located.Kind.BOOLEAN;
            case VALUE_NULL -> Located.Kind.NULL;
            default -> throw new IllegalStateException("no value: " + parser.currentToken());
        };
    }

    private String text() throws IOException {
        return parser.currentToken().isScalarValue() ? parser.getText() : "";
    }

    private Place place() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private JsonInputException refused(Place place, String message) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new JsonInputException(new JsonProblem(place.line(), place.column(), pointer, message));
    }
}
