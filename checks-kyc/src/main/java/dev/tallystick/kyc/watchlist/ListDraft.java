package dev.tallystick.kyc.watchlist;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.kyc.watchlist.DelimitedRows.Row;
import dev.tallystick.reference.ReferenceTable;
import dev.tallystick.reference.ReferenceTable.Rejected;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list while its files are read: the persons so far, and what happened. Not thread-safe. */
final class ListDraft {

    static final int MAX_LISTED = 1_000;

    private static final int MAX_ENTRIES = 2_000_000;
    private static final int MAX_ID = 200;
    private static final Period AGE_LIMIT = Period.ofDays(7);

    private final ReferenceTable given;
    private final ReadingRoom room;
    private final Map<String, EntryDraft> entries = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private LocalDate asOf;
    private boolean isDated;
    private int lostRows;
    private int lostDetails;
    private int passedOver;
    private boolean endedEarly;

    ListDraft(String id, String title, LocalDate asOf, ReadingRoom room) {
        this.given = ReferenceTable.builder(id, title, asOf).heldElsewhere(0);
        this.asOf = asOf;
        this.room = room;
    }

    /** Takes the first date that the file gives itself, unless it is after the one that the host gave. */
    void datedIfKnown(int line, String date) {
        Optional<LocalDate> day = isDated ? Optional.empty() : ListedDates.day(date);
        day.ifPresent(own -> {
            isDated = true;
            if (own.isAfter(given.asOf())) {
                loseDetail(line, "a date of the file that is after the one given for it");
            } else {
                asOf = own;
            }
        });
    }

    LocalDate asOf() {
        return asOf;
    }

    String id() {
        return given.id();
    }

    String title() {
        return given.title();
    }

    boolean holds(String key) {
        return entries.containsKey(key);
    }

    /** Returns the person with an id, a new one if there is none yet; nobody if the id cannot be used. */
    Optional<EntryDraft> entry(Row row, String key) {
        EntryDraft known = entries.get(key);
        return known == null ? newEntry(row, key) : Optional.of(known);
    }

    /** Returns a new person; nobody if the id cannot be used or is somebody's. */
    Optional<EntryDraft> newEntry(Row row, String key) {
        EntryDraft entry = new EntryDraft(row.line(), this);
        return add(entry, key) ? Optional.of(entry) : Optional.empty();
    }

    /** Adds a person under an id, or lists the line as lost. */
    @CanIgnoreReturnValue
    boolean add(EntryDraft entry, String key) {
        if (key.isBlank() || key.length() > MAX_ID || holds(key)) {
            loseRow(entry.line(), "an id that is missing, too long or stands twice");
            return false;
        }
        if (entries.size() == MAX_ENTRIES || !room.holds(key)) {
            full(entry.line());
            return false;
        }
        entry.identify(key);
        entries.put(key, entry);
        return true;
    }

    /** Tells whether there is room for a text, or ends the list. */
    boolean hasRoom(int line, String text) {
        return !endedEarly && (room.holds(text) || full(line));
    }

    boolean hasRoomForName(int line, String name) {
        return !endedEarly && (room.holdsName(name) || full(line));
    }

    @CanIgnoreReturnValue
    private boolean full(int line) {
        if (!endedEarly) {
            endEarly(line, "the lists are too large for the memory");
        }
        return false;
    }

    /** Tells of a row that should be of the list and could not be used; where the file stops in it, that is the reason. */
    void loseRow(Row row, String reason) {
        if (row.isUnfinished()) {
            endEarly(row.line(), "the file stops in a row: " + reason);
        } else {
            loseRow(row.line(), reason);
        }
    }

    void loseRow(int line, String reason) {
        lostRows++;
        reject(line, reason);
    }

    /** Tells of something about a person that could not be used. */
    void loseDetail(int line, String reason) {
        lostDetails++;
        reject(line, reason);
    }

    private void reject(int line, String reason) {
        if (rejected.size() < MAX_LISTED) {
            rejected.add(new Rejected(Math.max(1, line), reason));
        }
    }

    /** Tells of a row that is sound and not of a person who is sought. */
    void passOver() {
        passedOver++;
    }

    /** Tells that what follows in the file could not be read. */
    void endEarly(int line, String reason) {
        if (rejected.size() == MAX_LISTED) {
            rejected.remove(MAX_LISTED - 1);
        }
        loseRow(line, reason);
        endedEarly = true;
    }

    boolean hasEndedEarly() {
        return endedEarly;
    }

    /** Returns the persons; those without a name are listed as rejected and left out. */
    Collection<EntryDraft> finish() {
        entries.values().removeIf(entry -> {
            if (entry.names().isEmpty()) {
                loseRow(entry.line(), "a person without a name");
            }
            return entry.names().isEmpty();
        });
        return entries.values();
    }

    WatchlistLoad load() {
        List<Rejected> inOrder = rejected.stream()
                .sorted(Comparator.comparingInt(Rejected::line))
                .toList();
        ReferenceTable table =
                ReferenceTable.builder(id(), title(), asOf).ageLimit(AGE_LIMIT).heldElsewhere(entries.size());
        return new WatchlistLoad(table, inOrder, lostRows, lostDetails, passedOver, endedEarly);
    }
}
