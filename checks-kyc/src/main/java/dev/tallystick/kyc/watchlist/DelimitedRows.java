package dev.tallystick.kyc.watchlist;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file with delimited fields, quoted where needed. A quoted field may run over a few lines; a quote that
 * stays open costs the row that it is in. Quoted fields are given with their blanks, others without.
 */
final class DelimitedRows {

    private static final int LONGEST_LINE = 1 << 18;
    private static final int LONGEST_FIELD = 1 << 15;
    private static final int MOST_LINES = 20;
    private static final int MOST_FIELDS = 500;

    /** A row, the line on which it begins, and whether the file stops in it. */
    record Row(int line, List<String> fields, boolean isUnfinished) {

        String field(int index) {
            return index >= 0 && index < fields.size() ? fields.get(index) : "";
        }

        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    private record Line(int number, String text, boolean isUnfinished) {}

    private final TextLines lines;
    private final char delimiter;
    private final int mostLines;
    private final ListDraft log;
    private final Deque<Line> waiting = new ArrayDeque<>();

    DelimitedRows(InputStream file, char delimiter, ListDraft log) throws IOException {
        this(file, delimiter, MOST_LINES, log);
    }

    private DelimitedRows(InputStream file, char delimiter, int mostLines, ListDraft log) throws IOException {
        this.lines = new TextLines(file, LONGEST_LINE);
        this.delimiter = delimiter;
        this.mostLines = mostLines;
        this.log = log;
    }

    /** Returns the rows of a file in which each row is one line. */
    static DelimitedRows ofSingleLines(InputStream file, ListDraft log) throws IOException {
        return new DelimitedRows(file, ',', 1, log);
    }

    /** What takes the rows. */
    interface Taker {
        void take(Row row) throws IOException;
    }

    /** Gives each row that can be read, blank ones left out, to a taker. */
    void forEach(Taker taker) throws IOException {
        int cutAt = 0;
        for (Line line = next(); line != null; line = next()) {
            if (log.hasEndedEarly()) {
                return;
            }
            List<Line> taken = new ArrayList<>(List.of(line));
            int length = line.text.length();
            Quotes quotes = new Quotes(delimiter);
            quotes.read(line.text);
            Line last = line;
            while (quotes.isOpen && quotes.isSound && taken.size() < mostLines && length < LONGEST_LINE) {
                Line more = next();
                if (more == null) {
                    break;
                }
                last = more;
                taken.add(more);
                length += more.text.length();
                quotes.read(more.text);
            }
            if (quotes.isOpen || (!quotes.isSound && taken.size() > 1)) {
                if (last.isUnfinished) {
                    cutAt = cutAt == 0 ? line.number : cutAt;
                } else {
                    log.loseRow(line.number, "a quote that is not closed");
                }
                for (int i = taken.size() - 1; i > 0; i--) {
                    waiting.addFirst(taken.get(i));
                }
            } else {
                take(new Row(line.number, split(taken), last.isUnfinished), taker);
            }
        }
        if (cutAt > 0) {
            log.endEarly(cutAt, "the file stops inside a quote");
        }
    }

    private void take(Row row, Taker taker) throws IOException {
        boolean isBegun = row.isUnfinished && row.fields.size() > 1;
        if (row.isBlank() && !isBegun) {
            return;
        }
        if (row.fields.size() > MOST_FIELDS) {
            log.loseRow(row.line, "more than " + MOST_FIELDS + " fields");
            return;
        }
        for (String field : row.fields) {
            if (field.length() > LONGEST_FIELD) {
                log.loseRow(row.line, "a field of more than " + LONGEST_FIELD + " characters");
                return;
            }
        }
        taker.take(row);
    }

    private @Nullable Line next() throws IOException {
        if (!waiting.isEmpty()) {
            return waiting.removeFirst();
        }
        while (lines.next()) {
            if (!lines.isTooLong()) {
                return new Line(lines.line(), lines.text(), lines.isUnfinished());
            }
            log.loseRow(lines.line(), "a line of more than " + LONGEST_LINE + " characters");
        }
        return null;
    }

    /** Where quotes stand in a row, line by line: one opens a field at its start, and closes it where no other follows. */
    private static final class Quotes {

        private final char delimiter;
        private boolean isOpen;
        private boolean isStart = true;
        private boolean isClosed;

        /** False from where something stands behind a quoted field. */
        private boolean isSound = true;

        Quotes(char delimiter) {
            this.delimiter = delimiter;
        }

        void read(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean blank = Character.isWhitespace(c);
                if (isOpen) {
                    if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        i++;
                    } else if (c == '"') {
                        isOpen = false;
                        isClosed = true;
                    }
                    isStart = false;
                } else {
                    isOpen = c == '"' && isStart;
                    isSound &= !isClosed || blank || c == delimiter;
                    isClosed &= c != delimiter;
                    isStart = c == delimiter || (isStart && blank);
                }
            }
        }
    }

    private List<String> split(List<Line> taken) {
        StringBuilder text = new StringBuilder(taken.get(0).text);
        taken.subList(1, taken.size()).forEach(line -> text.append('\n').append(line.text));
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean start = true;
        int quotedLength = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                    quotedLength = field.length();
                } else {
                    field.append(c);
                }
            } else if (c == '"' && start) {
                quoted = true;
                field.setLength(0);
            } else if (c == delimiter) {
                fields.add(ended(field, quotedLength));
                field.setLength(0);
                quotedLength = 0;
            } else {
                field.append(c);
            }
            start = !quoted && (c == delimiter || (start && Character.isWhitespace(c)));
        }
        fields.add(ended(field, quotedLength));
        return fields;
    }

    /** Leaves the quoted beginning as it is. */
    private static String ended(StringBuilder field, int quotedLength) {
        return quotedLength == 0
                ? field.toString().strip()
                : field.substring(0, quotedLength)
                        + field.substring(quotedLength).stripTrailing();
    }
}
