package dev.tallystick.examples.payroll;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.tallystick.examples.payroll.LineReader.Line;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a CSV file (RFC 4180) one by one.
 *
 * <p>A row goes on over several lines while a quote is open. If it is never closed, or the quotes make no sense, only
 * the first of these lines is given up: one stray quote does not take the rows below with it.
 */
final class RowReader implements Closeable {

    private static final int MAX_LINES = 50;
    private static final CsvFactory CSV = new CsvFactory();

    private final LineReader lines;
    private final Deque<Line> ahead = new ArrayDeque<>();

    RowReader(LineReader lines) {
        this.lines = lines;
    }

    /** Returns the next row that is not empty, or null at the end. */
    @Nullable Row next() throws IOException {
        Line first = nextLine();
        while (first != null) {
            Row row = row(first);
            if (!row.isBlank()) {
                return row;
            }
            first = nextLine();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Row row(Line first) throws IOException {
        if (first.fault().isPresent()) {
            return Row.faulty(first.number(), 1, first.fault().get());
        }
        List<Line> further = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean isOpen = opensOrCloses(first);
        while (isOpen) {
            Line line = nextLine();
            if (line != null) {
                further.add(line);
            }
            if (line == null
                    || line.fault().isPresent()
                    || further.size() == MAX_LINES
                    || text.length() > LineReader.MAX_BYTES) {
                return givenUp(first, further, "a quote is opened and not closed");
            }
            text.append('\n').append(line.text());
            isOpen ^= opensOrCloses(line);
        }
        Row row = parsed(first.number(), text.toString());
        return row.fault().isPresent() ? givenUp(row, further) : row;
    }

    private Row givenUp(Line first, List<Line> further, String fault) {
        Row beginning = parsed(first.number(), first.text());
        int column = beginning
                .fault()
                .map(RowProblem::column)
                .orElse(Math.max(1, beginning.cells().size()));
        return givenUp(Row.faulty(first.number(), column, fault), further);
    }

    private Row givenUp(Row row, List<Line> further) {
        for (int i = further.size() - 1; i >= 0; i--) {
            ahead.addFirst(further.get(i));
        }
        return row;
    }

    private @Nullable Line nextLine() throws IOException {
        Line line = ahead.poll();
        return line != null ? line : lines.next();
    }

    private static boolean opensOrCloses(Line line) {
        return line.text().chars().filter(c -> c == '"').count() % 2 != 0;
    }

    private static Row parsed(int line, String text) {
        List<String> cells = new ArrayList<>();
        try (CsvParser parser = CSV.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    cells.add(parser.getText().strip());
                }
            }
            if (parser.nextToken() != null) {
                return Row.faulty(line, 1, "a quote inside a cell that does not begin with one");
            }
            return Row.of(line, cells);
        } catch (IOException e) {
            return Row.faulty(line, cells.size() + 1, "after the quote that ends a cell there must be a comma");
        }
    }
}
