package dev.tallystick.banking.payment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Designated wallets and organisations from lists. Immutable and thread-safe.
 *
 * <p>A host's own list is CSV (RFC 4180) with a header: {@code name} is required; a row designates a {@code wallet}, or
 * the organisation with a {@code registration_number} in a {@code country} (ISO 3166-1 code), or both; {@code asset},
 * {@code programme}, {@code source_title}, {@code as_of} and {@code confidence} are kept. A row with a name alone
 * designates nobody: names are not looked up.
 */
public final class DesignatedPayeeTable implements DesignatedPayees {

    static final String WALLET = "wallet";
    static final String NUMBER = "registration_number";
    static final String COUNTRY = "country";
    private static final Period AGE_LIMIT = Period.ofMonths(1);

    private final ImmutableMap<String, ReferenceRow> wallets;
    private final ImmutableMap<Registration, ReferenceRow> organisations;
    private final ImmutableList<ReferenceTable> tables;
    private final ImmutableList<ReferenceTable.Rejected> rejected;

    private DesignatedPayeeTable(Builder builder) {
        this.tables = ImmutableList.copyOf(builder.tables);
        Map<String, ReferenceRow> byWallet = new LinkedHashMap<>();
        Map<Registration, ReferenceRow> byRegistration = new LinkedHashMap<>();
        ImmutableList.Builder<ReferenceTable.Rejected> leftOut = ImmutableList.builder();
        leftOut.addAll(builder.rejected);
        for (ReferenceTable table : tables) {
            table.rejected().forEach(each -> leftOut.add(rejected(table.id(), each.line(), each.reason())));
            for (ReferenceRow row : table.rows()) {
                Optional<String> wallet = row.find(WALLET);
                Optional<Registration> registration = registration(row);
                wallet.ifPresent(address -> byWallet.putIfAbsent(WalletAddress.canonical(address), row));
                registration.ifPresent(entry -> byRegistration.putIfAbsent(entry, row));
                if (wallet.isEmpty() && registration.isEmpty()) {
                    leftOut.add(rejected(
                            table.id(), row.line(), "neither a wallet nor a registration number with its country"));
                }
            }
        }
        this.wallets = ImmutableMap.copyOf(byWallet);
        this.organisations = ImmutableMap.copyOf(byRegistration);
        this.rejected = leftOut.build();
    }

    /**
     * Returns a builder without any list.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<ReferenceRow> findWallet(String address) {
        return Optional.ofNullable(wallets.get(WalletAddress.canonical(address)));
    }

    @Override
    public Optional<ReferenceRow> findOrganisation(String registrationNumber, Country country) {
        return Optional.ofNullable(organisations.get(Registration.of(registrationNumber, country)));
    }

    /** Tells whether the lists designate any wallet: an empty or unreadable file screens nobody. */
    @Override
    public boolean hasWallets() {
        return !wallets.isEmpty();
    }

    /** Tells whether the lists designate any organisation: a list of wallets alone screens none. */
    @Override
    public boolean hasOrganisations() {
        return !organisations.isEmpty();
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return tables;
    }

    /**
     * Returns the rows and entries that were left out.
     *
     * @return the line, and the list with the reason
     */
    public List<ReferenceTable.Rejected> rejected() {
        return rejected;
    }

    @Override
    public String toString() {
        return "DesignatedPayeeTable[" + wallets.size() + " wallets, " + organisations.size() + " organisations, "
                + rejected.size() + " rejected]";
    }

    private static Optional<Registration> registration(ReferenceRow row) {
        Optional<Country> country = row.find(COUNTRY).flatMap(Country::find);
        return row.find(NUMBER)
                .flatMap(number -> country.map(known -> Registration.of(number, known)))
                .filter(Registration::isNumber);
    }

    private static ReferenceTable.Rejected rejected(String table, int line, String reason) {
        return new ReferenceTable.Rejected(line, table + ": " + reason);
    }

    /** Collects lists; of one wallet or organisation the row added first counts. Not thread-safe. */
    public static final class Builder {

        private final List<ReferenceTable> tables = new ArrayList<>();
        private final List<ReferenceTable.Rejected> rejected = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the wallets and registered organisations that the Specially Designated Nationals list names in its remarks,
         * from the legacy CSV file of the US Office of Foreign Assets Control. Lines that cannot be
         * read, wallets and registrations that cannot, and entries whose remarks are cut off are listed as rejected.
         *
         * @param asOf the date of the file
         * @param sdn the file {@code sdn.csv}, without a header; not closed
         * @return this builder
         * @throws java.io.UncheckedIOException if the file cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addSdn(LocalDate asOf, Reader sdn) {
            return addSdn(asOf, sdn, Reader.nullReader());
        }

        /**
         * Adds the Specially Designated Nationals list as {@link #addSdn(LocalDate, Reader)} does, with the remarks that
         * did not fit into it.
         *
         * @param asOf the date of the files
         * @param sdn the file {@code sdn.csv}, without a header; not closed
         * @param comments the file {@code sdn_comments.csv}, without a header; not closed
         * @return this builder
         * @throws java.io.UncheckedIOException if a file cannot be read
         */
        @CanIgnoreReturnValue
        public Builder addSdn(LocalDate asOf, Reader sdn, Reader comments) {
            SdnFile file = SdnFile.read(asOf, sdn, comments);
            file.rejected().forEach(each -> rejected.add(rejected(SdnFile.ID, each.line(), each.reason())));
            tables.add(ReferenceTable.builder(SdnFile.ID, SdnFile.TITLE, asOf)
                    .ageLimit(AGE_LIMIT)
                    .withRows(file.rows()));
            return this;
        }

        /**
         * Adds a list of the host.
         *
         * @param id a kebab-case word
         * @param title the list in plain words
         * @param asOf the date of the list
         * @param csv the file; not closed
         * @return this builder
         * @throws java.io.UncheckedIOException if the file cannot be read
         * @throws IllegalArgumentException if the header lacks the column {@code name}, if a quote is never closed, or if
         *     a field is longer than 10,000 characters
         */
        @CanIgnoreReturnValue
        public Builder addTable(String id, String title, LocalDate asOf, Reader csv) {
            tables.add(ReferenceTable.builder(id, title, asOf)
                    .ageLimit(AGE_LIMIT)
                    .required(NAME_COLUMN)
                    .read(csv));
            return this;
        }

        /**
         * Returns the look-up.
         *
         * @return a new look-up
         */
        public DesignatedPayeeTable build() {
            return new DesignatedPayeeTable(this);
        }
    }
}
