package dev.tallystick.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the names of cities, towns and villages of one country. */
final class Localities {

    private static final Map<String, String> WORDS = ImmutableMap.of(
            "st", "saint", "sankt", "saint", "ste", "sainte", "mt", "mount", "ft", "fort", "co", "county");

    /** Words that begin many names and say nothing of two of them. */
    private static final ImmutableSet<String> COMMON = ImmutableSet.of(
            "saint", "sainte", "san", "santa", "santo", "sao", "new", "north", "south", "east", "west", "port", "fort",
            "mount", "lake", "los", "las", "la", "le", "les", "el", "the", "de", "bad");

    private static final int TELLING = 3;

    private static final ImmutableSetMultimap<String, Integer> NAMES = load("name");
    private static final ImmutableSetMultimap<String, Integer> PARTS = load("part");

    private Localities() {}

    /** Whether two names are one, by spelling or as two names of one city. */
    static boolean isSame(Country country, String first, String second) {
        return key(first).equals(key(second)) || isInOneGroup(NAMES, country, first, second);
    }

    /** Whether two names cannot well be one place: not alike, not in different scripts, not one within the other. */
    static boolean isClearlyOther(Country country, String first, String second) {
        String one = key(first);
        String two = key(second);
        return !isSame(country, first, second)
                && !isInOneGroup(PARTS, country, first, second)
                && script(one).isPresent()
                && script(one).equals(script(two))
                && !one.contains(two)
                && !two.contains(one)
                && !start(first).equals(start(second));
    }

    private static boolean isInOneGroup(
            ImmutableSetMultimap<String, Integer> groups, Country country, String first, String second) {
        return !Sets.intersection(groups.get(country.code() + key(first)), groups.get(country.code() + key(second)))
                .isEmpty();
    }

    private static List<String> words(String name) {
        return PlaceText.words(name).stream()
                .map(word -> WORDS.getOrDefault(word, word))
                .map(PlaceText::withoutUmlauts)
                .toList();
    }

    private static String key(String name) {
        return String.join("", words(name));
    }

    /** The first letters of the first word that tells names apart: spellings of one name mostly share them. */
    private static String start(String name) {
        List<String> telling =
                words(name).stream().filter(word -> !COMMON.contains(word)).toList();
        String key = String.join("", telling.isEmpty() ? words(name) : telling);
        return key.substring(0, Math.min(TELLING, key.length()));
    }

    /** The script of a name, empty if it has several or none. */
    private static Optional<Character.UnicodeScript> script(String key) {
        var scripts = key.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.toSet());
        return scripts.size() == 1 ? scripts.stream().findFirst() : Optional.empty();
    }

    private static ImmutableSetMultimap<String, Integer> load(String kind) {
        ImmutableSetMultimap.Builder<String, Integer> groups = ImmutableSetMultimap.builder();
        ReferenceTable table = ReferenceTable.builder(
                        "localities", "Names of one large city", LocalDate.of(2026, 11, 21))
                .required("country", "kind", "names")
                .readResource(Localities.class, "localities.csv");
        for (ReferenceRow row : table.rows()) {
            if (row.get("kind").equals(kind)) {
                for (String name : Splitter.on('|').split(row.get("names"))) {
                    groups.put(row.get("country") + key(name), row.line());
                }
            }
        }
        return groups.build();
    }
}
