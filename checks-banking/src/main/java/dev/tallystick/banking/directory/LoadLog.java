package dev.tallystick.banking.directory;

import dev.tallystick.reference.ReferenceTable;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens while a file is read. */
final class LoadLog {

    static final int MAX_LISTED = 1_000;

    private static final int MAX_ROWS = 2_000_000;
    private static final int MAX_TEXT = 1 << 28;

    private final List<Rejected> rejected = new ArrayList<>();
    private int rejectedCount;
    private int passedOver;
    private boolean endedEarly;

    void reject(int line, String reason) {
        rejectedCount++;
        if (rejected.size() < MAX_LISTED) {
            rejected.add(new Rejected(line, reason));
        }
    }

    /** Tells whether there is room for another row, or lists the row. */
    boolean hasRoom(int line, int rows, TextPool texts) {
        boolean room = rows < MAX_ROWS && texts.size() < MAX_TEXT;
        if (!room) {
            reject(line, "the file is too large");
        }
        return room;
    }

    /** Tells of a row that is sound and of no use. */
    void passOver() {
        passedOver++;
    }

    /** Tells that what follows in the file could not be read. */
    void endEarly(int line, String reason) {
        reject(line, reason);
        endedEarly = true;
    }

    DirectoryLoad finish(ReferenceTable.Builder table, int rows) {
        List<Rejected> inOrder = rejected.stream()
                .sorted(Comparator.comparingInt(Rejected::line))
                .toList();
        return new DirectoryLoad(table.heldElsewhere(rows), inOrder, rejectedCount, passedOver, endedEarly);
    }
}
