package dev.tallystick.reference;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Dated facts, one per row, each with its source and confidence.
 *
 * <p>The file is CSV (RFC 4180) with a header; rows that lack a required column are left out and listed as rejected.
 */
public final class ReferenceTable {

    /**
     * A row that was left out.
     *
     * @param line the line of the file on which the row begins, counted from 1
     * @param reason why
     */
    public record Rejected(int line, String reason) {}

    private final String id;
    private final String title;
    private final LocalDate asOf;
    private final Period ageLimit;
    private final ImmutableList<ReferenceRow> rows;
    private final ImmutableList<Rejected> rejected;

    private ReferenceTable(Builder builder, ImmutableList<ReferenceRow> rows, ImmutableList<Rejected> rejected) {
        this.id = builder.id;
        this.title = builder.title;
        this.asOf = builder.asOf;
        this.ageLimit = builder.ageLimit;
        this.rows = rows;
        this.rejected = rejected;
    }

    /**
     * Returns a builder that reads a table.
     *
     * @param id a kebab-case word
     * @param title the table in plain words
     * @param asOf the date for which the table as a whole was compiled
     * @return a new builder
     */
    public static Builder builder(String id, String title, LocalDate asOf) {
        return new Builder(id, title, asOf);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the table in plain words.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the date for which the table as a whole was compiled.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Tells whether the table is older than its age limit.
     *
     * @param now the time of a screening
     * @return true if it should be renewed
     */
    public boolean isStale(Instant now) {
        return asOf.plus(ageLimit).isBefore(now.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * Returns the rows.
     *
     * @return the rows in the order of the file
     */
    public List<ReferenceRow> rows() {
        return rows;
    }

    /**
     * Returns the rows that were left out.
     *
     * @return the line and the reason of each
     */
    public List<Rejected> rejected() {
        return rejected;
    }

    @Override
    public String toString() {
        return id + " as of " + asOf + ", " + rows.size() + " rows";
    }

    /** Reads a table; not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final LocalDate asOf;
        private Period ageLimit = Period.ofYears(2);
        private ImmutableList<String> required = ImmutableList.of();

        private Builder(String id, String title, LocalDate asOf) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.asOf = requireNonNull(asOf, "asOf");
        }

        /**
         * Sets how old the table may be before a report warns; two years by default.
         *
         * @param ageLimit the limit
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder ageLimit(Period ageLimit) {
            this.ageLimit = requireNonNull(ageLimit, "ageLimit");
            return this;
        }

        /**
         * Sets the columns without which a row is left out.
         *
         * @param columns names in the header
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder required(String... columns) {
            this.required = ImmutableList.copyOf(columns);
            return this;
        }

        /**
         * Reads a CSV file in UTF-8, with or without a byte-order mark. Does not close the stream.
         *
         * @param csv the file
         * @return the table
         * @throws UncheckedIOException if the stream cannot be read
         * @throws IllegalArgumentException if the header lacks a required column
         */
        public ReferenceTable read(InputStream csv) {
            return read(new java.io.InputStreamReader(csv, java.nio.charset.StandardCharsets.UTF_8));
        }

        /**
         * Reads a CSV file. Does not close the reader.
         *
         * @param csv the file
         * @return the table
         * @throws UncheckedIOException if it cannot be read
         * @throws IllegalArgumentException if the header lacks a required column
         */
        public ReferenceTable read(Reader csv) {
            try {
                CsvReader reader = new CsvReader(csv, id);
                return reader.readTable(required, (rows, rejected) -> new ReferenceTable(this, rows, rejected));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Reads a CSV file that lies beside a class.
         *
         * @param owner the class
         * @param resource the name of the file, relative to the class
         * @return the table
         * @throws IllegalStateException if there is no such file
         */
        public ReferenceTable readResource(Class<?> owner, String resource) {
            try (InputStream stream = owner.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
                }
                return read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
