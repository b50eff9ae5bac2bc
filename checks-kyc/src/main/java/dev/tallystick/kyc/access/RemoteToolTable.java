package dev.tallystick.kyc.access;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tools of remote control from tables. Immutable and thread-safe.
 *
 * <p>A table is CSV (RFC 4180) with a header. The columns {@code tool} and {@code category} are required; {@code family}
 * (what the products of one maker are counted as), {@code process_names} (with {@code ;} between them and {@code *} for any
 * text), {@code usb_ids}, {@code usb_name} (what the name of the device has to hold), {@code source_title}, {@code
 * source_url}, {@code as_of}, {@code confidence} and {@code note} are read.
 */
public final class RemoteToolTable implements RemoteTools {

    private static final String[] REQUIRED = {"tool", "category"};
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private record Pattern(String start, String end, ReferenceRow row) {

        static Pattern of(String process, ReferenceRow row) {
            return new Pattern(
                    process.substring(0, process.indexOf('*')), process.substring(process.lastIndexOf('*') + 1), row);
        }

        boolean matches(String name) {
            return name.length() >= start.length() + end.length() && name.startsWith(start) && name.endsWith(end);
        }
    }

    private final ImmutableMap<String, ReferenceRow> byName;
    private final ImmutableList<Pattern> patterns;
    private final ImmutableMap<String, ImmutableList<ReferenceRow>> byUsb;
    private final ImmutableMap<String, ReferenceRow> byProduct;
    private final ImmutableList<ReferenceTable> tables;

    private RemoteToolTable(List<ReferenceTable> own, List<ReferenceTable> further) {
        this.tables = ImmutableList.<ReferenceTable>builder()
                .addAll(own)
                .addAll(further)
                .build();
        Map<String, ReferenceRow> names = new LinkedHashMap<>();
        Map<String, Pattern> wild = new LinkedHashMap<>();
        Map<String, List<ReferenceRow>> usb = new LinkedHashMap<>();
        Map<String, ReferenceRow> products = new LinkedHashMap<>();
        for (ReferenceTable table : own) {
            for (ReferenceRow row : table.rows()) {
                names.put(ToolNames.key(row.get("tool")), row);
                processes(row).forEach(process -> names.put(process, row));
                patterns(row).forEach(process -> wild.put(process, Pattern.of(process, row)));
                for (String id : LIST.split(row.find("usb_ids").orElse(""))) {
                    usb.computeIfAbsent(usbKey(id), unused -> new ArrayList<>()).add(row);
                }
                if (row.get("category").equals("ip-kvm")) {
                    products.putIfAbsent(
                            row.find("family").orElse(row.get("tool")).toLowerCase(Locale.ROOT), row);
                }
            }
        }
        for (ReferenceTable table : further) {
            for (ReferenceRow row : table.rows()) {
                ReferenceRow known = names.computeIfAbsent(ToolNames.key(row.get("tool")), unused -> row);
                processes(row).forEach(process -> names.putIfAbsent(process, known));
                patterns(row).forEach(process -> wild.putIfAbsent(process, Pattern.of(process, known)));
            }
        }
        this.byName = ImmutableMap.copyOf(names);
        this.patterns = ImmutableList.copyOf(wild.values());
        ImmutableMap.Builder<String, ImmutableList<ReferenceRow>> byId = ImmutableMap.builder();
        usb.forEach((id, rows) -> byId.put(id, ImmutableList.copyOf(rows)));
        this.byUsb = byId.buildOrThrow();
        this.byProduct = ImmutableMap.copyOf(products);
    }

    private static Stream<String> processes(ReferenceRow row) {
        return names(row).filter(process -> !process.contains("*"));
    }

    private static Stream<String> patterns(ReferenceRow row) {
        return names(row).filter(process -> process.contains("*"));
    }

    private static Stream<String> names(ReferenceRow row) {
        return LIST.splitToStream(row.find("process_names").orElse("")).map(ToolNames::key);
    }

    /**
     * Returns the embedded table.
     *
     * @return tools from public sources
     */
    public static RemoteToolTable embedded() {
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
    public Optional<ReferenceRow> findProgram(String name) {
        for (String spelling : ToolNames.spellings(name)) {
            ReferenceRow row = byName.get(spelling);
            if (row != null) {
                return Optional.of(row);
            }
        }
        String key = ToolNames.key(name);
        return patterns.stream()
                .filter(pattern -> pattern.matches(key))
                .map(Pattern::row)
                .findFirst();
    }

    /** A row that asks for a name comes before one that does not. */
    @Override
    public Optional<ReferenceRow> findUsbDevice(String identifier, String name) {
        String given = name.toLowerCase(Locale.ROOT);
        if (identifier.isBlank()) {
            return byProduct.entrySet().stream()
                    .filter(product -> given.contains(product.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        ImmutableList<ReferenceRow> rows = byUsb.getOrDefault(usbKey(identifier), ImmutableList.of());
        return rows.stream()
                .filter(row ->
                        asksForName(row) && given.contains(row.get("usb_name").toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> rows.stream().filter(row -> !asksForName(row)).findFirst());
    }

    @Override
    public List<ReferenceTable> tables() {
        return tables;
    }

    private static boolean asksForName(ReferenceRow row) {
        return row.find("usb_name").filter(name -> !name.isBlank()).isPresent();
    }

    private static String usbKey(String identifier) {
        return ToolNames.usb(identifier).orElseGet(() -> ToolNames.key(identifier));
    }

    /** Collects tables; of one name the row added last counts, and before all lists of LOLRMM. Not thread-safe. */
    public static final class Builder {

        private final List<ReferenceTable> tables = new ArrayList<>();
        private final List<ReferenceTable> further = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the embedded table.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addEmbedded() {
            tables.add(ReferenceTable.builder("remote-tools", "Tools of remote control", LocalDate.of(2026, 11, 22))
                    .required(REQUIRED)
                    .readResource(RemoteToolTable.class, "remote-tools.csv"));
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
         * Adds the list of the public project LOLRMM, in its JSON form. Its categories {@code RMM} and {@code RAT} become
         * {@code rmm}; tools that another table holds keep their category there; file names that many programs share are
         * left out.
         *
         * @param asOf the date of the file
         * @param json the file in UTF-8; not closed
         * @return this builder
         * @throws IllegalArgumentException if the file is not JSON, or no list
         * @throws UncheckedIOException if the file cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addLolrmm(LocalDate asOf, InputStream json) {
            further.add(LolrmmFile.read(asOf, json));
            return this;
        }

        /**
         * Returns the tables as one look-up.
         *
         * @return a new look-up
         */
        public RemoteToolTable build() {
            return new RemoteToolTable(tables, further);
        }
    }
}
