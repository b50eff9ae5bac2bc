package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The official directories of US routing numbers, as banks receive them, in one look-up: the FedACH and Fedwire
 * participant directories (as fixed columns or JSON, told apart by their first character) and the attributes of
 * institutions of the FFIEC National Information Center (CSV).
 *
 * <pre>{@code
 * FederalReserveDirectory official = FederalReserveDirectory.builder()
 *     .fedAch(Path.of("FedACHdir.txt"), LocalDate.of(2026, 11, 2))
 *     .fedwire(Path.of("fpddir.txt"), LocalDate.of(2026, 11, 2))
 *     .build();
 * official.loads().forEach(load -> log(load.toString()));
 * BankingChecks.builder().bankDirectory(official.orElse(BankDirectory.embedded())).build();
 * }</pre>
 *
 * <p>Files may be in ASCII, UTF-8 or Latin-1, with or without a byte-order mark, with lines that end in LF or CR LF, and
 * with their trailing blanks cut off. A row that cannot be used is listed and never stops a load. The rows lie in sorted
 * arrays, some sixty bytes each; nothing is parsed at a look-up. Immutable and thread-safe.
 */
public final class FederalReserveDirectory implements BankDirectory {

    private static final String NUMBER_COLUMN = "routing_number";

    private final @Nullable Source fedAch;
    private final @Nullable Source fedwire;
    private final ImmutableList<Source> nic;
    private final ImmutableList<DirectoryLoad> loads;
    private final boolean complete;

    private record Source(RoutingColumns rows, DirectoryLoad load) {

        int find(int number) {
            return rows.first(number);
        }
    }

    private FederalReserveDirectory(Builder builder) {
        this.fedAch = builder.fedAch;
        this.fedwire = builder.fedwire;
        this.nic = ImmutableList.copyOf(builder.nic);
        this.loads = sources().stream().map(Source::load).collect(ImmutableList.toImmutableList());
        this.complete = builder.complete && isWhole(fedAch) && isWhole(fedwire);
    }

    /**
     * Returns a builder of a directory without files.
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
        return loads;
    }

    @Override
    public List<Institution> find(RoutingNumber number) {
        return institutions(RoutingDigits.of(number));
    }

    @Override
    public Optional<RoutingEntry> entry(RoutingNumber number) {
        int digits = RoutingDigits.of(number);
        int ach = fedAch == null ? -1 : fedAch.find(digits);
        int wire = fedwire == null ? -1 : fedwire.find(digits);
        List<Institution> institutions = institutions(digits);
        if (institutions.isEmpty()) {
            return Optional.empty();
        }
        RoutingEntry.Builder entry = RoutingEntry.builder(number).institutions(institutions);
        ReferenceRow leading = institutions.get(0).row();
        leading.find("city").ifPresent(entry::city);
        leading.find("state").ifPresent(entry::state);
        if (wire >= 0) {
            RoutingColumns rows = requireNonNull(fedwire).rows;
            entry.acceptsWire(rows.flags(wire) == FedwireFile.TAKES_WIRES);
            PackedDate.date(rows.date(wire)).ifPresent(entry::changed);
        } else if (complete) {
            entry.acceptsWire(false);
        }
        if (ach >= 0) {
            describe(requireNonNull(fedAch).rows, ach, entry);
        } else if (complete) {
            entry.acceptsAch(false);
        }
        return Optional.of(entry.build());
    }

    @Override
    public Optional<ReferenceTable> completeTable() {
        if (!complete) {
            return Optional.empty();
        }
        ReferenceTable ach = requireNonNull(fedAch).load.table();
        ReferenceTable wire = requireNonNull(fedwire).load.table();
        return Optional.of(wire.asOf().isBefore(ach.asOf()) ? wire : ach);
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return loads.stream().map(DirectoryLoad::table).toList();
    }

    @Override
    public String toString() {
        return loads.toString();
    }

    private static void describe(RoutingColumns rows, int row, RoutingEntry.Builder entry) {
        int flags = rows.flags(row);
        int type = flags & FedAchFile.RECORD_TYPE;
        entry.office((flags & FedAchFile.BRANCH) == 0 ? RoutingEntry.Office.MAIN : RoutingEntry.Office.BRANCH);
        entry.status(
                switch (type) {
                    case FedAchFile.RESERVE_BANK -> RoutingEntry.Status.RESERVE_BANK;
                    case FedAchFile.RETIRED -> RoutingEntry.Status.RETIRED;
                    default -> RoutingEntry.Status.CURRENT;
                });
        entry.acceptsAch(type != FedAchFile.RETIRED);
        PackedDate.date(rows.date(row)).ifPresent(entry::changed);
        if (rows.successor(row) != RoutingDigits.NONE) {
            entry.successor(RoutingDigits.number(rows.successor(row)));
        }
    }

    private List<Institution> institutions(int number) {
        List<Institution> institutions = new ArrayList<>(2);
        addFirst(fedAch, number, institutions);
        addFirst(fedwire, number, institutions);
        for (Source source : nic) {
            for (int row = source.find(number); source.rows.isOf(row, number); row++) {
                boolean former = source.rows.flags(row) == NicFile.FORMER;
                add(source, row, former ? "former" : "confirmed", institutions);
            }
        }
        return List.copyOf(institutions);
    }

    private static void addFirst(@Nullable Source source, int number, List<Institution> institutions) {
        int row = source == null ? -1 : source.find(number);
        if (source != null && row >= 0) {
            add(source, row, "confirmed", institutions);
        }
    }

    /** Adds the institution of a row unless sources before it give the same names. */
    private static void add(Source source, int row, String confidence, List<Institution> institutions) {
        Institution institution = Institution.of(row(source, row, confidence));
        if (!institution.names().stream().allMatch(name -> isKnown(name, institutions))) {
            institutions.add(institution);
        }
    }

