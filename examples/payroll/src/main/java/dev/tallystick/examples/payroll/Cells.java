package dev.tallystick.examples.payroll;

import dev.tallystick.candidate.FieldType;
import dev.tallystick.examples.payroll.Column.CellException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Reads what cells hold. No message repeats a value. */
final class Cells {

    private static final int MAX_LENGTH = 10_000;

    private Cells() {}

    /** Refuses what no cell may hold, whatever its column. */
    static void check(String cell) {
        if (cell.length() > MAX_LENGTH) {
            throw new CellException("longer than " + MAX_LENGTH + " characters");
        }
        if (cell.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new CellException("a control character");
        }
    }

    /** Reads a value; of a vocabulary only the known words, since a typing error would be a new word. */
    static <V> V value(FieldType<V> type, String text) {
        if (!type.known().isEmpty() && !type.known().contains(text)) {
            throw new CellException("not one of " + String.join(", ", type.known()));
        }
        try {
            return type.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CellException(expected(type));
        }
    }

    /** Returns the items between semicolons. */
    static List<String> items(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Reads a date, for which midnight in UTC stands, or a time with offset. */
    static Instant time(String text) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new CellException("not a date such as 2026-10-01 or a time such as 2026-10-01T09:30:00Z");
        }
    }

    private static String expected(FieldType<?> type) {
        String format = type.format();
        return switch (format) {
            case "integer" -> "not a whole number";
            case "true or false" -> "neither true nor false";
            default -> "not " + ("AEIOU".indexOf(Character.toUpperCase(format.charAt(0))) < 0 ? "a " : "an ") + format;
        };
    }
}
