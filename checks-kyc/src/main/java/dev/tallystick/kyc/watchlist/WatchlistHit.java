package dev.tallystick.kyc.watchlist;

import static java.util.Objects.requireNonNull;

import dev.tallystick.name.PersonNameComparison;

/**
 * An entry with a name that matches.
 *
 * @param entry the entry
 * @param listedName the name of the entry that matches best
 * @param comparison the comparison of the person's name, first, with it
 */
public record WatchlistHit(WatchlistEntry entry, String listedName, PersonNameComparison comparison) {

    /**
     * Checks that nothing is null.
     *
     * @param entry the entry
     * @param listedName the name of the entry that matches best
     * @param comparison the comparison of the person's name, first, with it
     */
    public WatchlistHit {
        requireNonNull(entry, "entry");
        requireNonNull(listedName, "listedName");
        requireNonNull(comparison, "comparison");
    }

    /** Shows the entry's number and the grade: names are personal. */
    @Override
    public String toString() {
        return entry + ", " + comparison;
    }
}
