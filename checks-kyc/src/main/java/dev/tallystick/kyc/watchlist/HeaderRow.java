package dev.tallystick.kyc.watchlist;

import com.google.common.collect.ImmutableList;
import dev.tallystick.kyc.watchlist.DelimitedRows.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the columns of a file are, by their names; only letters and digits of names count. */
final class HeaderRow {

    /** A column that is read, under each of the names that it has in files. */
    record Column(ImmutableList<String> names) {

        static Column of(String... names) {
            return new Column(ImmutableList.copyOf(names));
        }

        @Override
        public String toString() {
            return String.join(" or ", names);
        }
    }

    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;

    HeaderRow(Row row) {
        width = row.fields().size();
        for (int i = 0; i < width; i++) {
            columns.putIfAbsent(plain(row.fields().get(i)), i);
        }
    }

    boolean has(Column column) {
        return column.names.stream().anyMatch(name -> columns.containsKey(plain(name)));
    }

    /** Checks that each column is there: one that is renamed must not read as if nobody had anything in it. */
    void require(String list, List<Column> read) {
        List<Column> missing = read.stream().filter(column -> !has(column)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no columns " + missing + " in " + list);
        }
    }

    /** Tells whether a row lacks fields that the header has. */
    boolean isTooLongFor(Row row) {
        return row.fields().size() < width;
    }

    String get(Row row, Column column) {
        for (String name : column.names) {
            Integer at = columns.get(plain(name));
            if (at != null) {
                return row.field(at).strip();
            }
        }
        return "";
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                plain.append(lower.charAt(i));
            }
        }
        return plain.toString();
    }
}
