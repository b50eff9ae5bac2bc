package dev.tallystick.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV as RFC 4180 describes it: quoted fields may hold commas, quotes (doubled) and line breaks.
 *
 * <p>Lines end with CR LF, LF or CR. Empty lines are skipped, a byte-order mark is dropped.
 */
final class CsvReader {

    static final int MAX_FIELD = 10_000;

    private static final int END = -1;
    private static final int NOTHING = -2;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private final String table;
    private int line = 1;
    private int ahead = NOTHING;
    private boolean begun;

    /**
     * One record.
     *
     * @param line the line on which it begins, counted from 1
     * @param fields the fields as written, without their quotes
     * @param fault what is wrong with the quotes
     */
    record Line(int line, List<String> fields, Optional<String> fault) {}

    CsvReader(Reader reader, String table) {
        this.reader = new BufferedReader(reader);
        this.table = table;
    }

    /** Returns the next record, or null at the end. */
    @Nullable Line read() throws IOException {
        if (!begun) {
            begun = true;
            if (peek() == BYTE_ORDER_MARK) {
                skip();
            }
        }
        while (isLineEnd(peek())) {
            skip();
        }
        if (peek() == END) {
            return null;
        }
        int start = line;
        List<String> fields = new ArrayList<>();
        Optional<String> fault = Optional.empty();
        while (true) {
            boolean quoted = peek() == '"';
            fields.add(quoted ? quotedField() : bareField());
            if (quoted && !endsField(peek())) {
                fault = Optional.of("text after a closing quote");
                skipField();
            } else if (peek() == '"') {
                fault = Optional.of("a quote inside a field without quotes");
                skipField();
            }
            if (next() != ',') {
                return new Line(start, fields, fault);
            }
        }
    }

    private String quotedField() throws IOException {
        int opened = line;
        skip();
        StringBuilder field = new StringBuilder();
        while (true) {
            int c = next();
            if (c == END) {
                throw new IllegalArgumentException(
                        "the quote opened in line " + opened + " of " + table + " is never closed");
            }
            if (c != '"') {
                append(field, c);
            } else if (peek() == '"') {
                append(field, next());
            } else {
                return field.toString();
            }
        }
    }

    private String bareField() throws IOException {
        StringBuilder field = new StringBuilder();
        while (!endsField(peek()) && peek() != '"') {
            append(field, next());
        }
        return field.toString();
    }

    private void skipField() throws IOException {
        while (!endsField(peek())) {
            skip();
        }
    }

    private void append(StringBuilder field, int c) {
        if (field.length() >= MAX_FIELD) {
            throw new IllegalArgumentException(
                    "a field of more than " + MAX_FIELD + " characters in line " + line + " of " + table);
        }
        field.append((char) c);
    }

    private int peek() throws IOException {
        if (ahead == NOTHING) {
            ahead = reader.read();
        }
        return ahead;
    }

    private int next() throws IOException {
        int c = peek();
        ahead = NOTHING;
        if (c == '\n' || (c == '\r' && peek() != '\n')) {
            line++;
        }
        return c;
    }

    private void skip() throws IOException {
        int unused = next();
    }

    private static boolean endsField(int c) {
        return c == ',' || c == END || isLineEnd(c);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }
}
