package dev.tallystick.banking.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/** Institutions of a table. */
final class TableDirectory implements BankDirectory {

    private final ReferenceTable table;
    private final ImmutableListMultimap<RoutingNumber, Institution> byNumber;

    TableDirectory(ReferenceTable table) {
        this.table = table;
        this.byNumber =
                RoutingTable.index(table, row -> row.find(Institution.COLUMN).map(name -> Institution.of(row)));
    }

    @Override
    public List<Institution> find(RoutingNumber number) {
        return byNumber.get(number);
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return ImmutableList.of(table);
    }
}