    private static boolean isKnown(String name, List<Institution> institutions) {
        for (Institution institution : institutions) {
            for (String known : institution.names()) {
                if (known.equalsIgnoreCase(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ReferenceRow row(Source source, int row, String confidence) {
        RoutingColumns rows = source.rows;
        ReferenceTable table = source.load.table();
        return ReferenceRow.of(
                table.id(),
                rows.line(row),
                ImmutableMap.<String, String>builder()
                        .put(NUMBER_COLUMN, RoutingDigits.text(rows.number(row)))
                        .put(Institution.COLUMN, rows.text(row, RoutingColumns.NAME))
                        .put(Institution.SHORT_NAME_COLUMN, rows.text(row, RoutingColumns.SHORT_NAME))
                        .put("city", rows.text(row, RoutingColumns.CITY))
                        .put("state", rows.text(row, RoutingColumns.STATE))
                        .put("source_title", table.title())
                        .put("as_of", table.asOf().toString())
                        .put("confidence", confidence)
                        .buildOrThrow());
    }

    private List<Source> sources() {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        if (fedAch != null) {
            sources.add(fedAch);
        }
        if (fedwire != null) {
            sources.add(fedwire);
        }
        return sources.addAll(nic).build();
    }

    private static boolean isWhole(@Nullable Source source) {
        return source != null && source.load.isWhole();
    }

    /** Reads files, each at the call that names it; not thread-safe. Streams are left open. */
    public static final class Builder {

        private Period ageLimit = Period.ofMonths(6);
        private @Nullable Source fedAch;
        private @Nullable Source fedwire;
        private final List<Source> nic = new ArrayList<>();
        private boolean complete;

        private Builder() {}

        /**
         * Sets how old the files that are read from now on may be before a report warns; six months by default.
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
         * Reads the FedACH participant directory.
         *
         * @param file the file, fixed columns or JSON
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the stream cannot be read
         * @throws IllegalStateException if this builder read one already
         */
        @CanIgnoreReturnValue
        public Builder fedAch(InputStream file, LocalDate asOf) {
            requireNone(fedAch, "FedACH");
            this.fedAch = SourceFile.read(file, stream -> fedAchSource(stream, asOf));
            return this;
        }

        /**
         * Reads the FedACH participant directory.
         *
         * @param file the file, fixed columns or JSON
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalStateException if this builder read one already
         */
        @CanIgnoreReturnValue
        public Builder fedAch(Path file, LocalDate asOf) {
            requireNone(fedAch, "FedACH");
            this.fedAch = SourceFile.read(file, stream -> fedAchSource(stream, asOf));
            return this;
        }

        /**
         * Reads the Fedwire participant directory.
         *
         * @param file the file, fixed columns or JSON
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the stream cannot be read
         * @throws IllegalStateException if this builder read one already
         */
        @CanIgnoreReturnValue
        public Builder fedwire(InputStream file, LocalDate asOf) {
            requireNone(fedwire, "Fedwire");
            this.fedwire = SourceFile.read(file, stream -> fedwireSource(stream, asOf));
            return this;
        }

        /**
         * Reads the Fedwire participant directory.
         *
         * @param file the file, fixed columns or JSON
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         * @throws IllegalStateException if this builder read one already
         */
        @CanIgnoreReturnValue
        public Builder fedwire(Path file, LocalDate asOf) {
            requireNone(fedwire, "Fedwire");
            this.fedwire = SourceFile.read(file, stream -> fedwireSource(stream, asOf));
            return this;
        }

        /**
         * Reads attributes of institutions of the National Information Center, active or closed ones. It names the
         * primary routing number of an institution only. An institution that had closed by the date of the file fits
         * the person who states it and contradicts nobody.
         *
         * @param file the file, CSV whose header begins with {@code #ID_RSSD}
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the stream cannot be read
         */
        @CanIgnoreReturnValue
        public Builder nicAttributes(InputStream file, LocalDate asOf) {
            nic.add(SourceFile.read(file, stream -> nicSource(stream, asOf)));
            return this;
        }

        /**
         * Reads attributes of institutions of the National Information Center, as {@link #nicAttributes(InputStream,
         * LocalDate)} does.
         *
         * @param file the file, CSV whose header begins with {@code #ID_RSSD}
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         */
        @CanIgnoreReturnValue
        public Builder nicAttributes(Path file, LocalDate asOf) {
            nic.add(SourceFile.read(file, stream -> nicSource(stream, asOf)));
            return this;
        }

        /**
         * States that the FedACH and Fedwire files hold every number in use for ACH and for wire transfers. Only then is
         * a number that they do not hold remarked upon, and only while they are within their age limit. The statement
         * does not count where rows were rejected.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder complete() {
            this.complete = true;
            return this;
        }

        /**
         * Returns the directory.
         *
         * @return a new directory
         * @throws IllegalStateException if it is stated to be complete without both files
         */
        public FederalReserveDirectory build() {
            if (complete && (fedAch == null || fedwire == null)) {
                throw new IllegalStateException("a complete directory needs the FedACH and the Fedwire file");
            }
            return new FederalReserveDirectory(this);
        }

        private Source fedAchSource(InputStream file, LocalDate asOf) throws IOException {
            LoadLog log = new LoadLog();
            RoutingColumns rows = FedAchFile.read(file, asOf, log);
            return new Source(rows, log.finish(table("fedach", "FedACH participant directory", asOf), rows.size()));
        }

        private Source fedwireSource(InputStream file, LocalDate asOf) throws IOException {
            LoadLog log = new LoadLog();
            RoutingColumns rows = FedwireFile.read(file, log);
            return new Source(rows, log.finish(table("fedwire", "Fedwire participant directory", asOf), rows.size()));
        }

        private Source nicSource(InputStream file, LocalDate asOf) throws IOException {
            LoadLog log = new LoadLog();
            RoutingColumns rows = NicFile.read(file, asOf, log);
            String id = "nic-attributes" + (nic.isEmpty() ? "" : "-" + (nic.size() + 1));
            return new Source(rows, log.finish(table(id, "FFIEC National Information Center", asOf), rows.size()));
        }

        private ReferenceTable.Builder table(String id, String title, LocalDate asOf) {
            return ReferenceTable.builder(id, title, asOf).ageLimit(ageLimit);
        }

        private static void requireNone(@Nullable Source source, String name) {
            if (source != null) {
                throw new IllegalStateException("a " + name + " file was read already");
            }
        }
    }
}
