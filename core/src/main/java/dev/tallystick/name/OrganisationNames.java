package dev.tallystick.name;

import dev.tallystick.name.OrganisationComparison.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * Compares the names of organisations, banks above all.
 *
 * <p>Case, punctuation, diacritics, legal forms ("N.A.", "Inc.", "GmbH") and common abbreviations do not count. Words
 * that many names share ("first", "community", "savings") decide nothing alone. Names given as alternatives, "MetaBank
 * (now Pathward, N.A.)", match if any of them does. A small table holds public trade names and successors. Names in
 * different scripts are never called different.
 *
 * <p>The comparison is symmetric and deterministic, and reads the first {@value #MAX_LENGTH} characters of a name.
 */
public final class OrganisationNames {

    static final int MAX_LENGTH = 300;

    private static final Comparator<OrganisationComparison> MOST_ALIKE =
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
        OrganisationWords words = OrganisationWords.of(bounded(first));
        if (!words.isEmpty() && words.equals(OrganisationWords.of(bounded(second)))) {
            return OrganisationWordComparison.SAME_WORDS;
        }
        List<OrganisationVariant> variants = OrganisationVariant.of(bounded(first));
        List<OrganisationVariant> others = OrganisationVariant.of(bounded(second));
        return variants.stream()
                .flatMap(variant -> others.stream().map(other -> compare(variant, other)))
                .min(MOST_ALIKE)
                .orElseGet(() -> new OrganisationComparison(Verdict.UNDECIDED, "a name without letters"));
    }

    private static OrganisationComparison compare(OrganisationVariant first, OrganisationVariant second) {
        OrganisationComparison result = OrganisationWordComparison.of(first.words(), second.words());
        Verdict cap = first.cap().compareTo(second.cap()) >= 0 ? first.cap() : second.cap();
        if (result.verdict().compareTo(cap) >= 0) {
            return result;
        }
        return new OrganisationComparison(cap, "the same but for a remark, an earlier name or a successor");
    }

    private static String bounded(String name) {
        return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH);
    }
}
