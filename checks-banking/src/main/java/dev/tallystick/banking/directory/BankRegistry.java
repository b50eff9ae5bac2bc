package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/**
 * Finds banks by country and national bank code, as an IBAN or an IFSC holds it. Implementations are thread-safe and
 * give the same answer for the same code as long as their data are the same.
 */
@FunctionalInterface
public interface BankRegistry {

    /**
     * Finds the banks under a code.
     *
     * @param country the country whose code it is
     * @param bankCode the code; case and blanks do not matter
     * @return the banks, the primary one first; none if the registry does not hold the code
     */
    List<RegisteredBank> find(Country country, String bankCode);

    /**
     * Returns the tables that the registry rests on, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> referenceTables() {
        return List.of();
    }

    /**
     * Returns a registry that asks another one where this one finds nothing.
     *
     * @param other the other registry
     * @return the combined registry
     */
    default BankRegistry orElse(BankRegistry other) {
        return new CombinedRegistry(this, requireNonNull(other, "other"));
    }
}
