package dev.tallystick.name;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.name.OrganisationComparison.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** Compares two names word by word. Every rule is symmetric. */
final class OrganisationWordComparison {

    static final OrganisationComparison SAME_WORDS =
            new OrganisationComparison(Verdict.SAME, "the same words, legal forms and spelling aside");

    private static final int MIN_SPELLED = 8;
    private static final int MIN_INITIALS = 3;
    private static final int MIN_SURE_INITIALS = 4;
    private static final int MAX_INITIALS = 6;

    private OrganisationWordComparison() {}

    static OrganisationComparison of(OrganisationWords first, OrganisationWords second) {
        if (first.compact().equals(second.compact())) {
            return SAME_WORDS;
        }
        if (first.isLatin() && second.isLatin()) {
            return spaced(first, second);
        }
        Set<NameScript> scripts = OrganisationScripts.of(first);
        if (!scripts.equals(OrganisationScripts.of(second))) {
            return OrganisationScripts.across(first, second);
        }
        if (!OrganisationScripts.areSpaced(scripts)) {
            return OrganisationScripts.unspaced(first, second);
        }
        OrganisationComparison byWords = spaced(first, second);
        return byWords.verdict() == Verdict.DIFFERENT && OrganisationScripts.shareRoot(first, second)
                ? new OrganisationComparison(Verdict.UNDECIDED, "words in common that begin alike")
                : byWords;
    }

    private static OrganisationComparison spaced(OrganisationWords first, OrganisationWords second) {
        OrganisationComparison byWords = byWords(first, second);
        if (byWords.verdict() == Verdict.DIFFERENT || byWords.verdict() == Verdict.UNDECIDED) {
            if (isSpelledOut(first) && isSpelledOut(second) && Spelling.isNear(first.compact(), second.compact())) {
                return new OrganisationComparison(Verdict.SIMILAR, "one letter differs");
            }
            int initials = Math.max(initials(first, second), initials(second, first));
            if (initials >= MIN_SURE_INITIALS) {
                return new OrganisationComparison(Verdict.SIMILAR, "the initials of the other name");
            }
            if (initials > 0) {
                return new OrganisationComparison(Verdict.UNDECIDED, "perhaps the initials of the other name");
            }
        }
        return byWords;
    }

    private static OrganisationComparison byWords(OrganisationWords first, OrganisationWords second) {
        if (first.distinctive().isEmpty() || second.distinctive().isEmpty()) {
            return general(first, second);
        }
        Set<String> words = ImmutableSet.copyOf(first.distinctive());
        Set<String> others = ImmutableSet.copyOf(second.distinctive());
        if (words.equals(others) || joined(first).equals(joined(second))) {
            return sameDistinctive(first, second);
        }
        int shared = shared(words, others);
        int sharedBack = shared(others, words);
        if (shared == 0) {
            return new OrganisationComparison(Verdict.DIFFERENT, "no distinctive word in common");
        }
        if (shared == words.size() && sharedBack == others.size()) {
            return spelledAlike(first, second);
        }
        if (words.containsAll(others) || others.containsAll(words)) {
            int fewer = Math.min(words.size(), others.size());
            int more = Math.max(words.size(), others.size());
            boolean whole = words.size() < others.size()
                    ? second.generic().containsAll(first.generic())
                    : first.generic().containsAll(second.generic());
            return whole && 2 * fewer >= more && !differInKind(first, second)
                    ? new OrganisationComparison(Verdict.SIMILAR, "one name contains the other")
                    : new OrganisationComparison(Verdict.UNDECIDED, "one name is a small part of the other");
        }
        return new OrganisationComparison(Verdict.UNDECIDED, "some distinctive words in common, others not");
    }

