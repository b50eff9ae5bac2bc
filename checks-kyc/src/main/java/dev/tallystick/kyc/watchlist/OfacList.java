package dev.tallystick.kyc.watchlist;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.tallystick.kyc.watchlist.DelimitedRows.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of the US Office of Foreign Assets Control as CSV without headers: 12 fields an entry, {@code -0-} for none,
 * birth dates and documents as statements in the remarks. Remarks break off after 1,000 characters, anywhere, and go on in
 * the comments.
 */
final class OfacList {

    private static final int ENTRY_FIELDS = 12;
    private static final int REMARKS = 11;
    private static final int FULL = 1_000;
    private static final int MAX_REMARKS = 100_000;
    private static final int MAX_STATEMENT = 300;
    private static final String NOTHING = "-0-";
    private static final Splitter STATEMENTS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB\\b(.*)", Pattern.DOTALL);

    /** Some words for the kind of the document, the number with a digit in it, and often the country in brackets. */
    private static final Pattern DOCUMENT = Pattern.compile("(?:alt\\. )?(?<kind>(?:[\\p{L}.'/&-]{1,30} ){0,8}?"
            + "(?:No\\.|Number|#|Passport|SSN|C\\.U\\.R\\.P\\.|R\\.F\\.C\\.|D\\.N\\.I\\.|NIT|C\\.U\\.I\\.[PT]\\.?|Cedula"
            + "|Card|Document|Certificate|Licen[cs]e|(?:Fiscal|Tax|Personal) Code))(?: (?:No\\.|Number|#))? #?"
            + "(?<number>(?=[^()]*\\d)[^()]{1,60}?)(?: \\((?<country>[^()]{2,60})\\))?(?: (?:issued|expires|\\().*)?");

    private static final Pattern NO_DOCUMENT = Pattern.compile(
            "(?:.* )?(?:phone|telephone|fax|mobile|order|flight|vessel|aircraft|account|building|room)\\b.*");

    /** Statements that are about a document in some other form. */
    private static final Pattern IDENTITY = Pattern.compile(
            "(?:.*\\W)?(?:passport|identification|identity|national id|ssn|cedula|driver's licen[cs]e)\\b.*");

    private final ListDraft list;
    private final Map<String, String> overflow = new HashMap<>();

    private OfacList(ListDraft list) {
        this.list = list;
    }

    static void read(OfacFiles files, ListDraft list) throws IOException {
        OfacList reader = new OfacList(list);
        reader.rows(files.comments()).forEach(reader::comment);
        reader.rows(files.entries()).forEach(reader::entry);
        reader.rows(files.alt()).forEach(reader::alias);
        reader.rows(files.add()).forEach(reader::address);
    }

    private DelimitedRows rows(InputStream file) throws IOException {
        return DelimitedRows.ofSingleLines(file, list);
    }

    private void comment(Row row) {
        String id = row.field(0).strip();
        String before = overflow.getOrDefault(id, "");
        if (row.fields().size() != 2) {
            list.loseRow(row, "comments: a row that is not of 2 fields");
        } else if (before.length() + row.field(1).length() > MAX_REMARKS) {
            list.loseRow(row, "comments: more than " + MAX_REMARKS + " characters on one entry");
        } else if (list.hasRoom(row.line(), id) && list.hasRoom(row.line(), row.field(1))) {
            overflow.put(id, before + row.field(1));
        }
    }

    private void entry(Row row) {
        if (row.fields().size() != ENTRY_FIELDS) {
            list.loseRow(row, "entries: a row that is not of 12 fields");
        } else if (row.isUnfinished() && isCut(row.field(REMARKS).strip())) {
            list.loseRow(row, "entries: no remarks");
        } else if (!given(row, 2).equalsIgnoreCase("individual")) {
            list.passOver();
        } else {
            list.newEntry(row, given(row, 0)).ifPresent(entry -> person(row, entry));
        }
    }

    /** The last field is never empty, so that less than the mark for nothing is a beginning of it. */
    private static boolean isCut(String remarks) {
        return remarks.length() < NOTHING.length() && NOTHING.startsWith(remarks);
    }

    private void person(Row row, EntryDraft entry) {
        entry.name(row.line(), given(row, 1));
        entry.programme(given(row, 3).replace("] [", "; "));
        String more = overflow.getOrDefault(entry.id(), "");
        String remarks = given(row, REMARKS).isEmpty() ? "" : row.field(REMARKS);
        boolean isCut = remarks.length() >= FULL && more.isEmpty();
        if (isCut) {
            entry.unreadBirthDate(
                    row.line(), "entries: remarks that are cut off after 1,000 characters, without their rest");
        }
        String text = isCut ? remarks.substring(0, Math.max(0, remarks.lastIndexOf(';'))) : remarks + more;
        STATEMENTS.split(text).forEach(statement -> statement(row.line(), statement, entry));
    }

    private void statement(int line, String statement, EntryDraft entry) {
        String text = CharMatcher.is('.').trimTrailingFrom(statement);
        Matcher birth = BIRTH.matcher(text);
        if (birth.matches()) {
            entry.birthDate(line, birth.group(1).isBlank() ? "none" : birth.group(1));
            return;
        }
        String lower = Ascii.toLowerCase(text);
        if (text.length() > MAX_STATEMENT || NO_DOCUMENT.matcher(lower).matches()) {
            return;
        }
        Matcher document = DOCUMENT.matcher(text);
        if (document.matches()) {
            String country = document.group("country");
            entry.document(line, document.group("number"), country == null ? "" : country);
        } else if (IDENTITY.matcher(lower).matches()) {
            list.loseDetail(line, "entries: a document that cannot be read");
        }
    }

    private void alias(Row row) {
        if (row.fields().size() != 5) {
            list.loseRow(row, "aliases: a row that is not of 5 fields");
        } else if (!list.holds(given(row, 0))) {
            list.passOver();
        } else {
            list.entry(row, given(row, 0)).ifPresent(entry -> entry.name(row.line(), given(row, 3)));
        }
    }

    /** Where somebody lives tells nobody apart, so that a lost address loses nobody. */
    private void address(Row row) {
        if (row.fields().size() != 6) {
            list.loseDetail(row.line(), "addresses: a row that is not of 6 fields");
        }
    }

    private static String given(Row row, int index) {
        String field = row.field(index).strip();
        return field.equals(NOTHING) ? "" : field;
    }
}
