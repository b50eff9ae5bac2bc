package dev.tallystick.banking.directory;

import com.google.common.collect.ImmutableList;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/**
 * Two registries, of which the first prevails.
 *
 * @param first asked first
 * @param second asked where the first one finds nothing
 */
record CombinedRegistry(BankRegistry first, BankRegistry second) implements BankRegistry {

    @Override
    public List<RegisteredBank> find(Country country, String bankCode) {
        List<RegisteredBank> found = first.find(country, bankCode);
        return found.isEmpty() ? second.find(country, bankCode) : found;
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return ImmutableList.<ReferenceTable>builder()
                .addAll(first.referenceTables())
                .addAll(second.referenceTables())
                .build();
    }
}
