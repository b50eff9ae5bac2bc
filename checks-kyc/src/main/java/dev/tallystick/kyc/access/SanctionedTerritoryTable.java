package dev.tallystick.kyc.access;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sanctioned territories from tables of a host. Immutable and thread-safe.
 *
 * <p>A table is CSV (RFC 4180) with a header. The columns {@code country} (ISO 3166-1 alpha-2) and {@code programme} are
 * required; {@code region}, {@code source_title}, {@code source_url}, {@code as_of} and {@code confidence} are read. A row
 * without region is about the whole country. A region is its ISO 3166-2 code, followed by any names that sources of places
 * write, with {@code |} between them: {@code AU-TAS|Tasmania}. A place in such a country lies outside only if its own
 * region is stated by another code, and each row has a code: a name may be a spelling that no row holds.
 */
public final class SanctionedTerritoryTable implements SanctionedTerritories {

    private static final Splitter SPELLINGS = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final Pattern CODE = Pattern.compile("(?:([A-Z]{2})-)?([A-Z0-9]{1,3})");

    private final ImmutableListMultimap<Country, ReferenceRow> byCountry;
    private final ImmutableList<ReferenceTable> tables;

    private SanctionedTerritoryTable(List<ReferenceTable> tables) {
        this.tables = ImmutableList.copyOf(tables);
        ImmutableListMultimap.Builder<Country, ReferenceRow> rows = ImmutableListMultimap.builder();
        for (ReferenceTable table : tables) {
            if (!table.rejected().isEmpty()) {
                throw new IllegalArgumentException("rows of " + table.id() + " cannot be read: " + table.rejected());
            }
            table.rows()
                    .forEach(row -> rows.put(
                            Country.find(row.get("country").strip().toUpperCase(Locale.ROOT))
                                    .orElseThrow(() -> new IllegalArgumentException(
                                            "no country in line " + row.line() + " of " + table.id())),
                            row));
        }
        this.byCountry = rows.build();
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
    public boolean isEmpty() {
        return byCountry.isEmpty();
    }

    @Override
    public Optional<ReferenceRow> find(PostalAddress place) {
        return place.country()
                .flatMap(country -> byCountry.get(country).stream()
                        .filter(row -> spellings(row).isEmpty()
                                || spellings(row).stream().anyMatch(region -> isIn(place, region)))
                        .findFirst());
    }

    @Override
    public boolean needsRegion(Country country) {
        return byCountry.get(country).stream().anyMatch(row -> !spellings(row).isEmpty());
    }

    @Override
    public boolean isOutside(PostalAddress place) {
        if (place.country().isEmpty() || find(place).isPresent()) {
            return false;
        }
        Country country = place.country().get();
        return !needsRegion(country)
                || (place.region().flatMap(region -> code(country, region)).isPresent()
                        && byCountry.get(country).stream()
                                .allMatch(row -> spellings(row).stream()
                                        .anyMatch(
                                                region -> code(country, region).isPresent())));
    }

    @Override
    public List<ReferenceTable> tables() {
        return tables;
    }

    private static List<String> spellings(ReferenceRow row) {
        return row.find("region").stream()
                .flatMap(regions -> SPELLINGS.splitToStream(regions))
                .toList();
    }

    private static boolean isIn(PostalAddress place, String listed) {
        return place.region()
                .filter(region -> key(region).equals(key(listed)) || isSameCode(place.country(), region, listed))
                .isPresent();
    }

    private static boolean isSameCode(Optional<Country> country, String region, String listed) {
        Optional<String> code = country.flatMap(each -> code(each, region));
        return code.isPresent() && code.equals(country.flatMap(each -> code(each, listed)));
    }

    /** The ISO 3166-2 code: by the names of the country if those are known, else as written. */
    private static Optional<String> code(Country country, String region) {
        Optional<String> known = PostalAddress.of(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(region),
                        Optional.empty(),
                        Optional.of(country))
                .regionCode();
        Matcher written = CODE.matcher(region.strip());
        return known.or(() -> written.matches()
                        && (written.group(1) == null || written.group(1).equals(country.code()))
                ? Optional.of(written.group(2))
                : Optional.empty());
    }

    private static String key(String region) {
        String key = region.strip().toLowerCase(Locale.ROOT);
        int dash = key.indexOf('-');
        return dash == 2 ? key.substring(dash + 1) : key;
    }

    /** Collects tables; not thread-safe. */
    public static final class Builder {

        private final List<ReferenceTable> tables = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a table of the host.
         *
         * @param id a kebab-case word
         * @param title the table in plain words
         * @param asOf the date of the table
         * @param csv the table; not closed
         * @return this builder
         * @throws IllegalArgumentException if the header lacks a required column
         * @throws UncheckedIOException if the table cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addTable(String id, String title, LocalDate asOf, Reader csv) {
            tables.add(ReferenceTable.builder(id, title, asOf)
                    .required("country", PROGRAMME_COLUMN)
                    .read(csv));
            return this;
        }

        /**
         * Returns the tables as one look-up.
         *
         * @return a new look-up
         * @throws IllegalArgumentException if a row cannot be read or names no country: a list of law is not read in part
         */
        public SanctionedTerritoryTable build() {
            return new SanctionedTerritoryTable(tables);
        }
    }
}
