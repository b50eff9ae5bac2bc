package dev.tallystick.kyc.watchlist;

import dev.tallystick.kyc.watchlist.DelimitedRows.Row;
import dev.tallystick.kyc.watchlist.HeaderRow.Column;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated financial sanctions list of the European Union, version 1.1 as CSV with semicolons: a row for each
 * name, address, birth date and document, joined by the number of the entity.
 */
final class EuList {

    private static final String TITLE = "the list of the European Union";

    private static final Column DATE = Column.of("fileGenerationDate");
    private static final Column ID = Column.of("Entity_LogicalId");
    private static final Column KIND = Column.of("Entity_SubjectType_ClassificationCode", "Entity_SubjectType");
    private static final Column PROGRAMME = Column.of("Entity_Regulation_Programme");
    private static final Column WHOLE_NAME = Column.of("NameAlias_WholeName");
    private static final Column FIRST_NAME = Column.of("NameAlias_FirstName");
    private static final Column MIDDLE_NAME = Column.of("NameAlias_MiddleName");
    private static final Column LAST_NAME = Column.of("NameAlias_LastName");
    private static final Column BIRTH_DATE = Column.of("BirthDate_BirthDate");
    private static final Column BIRTH_MONTH = Column.of("BirthDate_Month");
    private static final Column BIRTH_YEAR = Column.of("BirthDate_Year");
    private static final Column FROM_YEAR = Column.of("BirthDate_YearRangeFrom");
    private static final Column TO_YEAR = Column.of("BirthDate_YearRangeTo");
    private static final Column CIRCA = Column.of("BirthDate_Circa");
    private static final Column NUMBER = Column.of("Identification_Number");
    private static final Column LATIN_NUMBER = Column.of("Identification_LatinNumber");
    private static final Column IS_FALSE = Column.of("Identification_KnownFalse");
    private static final Column COUNTRY = Column.of("Identification_CountryIso2Code");
    private static final List<Column> READ = List.of(
            DATE,
            ID,
            KIND,
            PROGRAMME,
            WHOLE_NAME,
            FIRST_NAME,
            MIDDLE_NAME,
            LAST_NAME,
            BIRTH_DATE,
            BIRTH_MONTH,
            BIRTH_YEAR,
            FROM_YEAR,
            TO_YEAR,
            CIRCA,
            NUMBER,
            LATIN_NUMBER,
            IS_FALSE,
            COUNTRY);

    private final ListDraft list;
    private @Nullable HeaderRow header;

    private EuList(ListDraft list) {
        this.list = list;
    }

    static void read(InputStream file, ListDraft list) throws IOException {
        EuList reader = new EuList(list);
        new DelimitedRows(file, ';', list).forEach(reader::row);
        if (reader.header == null) {
            throw new IllegalArgumentException("no header with the column " + ID + " in " + TITLE);
        }
    }

    private void row(Row row) {
        HeaderRow columns = header;
        if (columns == null) {
            header = new HeaderRow(row);
            header.require(TITLE, READ);
        } else if (columns.isTooLongFor(row)) {
            list.loseRow(row, "a row with fewer fields than the header");
        } else if (!isPerson(columns, row)) {
            list.passOver();
        } else {
            list.datedIfKnown(row.line(), columns.get(row, DATE));
            list.entry(row, columns.get(row, ID)).ifPresent(entry -> person(columns, row, entry));
        }
    }

    private static boolean isPerson(HeaderRow columns, Row row) {
        String kind = columns.get(row, KIND);
        return kind.equalsIgnoreCase("person") || kind.equalsIgnoreCase("P");
    }

    private static void person(HeaderRow columns, Row row, EntryDraft entry) {
        int line = row.line();
        entry.programme(columns.get(row, PROGRAMME));
        String whole = columns.get(row, WHOLE_NAME);
        entry.name(
                line,
                whole.isEmpty()
                        ? columns.get(row, FIRST_NAME) + " " + columns.get(row, MIDDLE_NAME) + " "
                                + columns.get(row, LAST_NAME)
                        : whole);
        birthDate(columns, row, entry);
        if (!columns.get(row, IS_FALSE).equalsIgnoreCase("true")) {
            entry.document(line, columns.get(row, NUMBER), columns.get(row, COUNTRY));
            entry.document(line, columns.get(row, LATIN_NUMBER), columns.get(row, COUNTRY));
        }
    }

    private static void birthDate(HeaderRow columns, Row row, EntryDraft entry) {
        boolean circa = columns.get(row, CIRCA).equalsIgnoreCase("true");
        String day = columns.get(row, BIRTH_DATE);
        String month = number(columns.get(row, BIRTH_MONTH));
        String year = number(columns.get(row, BIRTH_YEAR));
        String from = number(columns.get(row, FROM_YEAR));
        String to = number(columns.get(row, TO_YEAR));
        if (!day.isEmpty()) {
            entry.birthDate(row.line(), (circa ? "circa " : "") + day);
        } else if (!year.isEmpty()) {
            entry.birthDate(row.line(), (circa ? "circa " : "") + year + (month.isEmpty() ? "" : "-" + month));
        } else if (!from.isEmpty() || !to.isEmpty()) {
            entry.birthYears(row.line(), from, to, circa);
        }
    }

    /** What is not known is zero. */
    private static String number(String field) {
        return field.matches("0+") ? "" : field;
    }
}
