package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.tallystick.reference.ReferenceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An institution as a reference table names it. */
public final class Institution {

    /** The column with the name; alternatives may follow in brackets, as in "MetaBank (now Pathward, N.A.)". */
    public static final String COLUMN = "institution";

    static final String SHORT_NAME_COLUMN = "short_name";

    private static final String FORMER_NAME_COLUMN = "fedach_2018";

    private final ReferenceRow row;
    private final ImmutableList<String> names;

    private Institution(ReferenceRow row) {
        this.row = row;
        ImmutableList.Builder<String> all = ImmutableList.<String>builder().add(row.get(COLUMN));
        row.find(SHORT_NAME_COLUMN).ifPresent(all::add);
        row.find(FORMER_NAME_COLUMN).ifPresent(name -> all.add(name.split(" / ", 2)[0]));
        this.names = all.build();
    }

    /**
     * Returns the institution of a row.
     *
     * @param row a row with the column {@value #COLUMN} and, if it is or was known by others, {@code short_name} and
     *     {@code fedach_2018} ("NAME / PLACE"); a contradiction is found only where {@code confidence} is {@code confirmed} or
     *     {@code attested}
     * @return the institution
     * @throws IllegalArgumentException if the row has no name
     */
    public static Institution of(ReferenceRow row) {
        return new Institution(requireNonNull(row, "row"));
    }

    /**
     * Returns the names.
     *
     * @return the present name first
     */
    public List<String> names() {
        return names;
    }

    /**
     * Tells whether the row is sure enough to contradict a person.
     *
     * @return true if its confidence is {@code confirmed} or {@code attested}
     */
    public boolean isTrusted() {
        return RoutingTable.isTrusted(row);
    }

    /**
     * Returns the row.
     *
     * @return the row with source, date and confidence
     */
    public ReferenceRow row() {
        return row;
    }

    /** Tells whether two institutions rest on equal rows. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Institution that && row.equals(that.row);
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }

    @Override
    public String toString() {
        return names.get(0);
    }
}
