package dev.tallystick.kyc.address;

import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Tells which buildings are known as forwarding, mail-drop or registered-office addresses. Implementations are
 * thread-safe.
 *
 * <p>{@link ForwardingAddressTable} is the implementation that works at once.
 */
public interface ForwardingAddresses {

    /**
     * Finds the facility at an address.
     *
     * @param address a postal address, with or without the unit
     * @return the row of the facility in that building, with its {@code company}, {@code category} and
     *     {@code confidence}; empty if none is known, which says nothing about the building
     */
    Optional<ReferenceRow> find(PostalAddress address);

    /**
     * Returns a look-up that asks this one first and another where this one knows nothing: a directory or vendor of the
     * host in front of {@link ForwardingAddressTable#embedded()}, for example.
     *
     * @param other asked second
     * @return both as one look-up, with the tables of both
     */
    default ForwardingAddresses or(ForwardingAddresses other) {
        return new JoinedForwardingAddresses(this, other);
    }

    /**
     * Returns the tables that rows come from, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> tables() {
        return List.of();
    }
}
