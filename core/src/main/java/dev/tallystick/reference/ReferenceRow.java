package dev.tallystick.reference;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a {@link ReferenceTable}: a fact with its source, date and confidence. */
public final class ReferenceRow {

    private final String table;
    private final int line;
    private final ImmutableMap<String, String> values;

    private ReferenceRow(String table, int line, ImmutableMap<String, String> values) {
        this.table = table;
        this.line = line;
        this.values = values;
    }

    /**
     * Returns a row with given values, for look-ups that do not read a {@link ReferenceTable}.
     *
     * @param table the id of the table
     * @param line the line or number of the row, from 1
     * @param values the values by column; surrounding blanks are dropped, blank values left out
     * @return the row
     * @throws IllegalArgumentException if the line is less than 1
     */
    public static ReferenceRow of(String table, int line, Map<String, String> values) {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line);
        }
        ImmutableMap.Builder<String, String> present = ImmutableMap.builder();
        values.forEach((column, value) -> {
            String stripped = value.strip();
            if (!stripped.isEmpty()) {
                present.put(column, stripped);
            }
        });
        return new ReferenceRow(requireNonNull(table, "table"), line, present.buildOrThrow());
    }

    /**
     * Returns the id of the table.
     *
     * @return the id
     */
    public String table() {
        return table;
    }

    /**
     * Returns the line of the file on which the row begins, counted from 1.
     *
     * @return the line
     */
    public int line() {
        return line;
    }

    /**
     * Returns the value of a column.
     *
     * @param column the name in the header
     * @return the value, empty if the column is missing or blank
     */
    public Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /**
     * Returns the value of a column that the table requires.
     *
     * @param column the name in the header
     * @return the value
     * @throws IllegalArgumentException if the column is missing or blank
     */
    public String get(String column) {
        return find(column)
                .orElseThrow(() -> new IllegalArgumentException("no " + column + " in " + table + " line " + line));
    }

    /**
     * Returns the title of the source.
     *
     * @return the column {@code source_title}, or empty text
     */
    public String source() {
        return find("source_title").orElse("");
    }

    /**
     * Returns the date of the source as it states it.
     *
     * @return the column {@code as_of}, or empty text
     */
    public String asOf() {
        return find("as_of").orElse("");
    }

    /**
     * Returns how well the row is attested.
     *
     * @return the column {@code confidence}, or empty text
     */
    public String confidence() {
        return find("confidence").orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceRow that
                && table.equals(that.table)
                && line == that.line
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return table + " line " + line;
    }
}
