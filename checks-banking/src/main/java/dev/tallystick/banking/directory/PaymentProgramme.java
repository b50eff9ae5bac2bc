package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.tallystick.reference.ReferenceRow;
import java.util.List;

/** The programmes that a row of a reference table ties to a routing number. */
public final class PaymentProgramme {

    /** The column that describes the programmes. */
    public static final String COLUMN = "programs";

    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ReferenceRow row;
    private final ProgrammeCategory category;
    private final ImmutableList<String> names;

    private PaymentProgramme(ReferenceRow row) {
        this.row = row;
        this.category = new ProgrammeCategory(row.get("category"));
        this.names = ImmutableList.copyOf(NAMES.split(row.find("names").orElse(row.get(COLUMN))));
    }

    /**
     * Returns the programmes of a row.
     *
     * @param row a row with the columns {@value #COLUMN} and {@code category} (see {@link ProgrammeCategory}), and if
     *     they are known {@code names} (names by which holders know the programmes, separated by semicolons) and
     *     {@code general} ("yes" if the number serves customers of the bank at large); a contradiction is found only
     *     where {@code confidence} is {@code confirmed} or {@code attested}
     * @return the programmes
     * @throws IllegalArgumentException if a column is missing or blank
     */
    public static PaymentProgramme of(ReferenceRow row) {
        return new PaymentProgramme(requireNonNull(row, "row"));
    }

    /**
     * Returns the names by which holders know the programmes.
     *
     * @return the names
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns what kind of programme uses the number.
     *
     * @return the category
     */
    public ProgrammeCategory category() {
        return category;
    }

    /**
     * Tells whether the number serves customers of the bank at large and so says little about one of them.
     *
     * @return true if it does
     */
    public boolean isGeneralNumber() {
        return row.find("general").filter("yes"::equalsIgnoreCase).isPresent();
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

    @Override
    public String toString() {
        return row.get(COLUMN);
    }
}
