package dev.tallystick.banking.directory;

import static java.util.Objects.requireNonNull;

import dev.tallystick.reference.ReferenceRow;
import java.util.List;
import java.util.stream.Stream;

/** An electronic-money institution, neobank or payment service as a reference table names it. */
public final class EMoneyInstitution {

    /** The column with the legal name. */
    public static final String COLUMN = "institution";

    private static final String BANK = "bank";

    private final ReferenceRow row;
    private final String category;

    private EMoneyInstitution(ReferenceRow row) {
        this.row = row;
        this.category = row.get("category");
    }

    /**
     * Returns the institution of a row.
     *
     * @param row a row with the columns {@value #COLUMN} and {@code category}, and if it is known by another name {@code
     *     label}
     * @return the institution
     * @throws IllegalArgumentException if a column is missing or blank
     */
    public static EMoneyInstitution of(ReferenceRow row) {
        String unused = requireNonNull(row, "row").get(COLUMN);
        return new EMoneyInstitution(row);
    }

    /**
     * Returns the names.
     *
     * @return the legal name, and the name that customers know
     */
    public List<String> names() {
        return Stream.concat(Stream.of(row.get(COLUMN)), row.find("label").stream())
                .distinct()
                .toList();
    }

    /**
     * Returns what kind of institution it is.
     *
     * @return a kebab-case word such as {@code emi}, {@code neobank}, {@code payments} or {@code prepaid}
     */
    public String category() {
        return category;
    }

    /**
     * Tells whether this is an ordinary bank, listed because its code looks like one of another institution.
     *
     * @return true for the category {@code bank}
     */
    public boolean isOrdinaryBank() {
        return category.equals(BANK);
    }

    /**
     * Tells whether the row is sure enough to be compared with what a person states.
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
