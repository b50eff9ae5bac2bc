package dev.tallystick.banking.directory;

import java.util.ArrayList;
import java.util.List;

/** One line of CSV after RFC 4180, without line breaks in fields: so that one open quote costs one row. */
final class CsvLine {

    private CsvLine() {}

    /** Returns the fields without blanks around them, or nothing if a quote is not closed or stands in a wrong place. */
    static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        int position = 0;
        while (true) {
            StringBuilder field = new StringBuilder();
            position = isQuote(line, position) ? quoted(line, position, field) : bare(line, position, field);
            if (position < line.length() && line.charAt(position) != ',') {
                return List.of();
            }
            fields.add(field.toString().strip());
            if (position >= line.length()) {
                return position == line.length() ? fields : List.of();
            }
            position++;
        }
    }

    private static int bare(String line, int from, StringBuilder field) {
        int position = from;
        while (position < line.length() && line.charAt(position) != ',' && line.charAt(position) != '"') {
            field.append(line.charAt(position++));
        }
        return position;
    }

    /** Returns where the field ends, beyond the end of the line if its quote is not closed. */
    private static int quoted(String line, int from, StringBuilder field) {
        int position = from + 1;
        while (position < line.length()) {
            if (!isQuote(line, position)) {
                field.append(line.charAt(position++));
            } else if (isQuote(line, position + 1)) {
                field.append('"');
                position += 2;
            } else {
                return position + 1;
            }
        }
        return line.length() + 1;
    }

    private static boolean isQuote(String line, int position) {
        return position < line.length() && line.charAt(position) == '"';
    }
}
