package dev.tallystick.kyc.address;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.place.AddressKey;
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Places that the host approved for collecting deliveries, whoever collects there: shops of a carrier, lockers, offices.
 * A delivery there is held against nothing. Looked up by building: house number, street, postal code and country.
 * Immutable and thread-safe.
 *
 * <p>A place approved for one person is an address of the candidate instead, with the role
 * {@link dev.tallystick.candidate.AddressRole#PICKUP_POINT}.
 */
public final class PickupPoints {

    private final ImmutableSet<AddressKey> buildings;

    private PickupPoints(Builder builder) {
        this.buildings = ImmutableSet.copyOf(builder.buildings);
    }

    /**
     * Returns a list of no place.
     *
     * @return the empty list
     */
    public static PickupPoints none() {
        return builder().build();
    }

    /**
     * Returns a builder without any place.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether an address is in an approved building.
     *
     * @param address an address, with or without the unit
     * @return true if so; false if house number, street, postal code or country are missing
     */
    public boolean contains(PostalAddress address) {
        return AddressKey.find(address).filter(buildings::contains).isPresent();
    }

    /** Tells how many buildings there are. */
    @Override
    public String toString() {
        return "PickupPoints[" + buildings.size() + "]";
    }

    /** Collects approved places; not thread-safe. */
    public static final class Builder {

        private final Set<AddressKey> buildings = new HashSet<>();

        private Builder() {}

        /**
         * Adds a place.
         *
         * @param address the building
         * @return this builder
         * @throws IllegalArgumentException if the address lacks house number or name of the building, street, postal
         *     code or country
         */
        @CanIgnoreReturnValue
        public Builder add(PostalAddress address) {
            buildings.add(ForwardingAddressTable.requireKey(address));
            return this;
        }

        /**
         * Adds places.
         *
         * @param addresses the buildings
         * @return this builder
         * @throws IllegalArgumentException if an address lacks house number or name of the building, street, postal code
         *     or country
         */
        @CanIgnoreReturnValue
        public Builder addAll(Collection<PostalAddress> addresses) {
            addresses.forEach(this::add);
            return this;
        }

        /**
         * Adds the places of a CSV file (RFC 4180) with a header: {@code street}, {@code postal_code} and
         * {@code country} (ISO 3166-1 alpha-2) are required, {@code city} and {@code region} are read.
         *
         * @param csv the file; not closed
         * @return this builder
         * @throws IllegalArgumentException if the header lacks a required column, or a row lacks house number or name of
         *     the building, street, postal code or country
         */
        @CanIgnoreReturnValue
        public Builder addTable(Reader csv) {
            ReferenceTable table = ReferenceTable.builder("pickup-points", "Approved pick-up points", LocalDate.EPOCH)
                    .required("street", "postal_code", "country")
                    .read(csv);
            if (!table.rejected().isEmpty()) {
                throw new IllegalArgumentException("rows that cannot be read: " + table.rejected());
            }
            table.rows().forEach(row -> add(address(row)));
            return this;
        }

        /**
         * Returns the list.
         *
         * @return a new list
         */
        public PickupPoints build() {
            return new PickupPoints(this);
        }

        private static PostalAddress address(ReferenceRow row) {
            return PostalAddress.of(
                    row.find("street"),
                    Optional.empty(),
                    row.find("city"),
                    row.find("region"),
                    row.find("postal_code"),
                    Country.find(row.get("country")));
        }
    }
}
