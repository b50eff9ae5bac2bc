package dev.tallystick.place;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A building by house number, street, postal code and country: what a table of facilities is looked up by. Never the
 * street alone. Two keys are equal if the building is, whatever the unit.
 *
 * <p>Street names are compared after USPS Publication 28: directionals, suffixes and secondary unit designators in any
 * of their usual forms. A building that has a name and no number is known by both lines of its street. Post office boxes
 * and boxes on rural routes have keys of their own, by the number of the box.
 *
 * <p>Of street and unit the first 1,000 characters are read; a postal code of more than 32 characters counts as none.
 */
public final class AddressKey {

    private final Contents contents;
    private final StreetLine line;

    private record Contents(String number, String street, PostalCode postalCode) {}

    private AddressKey(Contents contents, StreetLine line) {
        this.contents = contents;
        this.line = line;
    }

    /**
     * Finds the key of an address.
     *
     * @param address the address; the unit may stand in its own field or in the street
     * @return the key, empty unless street, house number or name of the building, postal code and country are stated
     */
    public static Optional<AddressKey> find(PostalAddress address) {
        StreetLine line = address.streetLine();
        boolean building = !line.street().isEmpty() && (!line.number().isEmpty() || line.namesBuilding());
        return PostalCode.of(address)
                .filter(postalCode -> building)
                .map(postalCode -> new AddressKey(new Contents(line.number(), line.street(), postalCode), line));
    }

    /**
     * Tells whether an address names a private mailbox: {@code PMB 12} or {@code P.M.B. 12}, which USPS Publication 28
     * has for customers of a commercial mail receiving agency. It has a bare {@code #} for them as well, but that may be
     * any unit and does not count. Outside of the United States and Canada the token is not read so: in Nigeria and other
     * countries it is a bag at a post office.
     *
     * @param address the address
     * @return true if so
     */
    public static boolean namesPrivateMailbox(PostalAddress address) {
        return address.streetLine().namesPrivateMailbox();
    }

    /**
     * Returns the unit, which does not count in comparisons of keys.
     *
     * @return letters and digits without the designator, empty if no unit is stated
     */
    public Optional<String> unit() {
        return line.unit();
    }

    /**
     * Returns the key of the unit: two are equal if building and unit are.
     *
     * @return the key, empty if no flat, suite, room or mailbox is stated; a floor alone is none
     */
    public Optional<UnitKey> unitKey() {
        return line.unitKey().isEmpty() ? Optional.empty() : Optional.of(new UnitKey(this, line.unitKey()));
    }

    /**
     * Tells whether the key is of a post office box and of no building.
     *
     * @return true if so
     */
    public boolean isPostOfficeBox() {
        return line.isPostOfficeBox();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressKey that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(contents);
    }

    /** Returns the country and no other value. */
    @Override
    public String toString() {
        return "AddressKey[" + contents.postalCode.country() + "]";
    }
}
