package dev.tallystick.kyc.address;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.AddressKey;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Forwarding addresses from tables, by building: house number, street and postal code, never the street alone.
 * Immutable and thread-safe.
 *
 * <p>A table is CSV (RFC 4180) with a header. The columns {@code company}, {@code category}, {@code street},
 * {@code postal_code} and {@code country} are required; {@code city}, {@code region}, {@code source_title},
 * {@code source_url}, {@code as_of}, {@code confidence} and {@code note} are read. A note {@code only with floor 42}
 * (floor, suite or unit) limits the row to that unit.
 *
 * <p>A host adds to the embedded table what it or a vendor of addresses knows, such as a flag for commercial mail receiving
 * agencies: {@code builder().addEmbedded().addTable(...).build()}.
 */
public final class ForwardingAddressTable implements ForwardingAddresses {

    private static final String[] REQUIRED = {"company", "category", "street", "postal_code", "country"};
    private static final Pattern LIMITED = Pattern.compile("only with (?:floor|suite|unit) (\\w+)");

    private final ImmutableMap<AddressKey, ReferenceRow> rows;
    private final ImmutableList<ReferenceTable> tables;

    private ForwardingAddressTable(Builder builder) {
        this.tables = builder.allTables();
        Map<AddressKey, ReferenceRow> byKey = new LinkedHashMap<>();
        for (ReferenceTable table : tables) {
            table.rows().forEach(row -> key(row).ifPresent(key -> byKey.put(key, row)));
        }
        this.rows = ImmutableMap.copyOf(byKey);
    }

    /**
     * Returns the embedded table.
     *
     * @return forwarding addresses from public sources
     */
    public static ForwardingAddressTable embedded() {
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
    public Optional<ReferenceRow> find(PostalAddress address) {
        Optional<AddressKey> key = AddressKey.find(address);
        return key.flatMap(building -> Optional.ofNullable(rows.get(building)))
                .filter(row -> isInUnit(row, key.flatMap(AddressKey::unit)));
    }

    @Override
    public List<ReferenceTable> tables() {
        return tables;
    }

    private static boolean isInUnit(ReferenceRow row, Optional<String> unit) {
        Matcher limited = LIMITED.matcher(row.find("note").orElse(""));
        return !limited.find() || unit.equals(Optional.of(limited.group(1)));
    }

    private static Optional<AddressKey> key(ReferenceRow row) {
        return AddressKey.find(PostalAddress.of(
                row.find("street"),
                Optional.empty(),
                row.find("city"),
                row.find("region"),
                row.find("postal_code"),
                Country.find(row.get("country"))));
    }

    static AddressKey requireKey(PostalAddress address) {
        return AddressKey.find(requireNonNull(address, "address"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "needs house number or name of the building, street, postal code and country: "
                                + address.oneLine()));
    }

    /** Collects tables; of one building the row added last counts. Not thread-safe. */
    public static final class Builder {

        private final List<ReferenceTable> tables = new ArrayList<>();
        private final StringBuilder own = new StringBuilder();
        private LocalDate ownAsOf = LocalDate.EPOCH;

        private Builder() {}

        /**
         * Adds the embedded table.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addEmbedded() {
            tables.add(ReferenceTable.builder(
                            "forwarding-addresses",
                            "Forwarding, mail-drop and registered-office addresses",
                            LocalDate.of(2026, 11, 21))
                    .required(REQUIRED)
                    .readResource(ForwardingAddressTable.class, "forwarding-addresses.csv"));
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
         * Adds one facility that the host knows.
         *
         * @param company who operates it
         * @param category {@code freight-forwarder}, {@code virtual-mailbox}, {@code cmra} or {@code mail-drop}; other
         *     categories are kept and not judged
         * @param address the building
         * @param source where the fact comes from
         * @param asOf the date of the source
         * @return this builder
         * @throws IllegalArgumentException if the address lacks house number or name of the building, street, postal
         *     code or country
         */
        @CanIgnoreReturnValue
        public Builder add(String company, String category, PostalAddress address, String source, LocalDate asOf) {
            AddressKey unused = requireKey(address);
            own.append(Stream.of(
                                    company,
                                    category,
                                    address.street().orElseThrow(),
                                    address.locality().orElse(""),
                                    address.region().orElse(""),
                                    address.postalCode().orElseThrow(),
                                    address.country().orElseThrow().code(),
                                    source,
                                    asOf.toString())
                            .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append('\n');
            ownAsOf = asOf.isAfter(ownAsOf) ? asOf : ownAsOf;
            return this;
        }

        /**
         * Returns the tables as one look-up.
         *
         * @return a new look-up
         */
        public ForwardingAddressTable build() {
            return new ForwardingAddressTable(this);
        }

        private ImmutableList<ReferenceTable> allTables() {
            if (own.isEmpty()) {
                return ImmutableList.copyOf(tables);
            }
            String header = "company,category,street,city,region,postal_code,country,source_title,as_of\n";
            ReferenceTable added = ReferenceTable.builder(
                            "own-forwarding-addresses", "Forwarding addresses that the host added", ownAsOf)
                    .required(REQUIRED)
                    .read(new StringReader(header + own));
            return ImmutableList.<ReferenceTable>builder()
                    .addAll(tables)
                    .add(added)
                    .build();
        }
    }
}
