package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Registries of national bank codes in JSON, as several open projects publish them: a list of objects with
 * {@code country_code}, {@code bank_code}, {@code name}, {@code short_name}, {@code bic} and {@code primary}, or an
 * object with such a list under {@code entries}, where one object may name several {@code bank_codes}.
 *
 * <pre>{@code
 * BankRegistry registry = BankRegistryFiles.builder()
 *     .read(Path.of("germany.json"), "Bank codes of the Bundesbank", LocalDate.of(2026, 9, 7))
 *     .build();
 * registry.find(Country.of("DE"), "50010517");
 * }</pre>
 *
 * <p>Files may be in UTF-8 or Latin-1, with or without a byte-order mark. A row that cannot be used is listed and never
 * stops a load. Immutable and thread-safe.
 */
public final class BankRegistryFiles implements BankRegistry {

    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("country_code", "primary", "bic", "bank_code", "bank_codes", "name", "short_name");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int NAME = 0;
    private static final int SHORT_NAME = 1;
    private static final int BIC = 2;
    private static final int PRIMARY = 3;

    private final ImmutableList<Source> sources;

    private record Source(CodedRows rows, DirectoryLoad load) {}

    private BankRegistryFiles(List<Source> sources) {
        this.sources = ImmutableList.copyOf(sources);
    }

    /**
     * Returns a builder of a registry without files.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what became of the files.
     *
     * @return one for each file
     */
    public List<DirectoryLoad> loads() {
        return sources.stream().map(Source::load).toList();
    }

    @Override
    public List<RegisteredBank> find(Country country, String bankCode) {
        String key = key(country.code(), bankCode);
        List<RegisteredBank> banks = new ArrayList<>();
        for (Source source : sources) {
            for (int row = source.rows.first(key); source.rows.isOf(row, key); row++) {
                banks.add(bank(source, row, country));
            }
        }
        banks.sort(Comparator.comparing(bank -> !bank.isPrimary()));
        return List.copyOf(banks);
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return loads().stream().map(DirectoryLoad::table).toList();
    }

    @Override
    public String toString() {
        return loads().toString();
    }

    private static RegisteredBank bank(Source source, int row, Country country) {
        ReferenceTable table = source.load.table();
        return RegisteredBank.of(ReferenceRow.of(
                table.id(),
                source.rows.line(row),
                ImmutableMap.<String, String>builder()
                        .put("country", country.code())
                        .put(RegisteredBank.COLUMN, source.rows.text(row, NAME))
                        .put(Institution.SHORT_NAME_COLUMN, source.rows.text(row, SHORT_NAME))
                        .put("bic", source.rows.text(row, BIC))
                        .put("primary", source.rows.text(row, PRIMARY))
                        .put("source_title", table.title())
                        .put("as_of", table.asOf().toString())
                        .put("confidence", "attested")
                        .buildOrThrow()));
    }

    static String key(String country, String code) {
        return country + ":" + BLANKS.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Reads files, each at the call that names it; not thread-safe. Streams are left open. */
    public static final class Builder {

        private final List<Source> sources = new ArrayList<>();
        private Period ageLimit = Period.ofYears(1);

        private Builder() {}

        /**
         * Sets how old the files that are read from now on may be before a report warns; a year by default.
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
         * Reads a registry.
         *
         * @param json the file
         * @param title the registry in plain words, which findings show as their source
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the stream cannot be read
         */
        @CanIgnoreReturnValue
        public Builder read(InputStream json, String title, LocalDate asOf) {
            requireNonNull(title, "title");
            sources.add(SourceFile.read(json, stream -> source(stream, title, asOf)));
            return this;
        }

        /**
         * Reads a registry.
         *
         * @param json the file
         * @param title the registry in plain words, which findings show as their source
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         */
        @CanIgnoreReturnValue
        public Builder read(Path json, String title, LocalDate asOf) {
            requireNonNull(title, "title");
            sources.add(SourceFile.read(json, stream -> source(stream, title, asOf)));
            return this;
        }

        /**
         * Returns the registry.
         *
         * @return a new registry
         */
        public BankRegistryFiles build() {
            return new BankRegistryFiles(sources);
        }

        private Source source(InputStream json, String title, LocalDate asOf) throws IOException {
            LoadLog log = new LoadLog();
            CodedRows.Builder rows = new CodedRows.Builder(log);
            JsonRows.read(json, FIELDS, log, (row, unused) -> add(row, rows, log));
            CodedRows built = rows.build();
            String id = "bank-registry" + (sources.isEmpty() ? "" : "-" + (sources.size() + 1));
            ReferenceTable.Builder table =
                    ReferenceTable.builder(id, title, asOf).ageLimit(ageLimit);
            return new Source(built, log.finish(table, built.size()));
        }

        private static void add(JsonRows.Row row, CodedRows.Builder rows, LoadLog log) {
            Optional<Country> country = Country.find(row.text("country_code").strip());
            List<String> codes = row.list("bank_codes").isEmpty() ? row.list("bank_code") : row.list("bank_codes");
            List<String> written =
                    codes.stream().filter(code -> !code.isBlank()).toList();
            if (country.isEmpty()) {
                log.reject(row.line(), "country_code: not a country");
            } else if (row.text("name").isBlank()) {
                log.reject(row.line(), "no name");
            } else if (written.isEmpty()) {
                log.passOver();
            } else {
                int place = rows.texts().size();
                rows.texts().add(row.text("name"));
                rows.texts().add(row.text("short_name"));
                rows.texts().add(String.join(";", row.list("bic")));
                rows.texts().add(row.text("primary").equals("true") ? "yes" : "");
                for (String code : written) {
                    rows.add(row.line(), key(country.get().code(), code), place);
                }
            }
        }
    }
}
