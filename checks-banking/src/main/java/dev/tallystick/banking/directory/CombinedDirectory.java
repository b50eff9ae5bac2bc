package dev.tallystick.banking.directory;

import com.google.common.collect.ImmutableList;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Two directories, of which the first prevails.
 *
 * @param first asked first
 * @param second asked where the first one finds nothing
 */
record CombinedDirectory(BankDirectory first, BankDirectory second) implements BankDirectory {

    @Override
    public List<Institution> find(RoutingNumber number) {
        List<Institution> found = first.find(number);
        return found.isEmpty() ? second.find(number) : found;
    }

    @Override
    public Optional<RoutingEntry> entry(RoutingNumber number) {
        return first.entry(number).or(() -> second.entry(number));
    }

    @Override
    public Optional<ReferenceTable> completeTable() {
        return first.completeTable().or(second::completeTable);
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return ImmutableList.<ReferenceTable>builder()
                .addAll(first.referenceTables())
                .addAll(second.referenceTables())
                .build();
    }
}
