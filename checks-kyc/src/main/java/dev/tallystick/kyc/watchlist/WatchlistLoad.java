package dev.tallystick.kyc.watchlist;

import com.google.common.collect.ImmutableList;
import dev.tallystick.reference.ReferenceTable;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.util.List;

/** What became of a list that was loaded. A row that cannot be used never stops a load. */
public final class WatchlistLoad {

    private final ReferenceTable table;
    private final ImmutableList<Rejected> rejected;
    private final int lostRows;
    private final int lostDetails;
    private final int passedOver;
    private final boolean endedEarly;

    WatchlistLoad(
            ReferenceTable table,
            List<Rejected> rejected,
            int lostRows,
            int lostDetails,
            int passedOver,
            boolean endedEarly) {
        this.table = table;
        this.rejected = ImmutableList.copyOf(rejected);
        this.lostRows = lostRows;
        this.lostDetails = lostDetails;
        this.passedOver = passedOver;
        this.endedEarly = endedEarly;
    }

    /**
     * Returns the title and date of the list.
     *
     * @return a table without rows: the look-up holds them in its own form
     */
    public ReferenceTable table() {
        return table;
    }

    /**
     * Returns how many persons are held.
     *
     * @return the number of entries
     */
    public int entries() {
        return table.rowCount();
    }

    /**
     * Returns how many rows could not be used, with whom they are of. Somebody whose row is lost cannot be found.
     *
     * @return the number of rows, the place where a file ends early among them
     */
    public int lostRows() {
        return lostRows;
    }

    /**
     * Returns how many parts of persons who are held could not be used, such as a birth date. An entry says whether it
     * {@linkplain WatchlistEntry#hasUnreadBirthDates() lacks birth dates}.
     *
     * @return the number of parts
     */
    public int lostDetails() {
        return lostDetails;
    }

    /**
     * Returns how many rows, or parts of them, could not be used.
     *
     * @return the sum of {@link #lostRows()} and {@link #lostDetails()}
     */
    public int rejectedCount() {
        return lostRows + lostDetails;
    }

    /**
     * Returns the first thousand of the rows that could not be used.
     *
     * @return the line and the reason of each, by line
     */
    public List<Rejected> rejected() {
        return rejected;
    }

    /**
     * Returns how many sound rows were passed over because they are not of a person who is sought: organisations, vessels,
     * aircraft, and whoever a collection has for another reason than sanctions.
     *
     * @return the number of rows
     */
    public int passedOver() {
        return passedOver;
    }

    /**
     * Tells whether the file broke off or could not be read from some place on. The entries before it are held; the last
     * one of {@link #rejected()} says what was wrong.
     *
     * @return true if the rest of the file is missing
     */
    public boolean endedEarly() {
        return endedEarly;
    }

    /**
     * Tells whether the file holds persons and all of them are held, though perhaps not all that it says of them. A file
     * that is cut between two rows cannot be told from a shorter one; compare its length with the publisher's.
     *
     * @return true if no row was lost
     */
    public boolean isComplete() {
        return entries() > 0 && lostRows == 0 && !endedEarly;
    }

    /**
     * Tells whether the file holds persons and all of them are held, with all that is read of them.
     *
     * @return true if nothing was rejected
     */
    public boolean isWhole() {
        return isComplete() && lostDetails == 0;
    }

    @Override
    public String toString() {
        return table + ", " + rejectedCount() + " rejected" + (endedEarly ? ", ended early" : "");
    }
}
