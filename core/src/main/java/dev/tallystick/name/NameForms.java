package dev.tallystick.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spellings and short forms of given names in use, from {@code given-names.csv}. */
final class NameForms {

    private static final int[] NONE = {};
    private static final String CHAINS = "Arabic";
    private static final ImmutableSet<String> FROM_ARABIC = ImmutableSet.of(CHAINS, "Persian", "Turkic", "South Asian");

    private static final ImmutableMap<String, int[]> FULL;
    private static final ImmutableMap<String, int[]> SHORT;
    private static final ImmutableSet<Integer> FREQUENT;
    private static final ImmutableSet<String> IN_CHAINS;
    private static final ImmutableSet<String> ONLY_FROM_ARABIC;

    static {
        Map<String, List<Integer>> full = new HashMap<>();
        Map<String, List<Integer>> shortened = new HashMap<>();
        ReferenceTable table = ReferenceTable.builder(
                        "given-names", "Spellings and short forms of given names", LocalDate.of(2026, 11, 21))
                .required("culture", "names")
                .readResource(NameForms.class, "given-names.csv");
        Splitter bars = Splitter.on('|').omitEmptyStrings();
        ImmutableSet.Builder<String> inChains = ImmutableSet.builder();
        ImmutableSet.Builder<Integer> frequent = ImmutableSet.builder();
        Set<String> fromArabic = new HashSet<>();
        Set<String> fromElsewhere = new HashSet<>();
        int number = 0;
        for (ReferenceRow row : table.rows()) {
            boolean isFromArabic =
                    FROM_ARABIC.contains(row.get("culture")) || isInArabicLetters(bars.splitToList(row.get("names")));
            for (String name : bars.split(row.get("names"))) {
                add(full, name, number);
                if (CommonNames.isFrequentGiven(WordFolding.folded(name))) {
                    frequent.add(number);
                }
                (isFromArabic ? fromArabic : fromElsewhere)
                        .add(WordFolding.folded(name).replace(" ", ""));
                if (row.find("culture").orElse("").equals(CHAINS)) {
                    inChains.add(WordFolding.folded(name));
                }
            }
            for (String name : bars.split(row.find("short_forms").orElse(""))) {
                add(shortened, name, number);
            }
            number++;
        }
        FREQUENT = frequent.build();
        IN_CHAINS = inChains.build();
        ONLY_FROM_ARABIC = ImmutableSet.copyOf(Sets.difference(fromArabic, fromElsewhere));
        FULL = arrays(full);
        SHORT = arrays(shortened);
    }

    private NameForms() {}

    static boolean isKnown(String folded) {
        return FULL.containsKey(folded) || SHORT.containsKey(folded);
    }

    /** Tells whether a name is one of those that are borne in chains of a name, the father's and the grandfather's. */
    static boolean isInChains(String folded) {
        return IN_CHAINS.contains(folded);
    }

    /** Tells whether a name is frequent in one of its spellings or forms. */
    static boolean isFrequent(String folded) {
        return Ints.asList(rows(folded)).stream().anyMatch(FREQUENT::contains);
    }

    /** Tells whether a name came from Arabic, by the way of any language, and no name from elsewhere is written alike. */
    static boolean isFromArabic(String folded) {
        return ONLY_FROM_ARABIC.contains(folded);
    }

    static boolean areSpellings(String first, String second) {
        return share(FULL.getOrDefault(first, NONE), FULL.getOrDefault(second, NONE));
    }

    /** Tells whether one is a short form of the other, or both are of one name. */
    static boolean areForms(String first, String second) {
        int[] firstShort = SHORT.getOrDefault(first, NONE);
        int[] secondShort = SHORT.getOrDefault(second, NONE);
        return share(firstShort, FULL.getOrDefault(second, NONE))
                || share(secondShort, FULL.getOrDefault(first, NONE))
                || share(firstShort, secondShort);
    }

    /** Returns what all spellings and short forms of a name share; none for other words. */
    static int[] rows(String folded) {
        return Ints.concat(FULL.getOrDefault(folded, NONE), SHORT.getOrDefault(folded, NONE));
    }

    private static boolean isInArabicLetters(List<String> names) {
        return names.stream().anyMatch(name -> NameScript.of(name.codePointAt(0)) == NameScript.ARABIC);
    }

    private static boolean share(int[] first, int[] second) {
        for (int each : first) {
            for (int other : second) {
                if (each == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void add(Map<String, List<Integer>> index, String name, int number) {
        List<Integer> numbers =
                index.computeIfAbsent(WordFolding.folded(name).replace(" ", ""), key -> new ArrayList<>());
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }

    private static ImmutableMap<String, int[]> arrays(Map<String, List<Integer>> index) {
        ImmutableMap.Builder<String, int[]> arrays = ImmutableMap.builder();
        index.forEach((name, numbers) ->
                arrays.put(name, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return arrays.buildOrThrow();
    }
}
