package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The branches of India's banks by IFSC, as open projects publish the lists of the Reserve Bank of India in JSON: an
 * object that maps each bank code (the first four letters) to a list of branch codes (the last six characters; numbers
 * may lack their leading zeros), and another one that maps bank codes to names.
 *
 * <p>A code that cannot be used is listed and never stops a load. Eight bytes a branch. Immutable and thread-safe.
 */
public final class IfscRegistry implements BankRegistry {

    private static final Country INDIA = Country.of("IN");
    private static final int RADIX = 36;
    private static final Pattern BANK = Pattern.compile("[A-Z]{4}");
    private static final Pattern BRANCH = Pattern.compile("[A-Z0-9]{1,6}");
    private static final Pattern IFSC = Pattern.compile("[A-Z]{4}0[A-Z0-9]{6}");

    private final long[] branches;
    private final @Nullable DirectoryLoad branchLoad;
    private final @Nullable CodedRows names;
    private final @Nullable DirectoryLoad nameLoad;

    private IfscRegistry(Builder builder) {
        this.branches = builder.branches;
        this.branchLoad = builder.branchLoad;
        this.names = builder.names;
        this.nameLoad = builder.nameLoad;
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
        return Stream.of(Optional.ofNullable(branchLoad), Optional.ofNullable(nameLoad))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Tells whether a branch is listed.
     *
     * @param ifsc the eleven characters of an IFSC, in upper case
     * @return true or false; empty if this is no IFSC, if the bank is not in the list of branches at all, or if it is not
     *     found in a list of which something was left out
     */
    public Optional<Boolean> isListed(String ifsc) {
        if (!IFSC.matcher(ifsc).matches()) {
            return Optional.empty();
        }
        long first = pack(ifsc.substring(0, 4), "000000");
        int place = Arrays.binarySearch(branches, first);
        int next = place < 0 ? -place - 1 : place;
        boolean known = next < branches.length && branches[next] <= pack(ifsc.substring(0, 4), "ZZZZZZ");
        long branch = pack(ifsc.substring(0, 4), ifsc.substring(5));
        boolean isHeld = Arrays.binarySearch(branches, branch) >= 0;
        boolean isWhole = branchLoad != null && branchLoad.isWhole();
        return isHeld || (known && isWhole) ? Optional.of(isHeld) : Optional.empty();
    }

    /**
     * Finds a bank by the first four letters of its IFSC.
     *
     * @param country India, or nothing is found
     * @param bankCode the code; case and blanks do not matter
     * @return the bank, none if the list of names does not hold the code
     */
    @Override
    public List<RegisteredBank> find(Country country, String bankCode) {
        String key = BankRegistryFiles.key("", bankCode);
        int row = names == null || !country.equals(INDIA) ? -1 : names.first(key);
        if (row < 0 || names == null || nameLoad == null) {
            return List.of();
        }
        ReferenceTable table = nameLoad.table();
        return List.of(RegisteredBank.of(ReferenceRow.of(
                table.id(),
                names.line(row),
                ImmutableMap.of(
                        "country",
                        INDIA.code(),
                        RegisteredBank.COLUMN,
                        names.text(row, 0),
                        "primary",
                        "yes",
                        "source_title",
                        table.title(),
                        "as_of",
                        table.asOf().toString(),
                        "confidence",
                        "attested"))));
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return loads().stream().map(DirectoryLoad::table).toList();
    }

    @Override
    public String toString() {
        return loads().toString();
    }

    private static long pack(String bank, String branch) {
        return Long.parseLong(bank + branch, RADIX);
    }

    /** Reads files, each at the call that names it; not thread-safe. Streams are left open. */
    public static final class Builder {

        private static final String BRANCHES = "ifsc-branches";
        private static final String BRANCHES_TITLE = "Branches of Indian banks (IFSC)";
        private static final String NAMES = "ifsc-banks";
        private static final String NAMES_TITLE = "Indian banks by IFSC bank code";

        private final TextPool noTexts = new TextPool();
        private long[] branches = new long[0];
        private @Nullable DirectoryLoad branchLoad;
        private @Nullable CodedRows names;
        private @Nullable DirectoryLoad nameLoad;
        private int size;

        private Builder() {}

        /**
         * Reads the list of branches; a second one replaces the first.
         *
         * @param json the file, bank codes with lists of branch codes
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the stream cannot be read
         */
        @CanIgnoreReturnValue
        public Builder branches(InputStream json, LocalDate asOf) {
            this.branchLoad = SourceFile.read(json, stream -> readBranches(stream, asOf));
            return this;
        }

        /**
         * Reads the list of branches; a second one replaces the first.
         *
         * @param json the file, bank codes with lists of branch codes
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         */
        @CanIgnoreReturnValue
        public Builder branches(Path json, LocalDate asOf) {
            this.branchLoad = SourceFile.read(json, stream -> readBranches(stream, asOf));
            return this;
        }

        /**
         * Reads the names of banks; a second list replaces the first.
         *
         * @param json the file, bank codes with names
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the stream cannot be read
         */
        @CanIgnoreReturnValue
        public Builder bankNames(InputStream json, LocalDate asOf) {
            this.nameLoad = SourceFile.read(json, stream -> readNames(stream, asOf));
            return this;
        }

        /**
         * Reads the names of banks; a second list replaces the first.
         *
         * @param json the file, bank codes with names
         * @param asOf the date of the file
         * @return this builder
         * @throws UncheckedIOException if the file cannot be read
         */
        @CanIgnoreReturnValue
        public Builder bankNames(Path json, LocalDate asOf) {
            this.nameLoad = SourceFile.read(json, stream -> readNames(stream, asOf));
            return this;
        }

        /**
         * Returns the registry.
         *
         * @return a new registry
         */
        public IfscRegistry build() {
            return new IfscRegistry(this);
        }

        private DirectoryLoad readBranches(InputStream json, LocalDate asOf) throws IOException {
            LoadLog log = new LoadLog();
            size = 0;
            branches = new long[1 << 10];
            JsonRows.parse(json, log, parser -> {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token.isScalarValue()) {
                        addBranch(parser, log);
                    }
                }
            });
            branches = Arrays.stream(branches, 0, size).sorted().distinct().toArray();
            return log.finish(table(BRANCHES, BRANCHES_TITLE, asOf), branches.length);
        }

