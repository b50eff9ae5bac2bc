package dev.tallystick.kyc.history;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * First public releases of technologies from tables. Immutable and thread-safe.
 *
 * <p>A table is CSV (RFC 4180) with a header. The columns {@code technology} and {@code released} (a date like 2016,
 * 2016-09 or 2016-09-14) are required; {@code aliases} and {@code vendor} (several, separated by semicolons),
 * {@code ambiguous}, {@code earlier} (the date of the first beta, announcement or predecessor), {@code source_title},
 * {@code source_url}, {@code as_of}, {@code confidence} and {@code note} are read. Of a row whose {@code ambiguous} is
 * {@code yes} only the aliases are looked up, not the name itself, which has other meanings.
 *
 * <p>Names match as a whole, without regard to case, blanks, hyphens and dots; ".NET" is read as "dotnet". Rows with
 * dates that cannot be read are not used.
 */
public final class TechnologyReleaseTable implements TechnologyReleases {

    private static final String[] REQUIRED = {"technology", "released"};
    private static final int MAX_LENGTH = 80;
    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ImmutableMap<String, ReferenceRow> rows;
    private final ImmutableList<ReferenceTable> tables;

    private TechnologyReleaseTable(Builder builder) {
        this.tables = ImmutableList.copyOf(builder.tables);
        Map<String, ReferenceRow> byName = new LinkedHashMap<>();
        for (ReferenceTable table : tables) {
            for (ReferenceRow row : table.rows()) {
                if (isDated(row)) {
                    names(row).forEach(name -> byName.put(key(name), row));
                }
            }
        }
        byName.remove("");
        this.rows = ImmutableMap.copyOf(byName);
    }

    /**
     * Returns the embedded table.
     *
     * @return widely named languages, frameworks, clouds, databases, tools and chains
     */
    public static TechnologyReleaseTable embedded() {
        return builder().addEmbedded().build();
    }

    /**
     * Returns a builder without any table.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<ReferenceRow> find(String name) {
        return name.length() > MAX_LENGTH ? Optional.empty() : Optional.ofNullable(rows.get(key(name)));
    }

    @Override
    public List<ReferenceTable> tables() {
        return tables;
    }

    /** The values of a column that holds several. */
    static List<String> list(ReferenceRow row, String column) {
        return LIST.splitToList(row.find(column).orElse(""));
    }

    /** A date of a row, empty if there is none that can be read. */
    static Optional<PartialDate> date(ReferenceRow row, String column) {
        try {
            return row.find(column).map(PartialDate::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isDated(ReferenceRow row) {
        return date(row, "released").isPresent()
                && (row.find("earlier").isEmpty() || date(row, "earlier").isPresent());
    }

    private static List<String> names(ReferenceRow row) {
        List<String> names = new ArrayList<>(list(row, "aliases"));
        if (!row.find("ambiguous").equals(Optional.of("yes"))) {
            names.add(row.get("technology"));
        }
        return names;
    }

    private static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return IGNORED.matcher(folded.replace(".net", "dotnet")).replaceAll("");
    }

    /** Collects tables; of one name the row added last counts. Not thread-safe. */
    public static final class Builder {

        private final List<ReferenceTable> tables = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the embedded table.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addEmbedded() {
            tables.add(ReferenceTable.builder(
                            "technology-releases", "First public releases of technologies", LocalDate.of(2026, 11, 22))
                    .required(REQUIRED)
                    .readResource(TechnologyReleaseTable.class, "technology-releases.csv"));
            return this;
        }

        /**
         * Adds a table of the host.
         *
         * @param id a kebab-case word
         * @param title the table in plain words
         * @param asOf the date for which the table was compiled
         * @param csv the file; not closed
         * @return this builder
         * @throws IllegalArgumentException if the header lacks a required column
         */
        @CanIgnoreReturnValue
        public Builder addTable(String id, String title, LocalDate asOf, Reader csv) {
            tables.add(
                    ReferenceTable.builder(id, title, asOf).required(REQUIRED).read(csv));
            return this;
        }

        /**
         * Returns the tables as one look-up.
         *
         * @return a new look-up
         */
        public TechnologyReleaseTable build() {
            return new TechnologyReleaseTable(this);
        }
    }
}
