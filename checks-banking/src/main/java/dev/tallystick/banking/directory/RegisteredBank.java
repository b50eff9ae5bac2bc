package dev.tallystick.banking.directory;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.tallystick.reference.ReferenceRow;
import java.util.List;
import java.util.Optional;

/** A bank as a registry of national bank codes names it. */
public final class RegisteredBank {

    /** The column with the name. */
    public static final String COLUMN = "institution";

    private static final Splitter BICS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ReferenceRow row;
    private final ImmutableList<String> bics;

    private RegisteredBank(ReferenceRow row) {
        this.row = row;
        this.bics = ImmutableList.copyOf(BICS.split(row.find("bic").orElse("")));
    }

    /**
     * Returns the bank of a row.
     *
     * @param row a row with the column {@value #COLUMN}, and if they are known {@code short_name}, {@code bic} (several
     *     separated by semicolons) and {@code primary} ("yes" for the leading entry of a code)
     * @return the bank
     * @throws IllegalArgumentException if the row has no name
     */
    public static RegisteredBank of(ReferenceRow row) {
        String unused = row.get(COLUMN);
        return new RegisteredBank(row);
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String name() {
        return row.get(COLUMN);
    }

    /**
     * Returns the short name.
     *
     * @return the short name, empty if the registry gives none or gives the name once more
     */
    public Optional<String> shortName() {
        return row.find(Institution.SHORT_NAME_COLUMN).filter(name -> !name.equals(name()));
    }

    /**
     * Returns the business identifier codes.
     *
     * @return the codes as written, none if the registry gives none
     */
    public List<String> bics() {
        return bics;
    }

    /**
     * Tells whether this is the leading entry of its code.
     *
     * @return true if the registry marks it so
     */
    public boolean isPrimary() {
        return row.find("primary").filter("yes"::equals).isPresent();
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
        return name();
    }
}
