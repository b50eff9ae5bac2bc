package dev.tallystick.kyc.watchlist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The nested JSON form of OpenSanctions: one entity a line. A line that is no entity costs itself only. Weak aliases, which
 * are too common to lead to anybody, are not taken.
 */
final class OpenSanctionsJson {

    private static final int LONGEST_LINE = 1 << 23;
    private static final int MOST_VALUES = 1_000;
    private static final int LONGEST_VALUE = 1_000;
    private static final String SANCTION = "sanction";
    private static final ImmutableSet<String> NAMES = ImmutableSet.of("name", "alias", "previousName");
    private static final ImmutableSet<String> NUMBERS =
            ImmutableSet.of("idNumber", "passportNumber", "taxNumber", "socialSecurityNumber");
    private static final ImmutableSet<String> DOCUMENTS = ImmutableSet.of("Passport", "Identification");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // A file of many names would fill the shared table of names.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(LONGEST_LINE)
                    .maxNumberLength(1_000)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private static final CharMatcher ENDS = CharMatcher.anyOf(", \t");

    private final OpenSanctionsScope scope;
    private final ListDraft list;
    private int entities;
    private boolean isInArray;

    private OpenSanctionsJson(OpenSanctionsScope scope, ListDraft list) {
        this.scope = scope;
        this.list = list;
    }

    static void read(InputStream file, OpenSanctionsScope scope, ListDraft list) throws IOException {
        OpenSanctionsJson reader = new OpenSanctionsJson(scope, list);
        TextLines lines = new TextLines(file, LONGEST_LINE);
        while (lines.next() && !list.hasEndedEarly()) {
            String text = ENDS.trimTrailingFrom(lines.text()).strip();
            if (lines.isTooLong()) {
                list.loseRow(lines.line(), "a line of more than " + LONGEST_LINE + " characters");
            } else {
                reader.line(lines, text);
            }
        }
        if (reader.entities == 0 && lines.line() > 0) {
            throw new IllegalArgumentException(
                    "no line of the file is an entity; the nested form of OpenSanctions has one a line");
        }
        if (reader.isInArray && !list.hasEndedEarly()) {
            list.endEarly(lines.line(), "the file stops inside a list");
        }
    }

    /** A line of its own, a list in one line, or a list over several lines with a comma behind each entity. */
    private void line(TextLines lines, String text) throws IOException {
        String entities = text;
        if (entities.startsWith("[")) {
            isInArray = true;
            entities = entities.substring(1);
        }
        boolean endsArray = isInArray && !entities.isEmpty() && isEnd(entities);
        if (endsArray) {
            isInArray = false;
            entities = ENDS.trimTrailingFrom(entities.substring(0, entities.length() - 1));
        }
        int line = lines.line();
        try (JsonParser parser = FACTORY.createParser("[" + entities + "]")) {
            JsonToken token = parser.nextToken();
            for (token = parser.nextToken(); token == JsonToken.START_OBJECT; token = parser.nextToken()) {
                entity(line, parser);
            }
            if (token != JsonToken.END_ARRAY) {
                list.loseRow(line, "not an entity");
            }
        } catch (JsonProcessingException e) {
            if (lines.isUnfinished()) {
                list.endEarly(line, "the file stops inside an entity");
            } else {
                list.loseRow(line, "not JSON");
            }
        }
    }

    /** The end of the list, and not of one inside an entity that is cut. */
    private static boolean isEnd(String text) {
        return text.charAt(text.length() - 1) == ']'
                && (text.length() == 1
                        || ENDS.trimTrailingFrom(text.substring(0, text.length() - 1))
                                .endsWith("}"));
    }

