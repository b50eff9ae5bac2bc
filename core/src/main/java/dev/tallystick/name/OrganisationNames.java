package dev.tallystick.name;

import dev.tallystick.name.OrganisationComparison.Verdict;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the names of organisations, banks above all.
 *
 * <p>Case, punctuation, diacritics, legal forms in ten scripts ("N.A.", "GmbH", "ООО") and common abbreviations do not
 * count. Words that many names share ("first", "community", "savings") decide nothing alone. Names given as alternatives,
 * "MetaBank (now Pathward, N.A.)", match if any of them does. A small table holds public trade names and successors.
 * Names in different scripts can be alike by their sound, and are never called different.
 *
 * <p>The comparison is symmetric and deterministic, and reads the first {@value #MAX_LENGTH} characters of a name.
 */
public final class OrganisationNames {

    static final int MAX_LENGTH = 300;
    static final int MAX_TEXT = 2000;

    static final Comparator<OrganisationComparison> MOST_ALIKE =
            Comparator.comparing(OrganisationComparison::verdict).thenComparing(OrganisationComparison::reason);

    private OrganisationNames() {}

    /**
     * Compares two names.
     *
     * @param first a name as written
     * @param second another
     * @return the verdict; {@link Verdict#UNDECIDED} if a name holds neither letter nor digit
     */
    public static OrganisationComparison compare(String first, String second) {
        return compare(new ReadOrganisation(bounded(first)), new ReadOrganisation(bounded(second)));
    }

    /**
     * Tells whether a text names an organisation: by all the words that tell it from others, in any order. Case,
     * punctuation, diacritics and legal forms do not count; of names given as alternatives one is enough.
     *
     * @param organisation the name as written
     * @param text any text, of which the first {@value #MAX_TEXT} characters are read
     * @return true if it does; false if the name holds neither letter nor digit
     */
    public static boolean isNamedIn(String organisation, String text) {
        String read = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
        List<String> written = OrganisationWords.split(read);
        String letters = String.join(" ", written);
        Set<String> words = new HashSet<>(written);
        words.addAll(OrganisationWords.of(read).all());
        return OrganisationVariant.of(bounded(organisation)).stream()
                .map(variant -> variant.words().telling())
                .anyMatch(telling -> !telling.isEmpty()
                        && telling.stream()
                                .allMatch(word -> words.contains(word)
                                        || (!OrganisationWords.isLatin(word) && letters.contains(word))));
    }

    static OrganisationComparison compare(ReadOrganisation first, ReadOrganisation second) {
        if (!first.words().isEmpty() && first.words().equals(second.words())) {
            return OrganisationWordComparison.SAME_WORDS;
        }
        OrganisationComparison closest = null;
        for (OrganisationVariant variant : first.variants()) {
            for (OrganisationVariant other : second.variants()) {
                OrganisationComparison result = compare(variant, other);
                closest = closest == null || MOST_ALIKE.compare(result, closest) < 0 ? result : closest;
            }
        }
        return closest == null ? new OrganisationComparison(Verdict.UNDECIDED, "a name without letters") : closest;
    }

    private static OrganisationComparison compare(OrganisationVariant first, OrganisationVariant second) {
        OrganisationComparison result = OrganisationWordComparison.of(first.words(), second.words());
        Verdict cap = first.cap().compareTo(second.cap()) >= 0 ? first.cap() : second.cap();
        if (result.verdict().compareTo(cap) >= 0) {
            return result;
        }
        return new OrganisationComparison(cap, "the same but for a remark, an earlier name or a successor");
    }

    static String bounded(String name) {
        return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH);
    }
}
