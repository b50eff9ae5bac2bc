package dev.tallystick.kyc.watchlist;

import dev.tallystick.name.StructuredName;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/**
 * Finds persons on sanctions lists. Implementations are thread-safe and give the same answer as long as their data are
 * the same. No list is embedded: a host loads current ones.
 *
 * <pre>{@code
 * Watchlist watchlist = WatchlistTable.builder()
 *     .addOfacSdn(LocalDate.of(2026, 11, 20), OfacFiles.of(sdnCsv).alt(altCsv).add(addCsv).comments(commentsCsv))
 *     .addUn(LocalDate.of(2026, 11, 20), consolidatedXml)
 *     .build();
 * }</pre>
 */
public interface Watchlist {

    /**
     * Finds the entries with a name that matches: {@link dev.tallystick.name.NameGrade#VARIANT} or better.
     *
     * @param name a name of the person, with its parts as far as they are known
     * @return for each entry its name that matches best; a name alone says nothing of who the person is
     */
    List<WatchlistHit> findByName(StructuredName name);

    /**
     * Finds the entries with the number of a document.
     *
     * @param number the number as written; only letters and digits count
     * @return the entries, none if the number has fewer than five of them
     */
    List<WatchlistEntry> findByDocument(String number);

    /**
     * Tells whether there is a list. Without one nobody counts as screened.
     *
     * @return true by default
     */
    default boolean hasEntries() {
        return true;
    }

    /**
     * Tells whether every list was read to its end. With a part of a list nobody is cleared.
     *
     * @return true by default
     */
    default boolean isComplete() {
        return true;
    }

    /**
     * Returns the lists, so that a report can state their dates.
     *
     * @return the lists as tables, none by default
     */
    default List<ReferenceTable> referenceTables() {
        return List.of();
    }

    /**
     * Returns a look-up without any list.
     *
     * @return a look-up that screens nobody
     */
    static Watchlist none() {
        return NoWatchlist.INSTANCE;
    }
}
