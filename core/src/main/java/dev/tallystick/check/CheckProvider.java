package dev.tallystick.check;

import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/**
 * A set of checks that belong together, found through {@link java.util.ServiceLoader} or handed to the screener by the
 * host.
 */
public interface CheckProvider {

    /**
     * Returns the prefix that the ids of all checks of this provider begin with, without the dot.
     *
     * @return for example {@code banking}
     */
    String id();

    /**
     * Returns the checks.
     *
     * @return the checks, ordered by id
     */
    List<Check> checks();

    /**
     * Returns the reference tables that the checks look things up in, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> referenceTables() {
        return List.of();
    }

    /** Loads everything that is otherwise loaded on first use. Does nothing by default. */
    default void warmUp() {}
}