    private static OrganisationComparison sameDistinctive(OrganisationWords first, OrganisationWords second) {
        if (differInKind(first, second)) {
            return new OrganisationComparison(Verdict.UNDECIDED, "the same name for institutions of different kinds");
        }
        if (!first.generic().containsAll(second.generic()) && !second.generic().containsAll(first.generic())) {
            return new OrganisationComparison(Verdict.UNDECIDED, "the same distinctive words among different others");
        }
        boolean exact = first.generic().equals(second.generic())
                && joined(first).equals(joined(second))
                && first.isOfAPlace() == second.isOfAPlace();
        if (exact) {
            return new OrganisationComparison(Verdict.SAME, "the same distinctive words");
        }
        return first.isOfAPlace() || second.isOfAPlace()
                ? new OrganisationComparison(Verdict.UNDECIDED, "perhaps several institutions of one place")
                : new OrganisationComparison(Verdict.SIMILAR, "the same distinctive words, arranged differently");
    }

    private static OrganisationComparison spelledAlike(OrganisationWords first, OrganisationWords second) {
        int letters = Math.min(joined(first).length(), joined(second).length());
        return letters >= MIN_SPELLED && first.generic().equals(second.generic()) && !differInKind(first, second)
                ? new OrganisationComparison(Verdict.SIMILAR, "one letter of a word differs")
                : new OrganisationComparison(Verdict.UNDECIDED, "a short name with one letter different");
    }

    /** At least one name has no distinctive word. */
    private static OrganisationComparison general(OrganisationWords first, OrganisationWords second) {
        if (first.isTooGeneral() || second.isTooGeneral()) {
            return new OrganisationComparison(Verdict.UNDECIDED, "a name too general to tell");
        }
        if (first.distinctive().isEmpty() && second.distinctive().isEmpty() && isPhraseOfOther(first, second)) {
            return new OrganisationComparison(Verdict.SIMILAR, "one name is a phrase of the other");
        }
        boolean touches = (first.distinctive().isEmpty() && shared(first.generic(), second.all()) > 0)
                || (second.distinctive().isEmpty() && shared(second.generic(), first.all()) > 0);
        return touches
                ? new OrganisationComparison(Verdict.UNDECIDED, "only words in common that many names share")
                : new OrganisationComparison(Verdict.DIFFERENT, "no telling word in common");
    }

    private static boolean isPhraseOfOther(OrganisationWords first, OrganisationWords second) {
        if (!first.generic().equals(second.generic()) || differInKind(first, second)) {
            return false;
        }
        return Math.min(first.all().size(), second.all().size()) > 1
                && (Collections.indexOfSubList(first.all(), second.all()) >= 0
                        || Collections.indexOfSubList(second.all(), first.all()) >= 0);
    }

    private static int shared(Collection<String> words, Collection<String> others) {
        return (int) words.stream()
                .filter(word -> others.stream().anyMatch(other -> Spelling.matches(word, other)))
                .count();
    }

    private static String joined(OrganisationWords words) {
        return String.join("", words.distinctive());
    }

    /** Tells whether a name is long enough for one letter to be a slip. */
    private static boolean isSpelledOut(OrganisationWords words) {
        return words.withoutTrailingKinds().compact().length() >= MIN_SPELLED;
    }

    /** Tells whether both names say what the organisation is, each something that the other does not. */
    private static boolean differInKind(OrganisationWords first, OrganisationWords second) {
        return !first.kinds().containsAll(second.kinds()) && !second.kinds().containsAll(first.kinds());
    }

    /** Returns the number of letters if the name is the initials of the other one, else 0. */
    private static int initials(OrganisationWords name, OrganisationWords other) {
        OrganisationWords core = name.withoutTrailingKinds();
        String letters = core.compact();
        if (core.all().size() != 1 || letters.length() < MIN_INITIALS || letters.length() > MAX_INITIALS) {
            return 0;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder withoutOf = new StringBuilder();
        for (String word : other.all()) {
            all.append(word.charAt(0));
            if (!word.equals("of")) {
                withoutOf.append(word.charAt(0));
            }
        }
        return letters.contentEquals(all) || letters.contentEquals(withoutOf) ? letters.length() : 0;
    }
}
