package dev.tallystick.kyc.watchlist;

import com.google.common.base.Splitter;
import dev.tallystick.kyc.watchlist.DelimitedRows.Row;
import dev.tallystick.kyc.watchlist.HeaderRow.Column;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The UK sanctions list as CSV, and the consolidated list that came before it: the date, the header, then a row for each
 * name, joined by the number of the designation or group.
 */
final class UkList {

    private static final String TITLE = "the list of the United Kingdom";
    private static final int MAX_TITLE_ROWS = 5;

    private static final Column FAMILY_NAME = Column.of("Name 6");
    private static final List<Column> GIVEN_NAMES = List.of(
            Column.of("Name 1"), Column.of("Name 2"), Column.of("Name 3"), Column.of("Name 4"), Column.of("Name 5"));
    private static final Column OTHER_SCRIPT = Column.of("Name non-latin script");
    private static final Column ID = Column.of("Unique ID", "Group ID");
    private static final Column KIND = Column.of("Designation Type", "Individual, Entity, Ship", "Group Type");
    private static final Column REGIME = Column.of("Regime Name", "Regime");
    private static final Column BIRTH_DATE = Column.of("D.O.B");
    private static final Column PASSPORT = Column.of("Passport number");
    private static final Column IDENTITY = Column.of("National Identifier number", "National Identification Number");
    private static final List<Column> READ =
            List.of(FAMILY_NAME, OTHER_SCRIPT, ID, KIND, REGIME, BIRTH_DATE, PASSPORT, IDENTITY);

    /** Several numbers are counted in brackets, or parted. */
    private static final Splitter NUMBERS =
            Splitter.onPattern("\\(\\d{1,2}\\)|[;,]").trimResults().omitEmptyStrings();

    private final ListDraft list;
    private @Nullable HeaderRow header;

    private UkList(ListDraft list) {
        this.list = list;
    }

    static void read(InputStream file, ListDraft list) throws IOException {
        UkList reader = new UkList(list);
        new DelimitedRows(file, ',', list).forEach(reader::row);
        if (reader.header == null) {
            throw new IllegalArgumentException(noHeader());
        }
    }

    private static String noHeader() {
        return "no header with the column " + FAMILY_NAME + " in " + TITLE;
    }

    private void row(Row row) {
        HeaderRow columns = header;
        if (columns == null) {
            title(row);
        } else if (columns.isTooLongFor(row)) {
            list.loseRow(row, "a row with fewer fields than the header");
        } else if (!columns.get(row, KIND).equalsIgnoreCase("Individual")) {
            list.passOver();
        } else {
            list.entry(row, columns.get(row, ID)).ifPresent(entry -> person(columns, row, entry));
        }
    }

    private void title(Row row) {
        HeaderRow here = new HeaderRow(row);
        if (here.has(FAMILY_NAME)) {
            here.require(TITLE, READ);
            here.require(TITLE, GIVEN_NAMES);
            header = here;
        } else if (row.line() > MAX_TITLE_ROWS) {
            throw new IllegalArgumentException(noHeader());
        } else {
            String title = row.field(0) + " " + row.field(1);
            list.datedIfKnown(
                    row.line(), title.substring(title.lastIndexOf(':') + 1).replace("Last Updated", ""));
        }
    }

    private static void person(HeaderRow columns, Row row, EntryDraft entry) {
        int line = row.line();
        StringBuilder given = new StringBuilder();
        for (Column column : GIVEN_NAMES) {
            String name = columns.get(row, column);
            given.append(name.isEmpty() ? "" : " " + name);
        }
        String family = columns.get(row, FAMILY_NAME);
        entry.name(line, given.length() == 0 ? family : family.isEmpty() ? given.toString() : family + "," + given);
        entry.name(line, columns.get(row, OTHER_SCRIPT));
        entry.programme(columns.get(row, REGIME));
        entry.birthDate(line, known(columns.get(row, BIRTH_DATE)));
        for (Column column : List.of(PASSPORT, IDENTITY)) {
            NUMBERS.split(columns.get(row, column)).forEach(number -> entry.document(line, number, ""));
        }
    }

    /** Days and months that are not known are written as zeros or letters. */
    private static String known(String date) {
        return date.replaceFirst("^(?:00|dd)/", "").replaceFirst("^(?:00|mm)/", "");
    }
}
