package dev.tallystick.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the words of a street to one spelling. */
final class StreetWords {

    /** Where the table of street suffixes of USPS Publication 28 holds. */
    private static final ImmutableSet<String> SUFFIXED = ImmutableSet.of("US", "PR", "GU", "VI", "AS", "MP", "CA");

    private static final List<ReferenceRow> ROWS = ReferenceTable.builder(
                    "street-words", "Words of street names", LocalDate.of(2026, 11, 21))
            .required("kind", "standard")
            .readResource(StreetWords.class, "street-words.csv")
            .rows();
    private static final ImmutableMap<String, String> ANYWHERE = spellings(Set.of("word", "directional", "ordinal"));
    private static final ImmutableMap<String, String> SUFFIXES = spellings(Set.of("suffix"));
    private static final ImmutableSet<String> DIRECTIONALS =
            ImmutableSet.copyOf(spellings(Set.of("directional")).values());
    private static final ImmutableSet<String> STANDARDS = ImmutableSet.copyOf(ANYWHERE.values());

    private StreetWords() {}

    /** One spelling of a street without its number and unit. */
    static String street(List<String> words, String country) {
        List<String> street =
                new ArrayList<>(words.stream().map(StreetWords::word).toList());
        int suffix = street.size() - 1;
        while (suffix > 0 && DIRECTIONALS.contains(street.get(suffix))) {
            suffix--;
        }
        if (suffix > 0 && SUFFIXED.contains(country)) {
            String spelling = SUFFIXES.containsKey(words.get(suffix)) ? words.get(suffix) : street.get(suffix);
            street.set(suffix, SUFFIXES.getOrDefault(spelling, spelling));
        }
        return String.join(" ", street);
    }

    /** Whether a street may end with this word. */
    static boolean isSuffixOrDirectional(String word) {
        return SUFFIXES.containsKey(word) || DIRECTIONALS.contains(ANYWHERE.getOrDefault(word, word));
    }

    private static String word(String word) {
        String mapped = ANYWHERE.getOrDefault(word, word);
        if (mapped.endsWith("strasse")) {
            mapped = mapped.substring(0, mapped.length() - "asse".length());
        }
        return STANDARDS.contains(mapped) ? mapped : PlaceText.withoutUmlauts(mapped);
    }

    /** The standard form of each spelling, standard forms among them. */
    private static ImmutableMap<String, String> spellings(Set<String> kinds) {
        Map<String, String> standards = new LinkedHashMap<>();
        for (ReferenceRow row : ROWS) {
            if (kinds.contains(row.get("kind"))) {
                standards.put(row.get("standard"), row.get("standard"));
                row.find("spellings")
                        .ifPresent(spellings -> Splitter.on('|')
                                .split(spellings)
                                .forEach(spelling -> standards.put(spelling, row.get("standard"))));
            }
        }
        return ImmutableMap.copyOf(standards);
    }
}
