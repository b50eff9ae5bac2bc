package dev.tallystick.kyc.mrz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.Comparator;

/** The table of part 3, section 6, by code point. */
final class TransliterationTable {

    static final String ANY_LANGUAGE = "";
    static final String NOT_ENCODED = "-";
    static final String DOUBLE = "DOUBLE";

    static final ReferenceTable TABLE = ReferenceTable.builder(
                    "transliterations",
                    "Transliterations recommended for machine-readable zones (ICAO Doc 9303-3)",
                    LocalDate.of(2026, 11, 21))
            .required("script", "code_point", "transliterations")
            .readResource(TransliterationTable.class, "transliterations.csv");

    /** Where a row holds: in one language or any, for the first or last letter of a name or any. */
    private record Row(String language, String place, ImmutableList<String> values) {

        boolean holds(String wanted, boolean first, boolean last) {
            boolean inLanguage = language.isEmpty() || language.equals(wanted);
            return inLanguage && (place.isEmpty() || (place.equals("first") ? first : last));
        }

        int weight() {
            return (language.isEmpty() ? 0 : 2) + (place.isEmpty() ? 0 : 1);
        }
    }

    private static final ImmutableListMultimap<Integer, Row> ROWS = TABLE.rows().stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(
                    row -> Integer.parseInt(row.get("code_point"), 16), TransliterationTable::row));

    private TransliterationTable() {}

    static boolean holds(int codePoint) {
        return ROWS.containsKey(codePoint);
    }

    static boolean isEncoded(int codePoint) {
        return ROWS.get(codePoint).stream().noneMatch(row -> row.values.contains(NOT_ENCODED));
    }

    static boolean doubles(int codePoint) {
        return ROWS.get(codePoint).stream().anyMatch(row -> row.values.contains(DOUBLE));
    }

    /** Any language, and those in which one of the characters is written differently. */
    static ImmutableSet<String> languages(String name) {
        ImmutableSet.Builder<String> languages = ImmutableSet.<String>builder().add(ANY_LANGUAGE);
        name.codePoints().forEach(codePoint -> ROWS.get(codePoint).forEach(row -> languages.add(row.language)));
        return languages.build();
    }

    /** The transliterations of a character that the table holds, the first recommended one first. */
    static ImmutableList<String> values(int codePoint, String language, boolean first, boolean last) {
        return ROWS.get(codePoint).stream()
                .filter(row -> row.holds(language, first, last))
                .max(Comparator.comparingInt(Row::weight))
                .map(Row::values)
                .orElse(ImmutableList.of());
    }

    private static Row row(ReferenceRow row) {
        return new Row(
                row.find("language").orElse(ANY_LANGUAGE),
                row.find("place").orElse(""),
                ImmutableList.copyOf(Splitter.on(' ').split(row.get("transliterations"))));
    }
}
