package dev.tallystick.banking.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/** Payment programmes of a table. */
final class TableProgrammes implements PaymentProgrammes {

    private final ReferenceTable table;
    private final ImmutableListMultimap<RoutingNumber, PaymentProgramme> byNumber;

    TableProgrammes(ReferenceTable table) {
        this.table = table;
        this.byNumber = RoutingTable.index(table, row -> Optional.of(PaymentProgramme.of(row)));
    }

    @Override
    public List<PaymentProgramme> find(RoutingNumber number) {
        return byNumber.get(number);
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return ImmutableList.of(table);
    }
}
