package dev.tallystick.name;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Frequent names, from {@code common-names.csv}. */
final class CommonNames {

    private static final int RARE_DECIBANS = 40;
    private static final int FREQUENT_DECIBANS = 25;
    private static final int MOST_FREQUENT_DECIBANS = 15;

    private static final ImmutableMap<String, Integer> GIVEN;
    private static final ImmutableMap<String, Integer> FAMILY;

    static {
        Map<String, Integer> given = new HashMap<>();
        Map<String, Integer> family = new HashMap<>();
        ReferenceTable table = ReferenceTable.builder("common-names", "Frequent names", LocalDate.of(2026, 11, 21))
                .required("name", "kind", "level")
                .readResource(CommonNames.class, "common-names.csv");
        for (ReferenceRow row : table.rows()) {
            int decibans = switch (row.get("level")) {
                case "top-10" -> MOST_FREQUENT_DECIBANS;
                case "top-100" -> FREQUENT_DECIBANS;
                default -> RARE_DECIBANS;
            };
            Map<String, Integer> names = row.get("kind").equals("given") ? given : family;
            String name = row.get("name").toLowerCase(Locale.ROOT);
            names.merge(LatinFolding.plain(name), decibans, Math::min);
            names.merge(LatinFolding.expanded(name), decibans, Math::min);
        }
        GIVEN = ImmutableMap.copyOf(given);
        FAMILY = ImmutableMap.copyOf(family);
    }

    private CommonNames() {}

    static boolean isGiven(String folded) {
        return GIVEN.containsKey(folded);
    }

    static boolean isFrequentGiven(String folded) {
        return GIVEN.getOrDefault(folded, RARE_DECIBANS) < RARE_DECIBANS;
    }

    static boolean isFamily(String folded) {
        return FAMILY.containsKey(folded);
    }

    static int decibans(String folded) {
        return Math.min(GIVEN.getOrDefault(folded, RARE_DECIBANS), FAMILY.getOrDefault(folded, RARE_DECIBANS));
    }
}
