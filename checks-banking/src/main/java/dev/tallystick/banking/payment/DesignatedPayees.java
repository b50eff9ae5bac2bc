package dev.tallystick.banking.payment;

import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Finds wallets and organisations that a sanctions list designates, by exact match only. Implementations are thread-safe
 * and give the same answer as long as their data are the same. No list is embedded: a host loads a current one.
 *
 * <pre>{@code
 * DesignatedPayees payees = DesignatedPayeeTable.builder()
 *     .addSdn(LocalDate.of(2026, 11, 20), sdnCsv, sdnCommentsCsv)
 *     .build();
 * }</pre>
 */
public interface DesignatedPayees {

    /** The column of a found row that names whom the list designates. */
    String NAME_COLUMN = "name";

    /**
     * Finds a wallet.
     *
     * @param address the address as {@link #canonicalAddress} gives it
     * @return the row that designates it, with a column {@value #NAME_COLUMN}; empty if none does
     */
    Optional<ReferenceRow> findWallet(String address);

    /**
     * Finds an organisation.
     *
     * @param registrationNumber the number in the register, letters and digits only, in upper case
     * @param country the country of registration
     * @return the row that designates it, with a column {@value #NAME_COLUMN}; empty if none does
     */
    Optional<ReferenceRow> findOrganisation(String registrationNumber, Country country);

    /**
     * Tells whether there is a list that designates wallets. Without one no wallet counts as screened.
     *
     * @return true by default
     */
    default boolean hasWallets() {
        return true;
    }

    /**
     * Tells whether there is a list that designates organisations. Without one no organisation counts as screened.
     *
     * @return true by default
     */
    default boolean hasOrganisations() {
        return true;
    }

    /**
     * Returns the tables that the look-up rests on, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> referenceTables() {
        return List.of();
    }

    /**
     * Returns a look-up without any list.
     *
     * @return a look-up that screens nobody
     */
    static DesignatedPayees none() {
        return NoDesignatedPayees.INSTANCE;
    }

    /**
     * Returns an address in the form in which equal addresses have equal text: hexadecimal addresses (EIP-55) and Bech32
     * addresses (BIP 173) in lower case, all others, such as Base58Check addresses, as written.
     *
     * @param address an address as written
     * @return the address without surrounding blanks
     */
    static String canonicalAddress(String address) {
        return WalletAddress.canonical(address);
    }
}
