package dev.tallystick.name;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.name.NameWords.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the names of organisations from those of persons. */
final class OrganisationSigns {

    private static final ImmutableSet<String> SPOKEN_LIKE_NAMES = ImmutableSet.of(
            "asa", "sas", "com", "doo", "spa", "na", "fa", "co", "as", "ag", "sa", "se", "ab", "kg", "lc", "lp", "sl",
            "nv", "bv", "oy", "kk", "eg", "srl", "pte");

    /** Dotted legal forms that are not initials of a person: those in Greek behind two words, others of three letters. */
    private static final Pattern DOTTED_FORM = Pattern.compile(
            "\\p{L}{3,}\\s+\\p{L}{3,}[\\s,]+Α\\.Ε\\.$|Ε\\.Π\\.Ε\\.|Ι\\.Κ\\.Ε\\.|Α\\.Β\\.Ε\\.Ε\\.|О\\.О\\.О\\.|[شذ]\\.م\\.[معك]");

    private OrganisationSigns() {}

    /** Tells whether words or a legal form show that a name is that of an organisation. */
    static boolean areIn(String text, List<RawWord> words) {
        if (words.isEmpty()) {
            return false;
        }
        if (words.get(0).script() != NameScript.LATIN
                || words.get(words.size() - 1).script() != NameScript.LATIN) {
            if (NameWords.holdsOrganisationPart(text)) {
                return true;
            }
        }
        if (words.size() > 2 && DOTTED_FORM.matcher(text).find()) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            RawWord word = words.get(i);
            if (OrganisationWords.isLegalForm(word.folded())) {
                boolean likeAName = SPOKEN_LIKE_NAMES.contains(word.folded());
                if (!likeAName || (i == words.size() - 1 && i > 0 && isShouted(words, i))) {
                    return words.size() > 1;
                }
            } else if (word.is(Kind.ORGANISATION)) {
                boolean surname =
                        words.size() == 2 && i == 1 && isGiven(words.get(0).folded());
                if (!surname) {
                    return words.size() > 1;
                }
            }
        }
        return false;
    }

    /** Tells whether a word is in capitals while the others are not. */
    private static boolean isShouted(List<RawWord> words, int at) {
        return words.get(at).isUpperCase() && !words.get(0).isUpperCase();
    }

    private static boolean isGiven(String folded) {
        return NameForms.isKnown(folded) || CommonNames.isGiven(folded);
    }
}
