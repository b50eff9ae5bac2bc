package dev.tallystick.name;

import dev.tallystick.name.OrganisationComparison.Verdict;
import java.util.Comparator;

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
