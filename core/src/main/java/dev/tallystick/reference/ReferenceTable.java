package dev.tallystick.reference;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dated facts, one per row, each with its source and confidence.
 *
 * <p>The file is CSV (RFC 4180) with a header. Rows that lack a required column, have another number of fields than the
 * header, or quotes in wrong places are left out and listed as rejected. Immutable: a host that changes its facts reads
 * them again and builds its look-ups anew.
 */
public final class ReferenceTable {

    /**
     * A row that was left out.
     *
     * @param line the line of the file on which the row begins, counted from 1
     * @param reason why
     */
    public record Rejected(int line, String reason) {}

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final String id;
    private final String title;
    private final LocalDate asOf;
    private final Period ageLimit;
    private final ImmutableList<ReferenceRow> rows;
    private final ImmutableList<Rejected> rejected;
    private final int rowsElsewhere;

    private ReferenceTable(
            String id,
            String title,
            LocalDate asOf,
            Period ageLimit,
            ImmutableList<ReferenceRow> rows,
            ImmutableList<Rejected> rejected,
            int rowsElsewhere) {
        this.id = id;
        this.title = title;
        this.asOf = asOf;
        this.ageLimit = ageLimit;
        this.rows = rows;
        this.rejected = rejected;
        this.rowsElsewhere = rowsElsewhere;
    }

    /**
     * Returns a builder that reads a table.
     *
     * @param id a kebab-case word
     * @param title the table in plain words
     * @param asOf the date for which the table as a whole was compiled
     * @return a new builder
     * @throws IllegalArgumentException if the id is not a kebab-case word
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
     * @return the rows in the order of the file, none if a look-up holds them in its own form
     */
    public List<ReferenceRow> rows() {
        return rows;
    }

    /**
     * Returns how many rows the table has, those included that a look-up holds in its own form.
     *
     * @return the number of rows
     */
    public int rowCount() {
        return rows.size() + rowsElsewhere;
    }

    /**
     * Returns the rows that were left out.
     *
     * @return the line and the reason of each
     */
    public List<Rejected> rejected() {
        return rejected;
    }

    /**
     * Returns this table with some rows replaced by those of another one: every row whose key the other table holds
     * makes way for the rows that the other one holds under that key. Further rows of the other table are added.
     *
     * <p>The result keeps id, title and age limit of this table and the older of both dates; each row still names the
     * table that it came from.
     *
     * @param other the table that prevails
     * @param keyColumn the column that tells rows apart; rows of the other table without it are added
     * @return a new table
     */
    public ReferenceTable overriddenBy(ReferenceTable other, String keyColumn) {
        ImmutableSet<String> replaced =
                other.rows.stream().flatMap(row -> row.find(keyColumn).stream()).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<ReferenceRow> merged = ImmutableList.builder();
        rows.stream()
                .filter(row -> row.find(keyColumn).filter(replaced::contains).isEmpty())
                .forEach(merged::add);
        merged.addAll(other.rows);
        ImmutableList.Builder<Rejected> leftOut =
                ImmutableList.<Rejected>builder().addAll(rejected);
        other.rejected.forEach(each -> leftOut.add(new Rejected(each.line, other.id + ": " + each.reason)));
        LocalDate older = other.asOf.isBefore(asOf) ? other.asOf : asOf;
        return new ReferenceTable(id, title, older, ageLimit, merged.build(), leftOut.build(), rowsElsewhere);
    }

    /**
     * Returns this table without the rows that a host does not trust.
     *
     * @param keep tells which rows stay
     * @return a new table
     */
    public ReferenceTable where(Predicate<ReferenceRow> keep) {
        return new ReferenceTable(
                id,
                title,
                asOf,
                ageLimit,
                rows.stream().filter(keep).collect(ImmutableList.toImmutableList()),
                rejected,
                rowsElsewhere);
    }

    @Override
    public String toString() {
        return id + " as of " + asOf + ", " + rowCount() + " rows";
    }

