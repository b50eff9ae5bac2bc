package dev.tallystick.banking.directory;

import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/**
 * What became of a file that was loaded: how many rows are held, how many were left out, and why.
 *
 * <p>A row that cannot be used never stops a load.
 */
public final class DirectoryLoad {

    private final ReferenceTable table;
    private final List<ReferenceTable.Rejected> rejected;
    private final int rejectedCount;
    private final int passedOver;
    private final boolean endedEarly;

    DirectoryLoad(
            ReferenceTable table,
            List<ReferenceTable.Rejected> rejected,
            int rejectedCount,
            int passedOver,
            boolean endedEarly) {
        this.table = table;
        this.rejected = rejected;
        this.rejectedCount = rejectedCount;
        this.passedOver = passedOver;
        this.endedEarly = endedEarly;
    }

    /**
     * Returns the title and date of the source.
     *
     * @return a table without rows: the directory holds them in its own form
     */
    public ReferenceTable table() {
        return table;
    }

    /**
     * Returns how many rows the directory holds.
     *
     * @return the number of rows
     */
    public int rows() {
        return table.rowCount();
    }

    /**
     * Returns how many rows were left out because they could not be used.
     *
     * @return the number of rejected rows
     */
    public int rejectedCount() {
        return rejectedCount;
    }

    /**
     * Returns the first thousand of the rows that were left out.
     *
     * @return the line and the reason of each, by line
     */
    public List<ReferenceTable.Rejected> rejected() {
        return rejected;
    }

    /**
     * Returns how many sound rows were passed over because they name no number that is looked up, such as institutions
     * without a routing number and offices of the Treasury whose numbers are none of a bank's.
     *
     * @return the number of rows
     */
    public int passedOver() {
        return passedOver;
    }

    /**
     * Tells whether the file broke off or could not be read from some place on. The rows before it are held; the last
     * one of {@link #rejected()} says what was wrong.
     *
     * @return true if the rest of the file is missing
     */
    public boolean endedEarly() {
        return endedEarly;
    }

    /**
     * Tells whether the file holds rows and all of them are held.
     *
     * @return true if nothing was rejected
     */
    public boolean isWhole() {
        return rows() > 0 && rejectedCount == 0 && !endedEarly;
    }

    @Override
    public String toString() {
        return table + ", " + rejectedCount + " rejected" + (endedEarly ? ", ended early" : "");
    }
}
