package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words in names that are not names: titles, particles, words of organisations, from {@code name-words.csv}. */
final class NameWords {

    /** What a word can be. */
    enum Kind {
        TITLE,
        WEAK_TITLE,
        DEGREE,
        GENERATION,
        PARTICLE,
        ASIDE,
        ORGANISATION,
        ORGANISATION_PART,
        FILLER
    }

    private static final String GENERATION = "generation-";

    private static final ImmutableMap<String, ImmutableSet<Kind>> KINDS;
    private static final ImmutableMap<String, Integer> GENERATIONS;
    private static final ImmutableList<String> ORGANISATION_PARTS;

    static {
        Map<String, Set<Kind>> kinds = new HashMap<>();
        Map<String, Integer> generations = new HashMap<>();
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        ReferenceTable table = ReferenceTable.builder(
                        "name-words", "Words in names that are not names", LocalDate.of(2026, 11, 21))
                .required("word", "kind")
                .readResource(NameWords.class, "name-words.csv");
        for (ReferenceRow row : table.rows()) {
            String word = WordFolding.folded(row.get("word"));
            String kind = row.get("kind");
            if (kind.startsWith(GENERATION)) {
                generations.put(word, Integer.parseInt(kind.substring(GENERATION.length())));
                kind = "generation";
            }
            Kind value = Kind.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
            if (value == Kind.ORGANISATION_PART) {
                parts.add(row.get("word"));
            } else {
                kinds.computeIfAbsent(word, key -> EnumSet.noneOf(Kind.class)).add(value);
            }
        }
        KINDS = ImmutableMap.copyOf(Maps.transformValues(kinds, Sets::immutableEnumSet));
        ORGANISATION_PARTS = parts.build();
        GENERATIONS = ImmutableMap.copyOf(generations);
    }

    private NameWords() {}

    static boolean is(String folded, Kind kind) {
        return kinds(folded).contains(kind);
    }

    static Set<Kind> kinds(String folded) {
        return KINDS.getOrDefault(folded, ImmutableSet.of());
    }

    /** Returns the generation that a suffix such as "Jr" or "III" names: 1 for the elder, 2 for the younger, and so on. */
    static int generation(String folded) {
        return GENERATIONS.getOrDefault(folded, 0);
    }

    /** Tells whether a text holds a word of organisations in a script that does not part words. */
    static boolean holdsOrganisationPart(String text) {
        for (String part : ORGANISATION_PARTS) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
