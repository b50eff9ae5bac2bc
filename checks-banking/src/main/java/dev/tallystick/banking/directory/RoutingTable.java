package dev.tallystick.banking.directory;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.Optional;
import java.util.function.Function;

/** Tables whose rows speak of routing numbers. */
final class RoutingTable {

    private static final String KEY = "routing_number";
    private static final ImmutableSet<String> TRUSTED = ImmutableSet.of("confirmed", "attested");

    private RoutingTable() {}

    static <V> ImmutableListMultimap<RoutingNumber, V> index(
            ReferenceTable table, Function<ReferenceRow, Optional<V>> reader) {
        ImmutableListMultimap.Builder<RoutingNumber, V> byNumber = ImmutableListMultimap.builder();
        for (ReferenceRow row : table.rows()) {
            String number = row.get(KEY);
            RoutingNumber.fault(number).ifPresent(fault -> {
                throw new IllegalArgumentException(KEY + " of " + row + ": " + fault.statement());
            });
            reader.apply(row).ifPresent(value -> byNumber.put(new RoutingNumber(number), value));
        }
        return byNumber.build();
    }

    /** Only rows that are confirmed or attested may contradict a person. */
    static boolean isTrusted(ReferenceRow row) {
        return TRUSTED.contains(row.confidence());
    }
}
