package dev.tallystick.banking.directory;

import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/**
 * Finds the payout, prepaid and neobank programmes that use a routing number. Implementations are thread-safe and give
 * the same answer for the same number as long as their data are the same.
 *
 * <p>Public tables contradict each other: every row keeps its source, date and confidence. To correct the embedded rows,
 * combine the table with one's own and look up the result:
 *
 * <pre>{@code
 * ReferenceTable own = ReferenceTable.builder("our-programmes", "Programmes we know of", asOf)
 *     .required("routing_number", "programs", "category")
 *     .read(csv);
 * PaymentProgrammes.of(PaymentProgrammes.embeddedTable().overriddenBy(own, "routing_number"));
 * }</pre>
 */
@FunctionalInterface
public interface PaymentProgrammes {

    /**
     * Finds the programmes that use a routing number.
     *
     * @param number the number
     * @return the programmes, none if nothing is known of the number
     */
    List<PaymentProgramme> find(RoutingNumber number);

    /**
     * Returns the tables that the look-up rests on, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> referenceTables() {
        return List.of();
    }

    /**
     * Returns the programmes of the embedded table.
     *
     * @return the embedded programmes
     */
    static PaymentProgrammes embedded() {
        return of(embeddedTable());
    }

    /**
     * Returns the embedded table: routing numbers of sponsor banks and the programmes that publish them.
     *
     * @return the table
     */
    static ReferenceTable embeddedTable() {
        return EmbeddedProgrammes.TABLE;
    }

    /**
     * Returns programmes that rest on a table.
     *
     * @param table rows with the columns {@code routing_number} and those of {@link PaymentProgramme#of}
     * @return the programmes
     * @throws IllegalArgumentException if a column is missing or a routing number breaks the rules of {@link
     *     RoutingNumber}
     */
    static PaymentProgrammes of(ReferenceTable table) {
        return new TableProgrammes(table);
    }
}
