package dev.tallystick.banking.directory;

import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/**
 * Finds the electronic-money institutions, neobanks and payment services behind the bank code of an IBAN or a UK sort
 * code. Implementations are thread-safe and give the same answer for the same code as long as their data are the same.
 *
 * <p>Such an institution is an ordinary place for an account. It says where the account is, and nothing against anybody.
 */
@FunctionalInterface
public interface EMoneyInstitutions {

    /**
     * Finds the institutions under a code.
     *
     * @param country the country of the IBAN, or GB for a sort code
     * @param code the bank code of an IBAN of the country, or a sort code of six digits; case, blanks and hyphens do not
     *     matter
     * @return the institutions, none if nothing is known of the code
     */
    List<EMoneyInstitution> find(Country country, String code);

    /**
     * Returns the tables that the look-up rests on, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> referenceTables() {
        return List.of();
    }

    /**
     * Returns the institutions of the embedded table.
     *
     * @return the embedded institutions
     */
    static EMoneyInstitutions embedded() {
        return of(embeddedTable());
    }

    /**
     * Returns the embedded table: bank codes and sort codes of institutions in Europe.
     *
     * @return the table
     */
    static ReferenceTable embeddedTable() {
        return EmbeddedEMoney.TABLE;
    }

    /**
     * Returns institutions that rest on a table.
     *
     * @param table rows with the columns {@code country}, {@code code} and those of {@link EMoneyInstitution#of}
     * @return the institutions
     * @throws IllegalArgumentException if a column is missing
     */
    static EMoneyInstitutions of(ReferenceTable table) {
        return new TableEMoneyInstitutions(table);
    }
}
