package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Finds the institutions behind a routing number. Implementations are thread-safe and give the same answer for the same
 * number as long as their data are the same.
 *
 * <p>To reload, put new data behind an implementation of the host, or build the screener anew.
 */
@FunctionalInterface
public interface BankDirectory {

    /**
     * Finds the institutions behind a routing number.
     *
     * @param number the number
     * @return the institutions, none if the directory does not hold the number
     */
    List<Institution> find(RoutingNumber number);

    /**
     * Finds what the directory holds of a routing number apart from the institutions: whether the number is in use, what
     * replaced it, what payments it takes. An entry is a statement; no entry states nothing.
     *
     * @param number the number
     * @return the entry, empty if the directory does not hold the number or keeps no entries, as by default
     */
    default Optional<RoutingEntry> entry(RoutingNumber number) {
        return Optional.empty();
    }

    /**
     * Follows a routing number over those that replaced it to the one in use.
     *
     * @param number the number
     * @return the chain, without entries if the directory does not hold the number
     */
    default SuccessorChain successors(RoutingNumber number) {
        return SuccessorChain.of(this, requireNonNull(number, "number"));
    }

    /**
     * Returns the table that the host states to hold every number in use, so that a number may be remarked upon for not
     * being there.
     *
     * @return the table with its date, empty by default
     */
    default Optional<ReferenceTable> completeTable() {
        return Optional.empty();
    }

    /**
     * Returns the tables that the directory rests on, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> referenceTables() {
        return List.of();
    }

    /**
     * Returns a directory that asks another one where this one finds nothing.
     *
     * @param other the other directory
     * @return the combined directory
     */
    default BankDirectory orElse(BankDirectory other) {
        return new CombinedDirectory(this, requireNonNull(other, "other"));
    }

    /**
     * Returns what the embedded table of payment programmes says of institutions: a few dozen sponsor banks. A host
     * that holds the official directory ({@link FederalReserveDirectory}) looks it up there first.
     *
     * @return the embedded directory
     */
    static BankDirectory embedded() {
        return of(PaymentProgrammes.embeddedTable());
    }

    /**
     * Returns a directory that rests on a table.
     *
     * @param table rows with the columns {@code routing_number} and those of {@link Institution#of}; rows without an
     *     institution are passed over
     * @return the directory
     * @throws IllegalArgumentException if a routing number is missing or breaks the rules of {@link RoutingNumber}
     */
    static BankDirectory of(ReferenceTable table) {
        return new TableDirectory(table);
    }
}