    private void entity(int line, JsonParser parser) throws IOException {
        String id = "";
        String schema = "";
        String caption = "";
        Values values = new Values();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (field) {
                case "id" -> id = text(parser, token);
                case "schema" -> schema = text(parser, token);
                case "caption" -> caption = text(parser, token);
                case "datasets" -> values.areCut |= !values(parser, token, values.datasets);
                case "properties" -> properties(parser, token, values);
                default -> parser.skipChildren();
            }
        }
        if (id.isEmpty() || schema.isEmpty()) {
            list.loseRow(line, "an entity without id or schema");
            return;
        }
        entities++;
        boolean isSought = schema.equals("Person") && (scope == OpenSanctionsScope.EVERYBODY || values.isSanctioned());
        EntryDraft entry = new EntryDraft(line, list);
        if (!isSought) {
            list.passOver();
        } else if (list.add(entry, id)) {
            entry.name(line, caption);
            values.names.forEach(name -> entry.name(line, name));
            values.dates.forEach(date -> entry.birthDate(line, date));
            values.documents.forEach(document -> entry.document(line, document.number, document.country));
            entry.programme(String.join(", ", values.datasets));
            if (values.areDatesCut) {
                entry.unreadBirthDates();
            }
            if (values.areCut || values.areDatesCut) {
                list.loseDetail(line, "values that are too long or too many");
            }
        }
    }

    private record Document(String number, String country) {}

    /** What is taken of one entity. */
    private static final class Values {
        private final List<String> names = new ArrayList<>();
        private final List<String> dates = new ArrayList<>();
        private final List<Document> documents = new ArrayList<>();
        private final List<String> datasets = new ArrayList<>();
        private final List<String> topics = new ArrayList<>();
        private boolean hasSanctions;
        private boolean areCut;
        private boolean areDatesCut;

        boolean isSanctioned() {
            return hasSanctions || topics.stream().anyMatch(topic -> topic.startsWith(SANCTION));
        }
    }

    private static void properties(JsonParser parser, JsonToken start, Values values) throws IOException {
        if (start != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken token = parser.nextToken();
            if (NAMES.contains(field)) {
                values.areCut |= !values(parser, token, values.names);
            } else if (field.equals("birthDate")) {
                values.areDatesCut |= !values(parser, token, values.dates);
            } else if (field.equals("topics")) {
                values.areCut |= !values(parser, token, values.topics);
            } else if (NUMBERS.contains(field)) {
                List<String> numbers = new ArrayList<>();
                values.areCut |= !values(parser, token, numbers);
                numbers.forEach(number -> add(number, "", values));
            } else if (token == JsonToken.START_ARRAY) {
                boolean isFilled = nested(parser, values);
                values.hasSanctions |= isFilled && field.equals("sanctions");
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Reads the documents among entities in an entity, whatever the property; returns whether there is anything. */
    private static boolean nested(JsonParser parser, Values values) throws IOException {
        boolean isFilled = false;
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            isFilled = true;
            if (token == JsonToken.START_OBJECT) {
                document(parser, values);
            } else {
                parser.skipChildren();
            }
        }
        return isFilled;
    }

    private static void document(JsonParser parser, Values values) throws IOException {
        String schema = "";
        List<String> numbers = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken token = parser.nextToken();
            if (field.equals("schema")) {
                schema = text(parser, token);
            } else if (field.equals("properties") && token == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String property = parser.currentName();
                    JsonToken start = parser.nextToken();
                    switch (property) {
                        case "number", "passportNumber" -> values.areCut |= !values(parser, start, numbers);
                        case "country" -> values.areCut |= !values(parser, start, countries);
                        default -> parser.skipChildren();
                    }
                }
            } else {
                parser.skipChildren();
            }
        }
        if (DOCUMENTS.contains(schema)) {
            String country = String.join(" or ", countries);
            numbers.forEach(number -> add(number, country, values));
        }
    }

    private static void add(String number, String country, Values values) {
        if (values.documents.size() == MOST_VALUES) {
            values.areCut = true;
        } else {
            values.documents.add(new Document(number, country));
        }
    }

    /** Reads a text or a list of texts; returns false if some were left out. */
    private static boolean values(JsonParser parser, JsonToken start, List<String> values) throws IOException {
        boolean whole = true;
        if (start != JsonToken.START_ARRAY) {
            String single = text(parser, start);
            if (!single.isEmpty()) {
                values.add(single);
            }
            return !single.isEmpty() || start == JsonToken.VALUE_NULL;
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                return false;
            }
            if (token.isStructStart()) {
                parser.skipChildren();
            } else if (values.size() == MOST_VALUES || parser.getTextLength() > LONGEST_VALUE) {
                whole = false;
            } else if (token != JsonToken.VALUE_NULL) {
                values.add(parser.getText());
            }
        }
        return whole;
    }

    private static String text(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING && parser.getTextLength() <= LONGEST_VALUE) {
            return parser.getText();
        }
        parser.skipChildren();
        return "";
    }
}
