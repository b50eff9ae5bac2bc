package dev.tallystick.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads CSV as RFC 4180 describes it: quoted fields may hold commas, quotes (doubled) and line breaks. */
final class CsvReader {

    private static final int END = -1;
    private static final int MAX_FIELD = 10_000;

    private final BufferedReader reader;
    private final String table;
    private int line = 1;

    CsvReader(Reader reader, String table) {
        this.reader = new BufferedReader(reader);
        this.table = table;
    }

    ReferenceTable readTable(
            List<String> required,
            BiFunction<ImmutableList<ReferenceRow>, ImmutableList<ReferenceTable.Rejected>, ReferenceTable> constructor)
            throws IOException {
        List<String> header = header(required);
        ImmutableList.Builder<ReferenceRow> rows = ImmutableList.builder();
        ImmutableList.Builder<ReferenceTable.Rejected> rejected = ImmutableList.builder();
        int start = line;
        for (List<String> fields = readRecord(); fields != null; fields = readRecord()) {
            ReferenceRow row = row(start, header, fields);
            Optional<String> fault = fault(row, header, fields, required);
            if (fault.isPresent()) {
                rejected.add(new ReferenceTable.Rejected(start, fault.get()));
            } else {
                rows.add(row);
            }
            start = line;
        }
        return constructor.apply(rows.build(), rejected.build());
    }

    private List<String> header(List<String> required) throws IOException {
        List<String> header = readRecord();
        if (header == null) {
            throw new IllegalArgumentException("no header in " + table);
        }
        if (header.get(0).startsWith("\uFEFF")) {
            header.set(0, header.get(0).substring(1));
        }
        for (String column : required) {
            if (!header.contains(column)) {
                throw new IllegalArgumentException("no column " + column + " in the header of " + table);
            }
        }
        return header;
    }

    private ReferenceRow row(int start, List<String> header, List<String> fields) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
            String value = fields.get(i).strip();
            if (!value.isEmpty()) {
                values.put(header.get(i), value);
            }
        }
        return new ReferenceRow(table, start, values.buildOrThrow());
    }

    private static Optional<String> fault(
            ReferenceRow row, List<String> header, List<String> fields, List<String> required) {
        if (fields.size() > header.size()) {
            return Optional.of(fields.size() + " fields under a header of " + header.size());
        }
        return required.stream()
                .filter(column -> row.find(column).isEmpty())
                .findFirst()
                .map(column -> "no " + column);
    }

    private @Nullable List<String> readRecord() throws IOException {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int c = reader.read(); c != END; c = reader.read()) {
            if (c == '\n') {
                line++;
            }
            if (field.length() > MAX_FIELD) {
                throw new IllegalArgumentException(
                        "a field of more than " + MAX_FIELD + " characters in " + table + " line " + line);
            }
            if (quoted) {
                if (c != '"') {
                    field.append((char) c);
                } else if (peek() == '"') {
                    field.append((char) reader.read());
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
                any = true;
            } else if (c == ',') {
                fields.add(field.toString());
                field.setLength(0);
                any = true;
            } else if (c == '\n') {
                if (any || !field.isEmpty()) {
                    fields.add(field.toString());
                    return fields;
                }
            } else if (c != '\r') {
                field.append((char) c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("an open quote at the end of " + table);
        }
        if (any || !field.isEmpty()) {
            fields.add(field.toString());
            return fields;
        }
        return null;
    }

    private int peek() throws IOException {
        reader.mark(1);
        int c = reader.read();
        reader.reset();
        return c;
    }
}
