package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Legal forms and general words of organisations in scripts other than Latin, from {@code organisation-forms.csv}.
 * Loaded with the first word in such a script.
 */
final class OrganisationForms {

    private static final ImmutableSet<String> FILLERS;
    private static final ImmutableSet<String> KINDS;
    private static final ImmutableSet<String> GENERIC;
    /** Word by word, the longest first. */
    private static final ImmutableList<List<String>> LEGAL;

    /** Written without a space beside the name, the longest first. */
    private static final ImmutableList<String> LEGAL_AFFIXES;

    private static final ImmutableList<String> OTHER_AFFIXES;

    static {
        ReferenceTable table = ReferenceTable.builder(
                        "organisation-forms", "Legal forms in other scripts", LocalDate.of(2026, 11, 22))
                .required("kind", "form")
                .readResource(OrganisationForms.class, "organisation-forms.csv");
        Set<String> fillers = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        Set<String> generic = new HashSet<>();
        Set<List<String>> legal = new HashSet<>();
        Set<String> legalAffixes = new HashSet<>();
        Set<String> otherAffixes = new HashSet<>();
        for (ReferenceRow row : table.rows()) {
            List<String> words = OrganisationWords.split(row.get("form"));
            String whole = String.join("", words);
            boolean isAffix = !isSpaced(NameScript.of(whole.codePointAt(0)));
            switch (row.get("kind")) {
                case "legal" -> {
                    legal.add(words);
                    if (isAffix) {
                        legalAffixes.add(whole);
                    }
                }
                case "legal-word" -> legal.add(words);
                case "filler" -> fillers.add(whole);
                case "kind" -> kinds.add(whole);
                default -> generic.addAll(words);
            }
            if (isAffix && (fillers.contains(whole) || kinds.contains(whole))) {
                otherAffixes.add(whole);
            }
        }
        FILLERS = ImmutableSet.copyOf(fillers);
        KINDS = ImmutableSet.copyOf(kinds);
        GENERIC = ImmutableSet.copyOf(generic);
        LEGAL = ImmutableList.sortedCopyOf(
                Comparator.comparing((List<String> words) -> -words.size()).thenComparing(Object::toString), legal);
        Comparator<String> longest =
                Comparator.comparing((String form) -> -form.length()).thenComparing(Comparator.naturalOrder());
        LEGAL_AFFIXES = ImmutableList.sortedCopyOf(longest, legalAffixes);
        OTHER_AFFIXES = ImmutableList.sortedCopyOf(longest, otherAffixes);
    }

    private OrganisationForms() {}

    /** Tells whether a script parts words by spaces. */
    static boolean isSpaced(NameScript script) {
        return switch (script) {
            case HAN, KANA, HANGUL, THAI -> false;
            default -> true;
        };
    }

    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }

    /** Takes one legal form away from either end, unless nothing else is there; tells whether there was one. */
    static boolean takeLegalForm(List<String> words) {
        for (List<String> form : LEGAL) {
            int rest = words.size() - form.size();
            if (rest > 0 && words.subList(0, form.size()).equals(form)) {
                words.subList(0, form.size()).clear();
                return true;
            }
            if (rest > 0 && words.subList(rest, words.size()).equals(form)) {
                words.subList(rest, words.size()).clear();
                return true;
            }
        }
        return false;
    }

    static boolean isLegalForm(List<String> words) {
        return LEGAL.contains(words);
    }

    /** Returns a word without legal forms that are written beside it. */
    static String withoutLegalForm(String word) {
        String text = word;
        Optional<String> form = affix(text, LEGAL_AFFIXES);
        while (form.isPresent()) {
            text = without(text, form.get());
            form = affix(text, LEGAL_AFFIXES);
        }
        return text;
    }

    /** Parts a word from a general one that is written beside it. */
    static List<String> parted(String word) {
        return affix(word, OTHER_AFFIXES)
                .<List<String>>map(affix -> word.startsWith(affix)
                        ? ImmutableList.of(affix, without(word, affix))
                        : ImmutableList.of(without(word, affix), affix))
                .orElse(ImmutableList.of(word));
    }

    private static Optional<String> affix(String word, List<String> affixes) {
        return affixes.stream()
                .filter(affix -> word.length() > affix.length() && (word.startsWith(affix) || word.endsWith(affix)))
                .findFirst();
    }

    private static String without(String word, String affix) {
        return word.startsWith(affix)
                ? word.substring(affix.length())
                : word.substring(0, word.length() - affix.length());
    }
}