    /** Reads a table; not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final LocalDate asOf;
        private Period ageLimit = Period.ofYears(2);
        private ImmutableList<String> required = ImmutableList.of();

        private Builder(String id, String title, LocalDate asOf) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("not a kebab-case word: " + id);
            }
            this.id = id;
            this.title = requireNonNull(title, "title");
            this.asOf = requireNonNull(asOf, "asOf");
        }

        /**
         * Sets how old the table may be before a report warns; two years by default.
         *
         * @param ageLimit the limit
         * @return this builder
         * @throws IllegalArgumentException if the limit is zero or has a negative part
         */
        @CanIgnoreReturnValue
        public Builder ageLimit(Period ageLimit) {
            if (ageLimit.isZero() || ageLimit.isNegative()) {
                throw new IllegalArgumentException("an age limit is positive: " + ageLimit);
            }
            this.ageLimit = ageLimit;
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
         * @throws UncheckedIOException if the stream cannot be read or is not UTF-8
         * @throws IllegalArgumentException if the header lacks a required column or has one twice, if a quote is never
         *     closed, or if a field is longer than 10,000 characters
         */
        public ReferenceTable read(InputStream csv) {
            return read(new InputStreamReader(csv, StandardCharsets.UTF_8.newDecoder()));
        }

        /**
         * Reads a CSV file. Does not close the reader.
         *
         * @param csv the file
         * @return the table
         * @throws UncheckedIOException if it cannot be read
         * @throws IllegalArgumentException if the header lacks a required column or has one twice, if a quote is never
         *     closed, or if a field is longer than 10,000 characters
         */
        public ReferenceTable read(Reader csv) {
            try {
                CsvReader reader = new CsvReader(csv, id);
                List<String> header = header(reader.read());
                ImmutableList.Builder<ReferenceRow> rows = ImmutableList.builder();
                ImmutableList.Builder<Rejected> rejected = ImmutableList.builder();
                for (CsvReader.Line line = reader.read(); line != null; line = reader.read()) {
                    String fault = fault(line, header.size());
                    if (fault.isEmpty()) {
                        add(ReferenceRow.of(id, line.line(), values(header, line.fields())), rows, rejected);
                    } else {
                        rejected.add(new Rejected(line.line(), fault));
                    }
                }
                return table(rows, rejected);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + id, e);
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

        /**
         * Returns a table with given rows, for hosts that hold their facts in code or in a database.
         *
         * @param rows the values by column; the first row counts as line 1
         * @return the table
         */
        public ReferenceTable withRows(List<? extends Map<String, String>> rows) {
            ImmutableList.Builder<ReferenceRow> accepted = ImmutableList.builder();
            ImmutableList.Builder<Rejected> rejected = ImmutableList.builder();
            int line = 1;
            for (Map<String, String> values : rows) {
                add(ReferenceRow.of(id, line++, values), accepted, rejected);
            }
            return table(accepted, rejected);
        }

        /**
         * Returns a table that states its id, title and date only, for look-ups that hold many rows in a form of their
         * own.
         *
         * @param rowCount how many rows the look-up holds
         * @return the table, without rows
         * @throws IllegalArgumentException if the number is negative
         */
        public ReferenceTable heldElsewhere(int rowCount) {
            if (rowCount < 0) {
                throw new IllegalArgumentException("a number of rows is not negative: " + rowCount);
            }
            return new ReferenceTable(id, title, asOf, ageLimit, ImmutableList.of(), ImmutableList.of(), rowCount);
        }

        private List<String> header(CsvReader.@Nullable Line line) {
            if (line == null) {
                throw new IllegalArgumentException("no header in " + id);
            }
            line.fault().ifPresent(fault -> {
                throw new IllegalArgumentException(fault + " in the header of " + id);
            });
            List<String> header = line.fields().stream().map(String::strip).toList();
            for (int i = 0; i < header.size(); i++) {
                String column = header.get(i);
                if (column.isEmpty()) {
                    throw new IllegalArgumentException("column " + (i + 1) + " has no name in the header of " + id);
                }
                if (header.indexOf(column) < i) {
                    throw new IllegalArgumentException("column " + column + " twice in the header of " + id);
                }
            }
            for (String column : required) {
                if (!header.contains(column)) {
                    throw new IllegalArgumentException("no column " + column + " in the header of " + id);
                }
            }
            return header;
        }

        private static String fault(CsvReader.Line line, int columns) {
            return line.fault()
                    .orElseGet(() -> line.fields().size() == columns
                            ? ""
                            : line.fields().size() + " fields under a header of " + columns);
        }

        private static Map<String, String> values(List<String> header, List<String> fields) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                values.put(header.get(i), fields.get(i));
            }
            return values;
        }

        private void add(
                ReferenceRow row, ImmutableList.Builder<ReferenceRow> rows, ImmutableList.Builder<Rejected> rejected) {
            Optional<String> absent = required.stream()
                    .filter(column -> row.find(column).isEmpty())
                    .findFirst();
            if (absent.isPresent()) {
                rejected.add(new Rejected(row.line(), "no " + absent.get()));
            } else {
                rows.add(row);
            }
        }

        private ReferenceTable table(
                ImmutableList.Builder<ReferenceRow> rows, ImmutableList.Builder<Rejected> rejected) {
            return new ReferenceTable(id, title, asOf, ageLimit, rows.build(), rejected.build(), 0);
        }
    }
}
