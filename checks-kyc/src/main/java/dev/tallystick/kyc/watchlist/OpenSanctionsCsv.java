package dev.tallystick.kyc.watchlist;

import com.google.common.base.Splitter;
import dev.tallystick.kyc.watchlist.DelimitedRows.Row;
import dev.tallystick.kyc.watchlist.HeaderRow.Column;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The simple CSV form of OpenSanctions: a row for each entity, several values of a field joined with semicolons. */
final class OpenSanctionsCsv {

    private static final Column ID = Column.of("id");
    private static final Column SCHEMA = Column.of("schema");
    private static final Column NAME = Column.of("name");
    private static final Column ALIASES = Column.of("aliases");
    private static final Column BIRTH_DATE = Column.of("birth_date");
    private static final Column IDENTIFIERS = Column.of("identifiers");
    private static final Column SANCTIONS = Column.of("sanctions");
    private static final Column PROGRAMME = Column.of("program_ids", "dataset");
    private static final List<Column> READ =
            List.of(ID, SCHEMA, NAME, ALIASES, BIRTH_DATE, IDENTIFIERS, SANCTIONS, PROGRAMME);
    private static final Splitter VALUES = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ListDraft list;
    private final OpenSanctionsScope scope;
    private @Nullable HeaderRow header;

    private OpenSanctionsCsv(OpenSanctionsScope scope, ListDraft list) {
        this.scope = scope;
        this.list = list;
    }

    static void read(InputStream file, OpenSanctionsScope scope, ListDraft list) throws IOException {
        OpenSanctionsCsv reader = new OpenSanctionsCsv(scope, list);
        new DelimitedRows(file, ',', list).forEach(reader::row);
        if (reader.header == null) {
            throw new IllegalArgumentException("no header in the list of OpenSanctions");
        }
    }

    private void row(Row row) {
        HeaderRow columns = header;
        if (columns == null) {
            header = new HeaderRow(row);
            header.require("the list of OpenSanctions", READ);
        } else if (columns.isTooLongFor(row)) {
            list.loseRow(row, "a row with fewer fields than the header");
        } else if (!columns.get(row, SCHEMA).equals("Person")
                || (scope == OpenSanctionsScope.SANCTIONED
                        && columns.get(row, SANCTIONS).isEmpty())) {
            list.passOver();
        } else {
            list.newEntry(row, columns.get(row, ID)).ifPresent(entry -> person(columns, row, entry));
        }
    }

    private static void person(HeaderRow columns, Row row, EntryDraft entry) {
        entry.name(row.line(), columns.get(row, NAME));
        VALUES.split(columns.get(row, ALIASES)).forEach(name -> entry.name(row.line(), name));
        VALUES.split(columns.get(row, BIRTH_DATE)).forEach(date -> entry.birthDate(row.line(), date));
        VALUES.split(columns.get(row, IDENTIFIERS)).forEach(number -> entry.document(row.line(), number, ""));
        entry.programme(columns.get(row, PROGRAMME));
    }
}
