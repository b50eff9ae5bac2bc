package dev.tallystick.kyc.address;

import static java.util.Objects.requireNonNull;

import dev.tallystick.place.PostalAddress;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two look-ups, asked in order. */
record JoinedForwardingAddresses(ForwardingAddresses first, ForwardingAddresses second) implements ForwardingAddresses {

    JoinedForwardingAddresses {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }

    @Override
    public Optional<ReferenceRow> find(PostalAddress address) {
        return first.find(address).or(() -> second.find(address));
    }

    @Override
    public List<ReferenceTable> tables() {
        return Stream.concat(first.tables().stream(), second.tables().stream()).toList();
    }
}