        private void addBranch(JsonParser parser, LoadLog log) throws IOException {
            String bank = parser.getParsingContext().inArray()
                    ? parser.getParsingContext().getParent().getCurrentName()
                    : parser.currentName();
            String branch = parser.getText().toUpperCase(Locale.ROOT);
            if (bank == null || !BANK.matcher(bank).matches()) {
                log.reject(JsonRows.line(parser), "bank code: not four letters");
            } else if (!isCode(parser.currentToken()) || !BRANCH.matcher(branch).matches()) {
                log.reject(JsonRows.line(parser), "branch code: not one to six letters and digits");
            } else if (log.hasRoom(JsonRows.line(parser), size, noTexts)) {
                if (size == branches.length) {
                    branches = Arrays.copyOf(branches, size * 2);
                }
                branches[size++] = pack(bank, "0".repeat(6 - branch.length()) + branch);
            }
        }

        private static boolean isCode(@Nullable JsonToken token) {
            return token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT;
        }

        private DirectoryLoad readNames(InputStream json, LocalDate asOf) throws IOException {
            LoadLog log = new LoadLog();
            CodedRows.Builder rows = new CodedRows.Builder(log);
            JsonRows.parse(json, log, parser -> {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token.isScalarValue()) {
                        addName(parser, rows, log);
                    }
                }
            });
            CodedRows built = rows.build();
            this.names = built;
            return log.finish(table(NAMES, NAMES_TITLE, asOf), built.size());
        }

        private static void addName(JsonParser parser, CodedRows.Builder rows, LoadLog log) throws IOException {
            String bank = parser.currentName();
            String name = parser.getText();
            if (bank == null || !BANK.matcher(bank).matches()) {
                log.reject(JsonRows.line(parser), "bank code: not four letters");
            } else if (parser.currentToken() != JsonToken.VALUE_STRING
                    || name.isBlank()
                    || name.length() > JsonRows.MAX_VALUE) {
                log.reject(JsonRows.line(parser), "no name of " + JsonRows.MAX_VALUE + " characters or fewer");
            } else {
                int place = rows.texts().size();
                rows.texts().add(name);
                rows.add(JsonRows.line(parser), BankRegistryFiles.key("", bank), place);
            }
        }

        private static ReferenceTable.Builder table(String id, String title, LocalDate asOf) {
            return ReferenceTable.builder(id, title, requireNonNull(asOf, "asOf"))
                    .ageLimit(Period.ofYears(1));
        }
    }
}
