package dev.tallystick.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;

/** Spellings of one surname that no rule brings together, from {@code surname-spellings.csv}. */
final class SurnameSpellings {

    private static final int[] NONE = {};

    private static final ImmutableMap<String, int[]> ROWS;

    static {
        ReferenceTable table = ReferenceTable.builder(
                        "surname-spellings", "Spellings of surnames", LocalDate.of(2026, 11, 22))
                .required("culture", "spellings")
                .readResource(SurnameSpellings.class, "surname-spellings.csv");
        ImmutableListMultimap.Builder<String, Integer> rows = ImmutableListMultimap.builder();
        Splitter bars = Splitter.on('|');
        int number = 0;
        for (ReferenceRow row : table.rows()) {
            for (String spelling : bars.split(row.get("spellings"))) {
                rows.put(spelling, number);
                if (spelling.endsWith("ov") || spelling.endsWith("ev")) {
                    rows.put(spelling + 'a', -1 - number);
                }
            }
            number++;
        }
        ROWS = ImmutableMap.copyOf(Maps.transformValues(rows.build().asMap(), Ints::toArray));
    }

    private SurnameSpellings() {}

    static boolean areOne(String first, String second) {
        int[] others = rows(second);
        for (int row : rows(first)) {
            if (Ints.contains(others, row)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what all spellings of a surname, in one of its two forms, share; none for other words. */
    static int[] rows(String latin) {
        return ROWS.getOrDefault(latin, NONE);
    }
}
