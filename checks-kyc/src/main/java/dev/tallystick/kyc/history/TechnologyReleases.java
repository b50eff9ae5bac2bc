package dev.tallystick.kyc.history;

import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Tells when technologies were first released to the public. Implementations are thread-safe.
 *
 * <p>{@link TechnologyReleaseTable} is the implementation that works at once.
 */
public interface TechnologyReleases {

    /**
     * Finds a technology by the whole of a name.
     *
     * @param name the name as a person writes it
     * @return the row of the technology, with its {@code technology}, {@code released} and, where known, {@code earlier}
     *     and {@code vendor}; empty if none is known or the name has other meanings, which says nothing about the person
     */
    Optional<ReferenceRow> find(String name);

    /**
     * Returns the tables that rows come from, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> tables() {
        return List.of();
    }
}
