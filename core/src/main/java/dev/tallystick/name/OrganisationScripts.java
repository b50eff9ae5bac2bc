package dev.tallystick.name;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.tallystick.name.OrganisationComparison.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares names of organisations that are not all in Latin letters. Every rule is symmetric. */
final class OrganisationScripts {

    private static final int MIN_STEM = 4;

    private OrganisationScripts() {}

    static Set<NameScript> of(OrganisationWords words) {
        Set<NameScript> scripts = EnumSet.noneOf(NameScript.class);
        words.compact().codePoints().filter(Character::isLetter).forEach(letter -> scripts.add(NameScript.of(letter)));
        return scripts;
    }

    /** Tells whether words of these scripts are compared one by one, as Latin ones are. */
    static boolean areSpaced(Set<NameScript> scripts) {
        return scripts.stream().allMatch(OrganisationForms::isSpaced);
    }

    /** Words of one root are no contradiction: many languages inflect names. */
    static boolean shareRoot(OrganisationWords first, OrganisationWords second) {
        return first.telling().stream()
                .anyMatch(word -> second.telling().stream()
                        .anyMatch(other -> Math.min(word.length(), other.length()) >= MIN_STEM
                                && word.regionMatches(0, other, 0, MIN_STEM)));
    }

    /** Of one script that parts no words, or of the same mixture of scripts. */
    static OrganisationComparison unspaced(OrganisationWords first, OrganisationWords second) {
        String one = String.join("", first.telling());
        String other = String.join("", second.telling());
        if (one.equals(other)) {
            return first.kinds().equals(second.kinds())
                    ? OrganisationWordComparison.SAME_WORDS
                    : new OrganisationComparison(
                            Verdict.UNDECIDED, "the same name for institutions of different kinds");
        }
        if (one.contains(other) || other.contains(one)) {
            return new OrganisationComparison(Verdict.UNDECIDED, "one name is a part of the other");
        }
        return shareLetters(one, other)
                ? new OrganisationComparison(Verdict.UNDECIDED, "letters in common that may be a word")
                : new OrganisationComparison(Verdict.DIFFERENT, "no word in common");
    }

    /** Tells whether two names have as many letters in a row in common as a short word has. */
    private static boolean shareLetters(String one, String other) {
        NameScript script = NameScript.of(one.codePointAt(0));
        int word = script == NameScript.THAI ? MIN_STEM : script == NameScript.KANA ? 3 : 2;
        int length = Math.min(word, Math.min(one.length(), other.length()));
        for (int i = 0; i + length <= one.length(); i++) {
            if (other.contains(one.substring(i, i + length))) {
                return true;
            }
        }
        return false;
    }

    static OrganisationComparison across(OrganisationWords first, OrganisationWords second) {
        return areTransliterated(first.telling(), second.telling())
                ? new OrganisationComparison(Verdict.SIMILAR, "the same after transliteration")
                : new OrganisationComparison(Verdict.UNDECIDED, "different scripts");
    }

    private static boolean areTransliterated(List<String> words, List<String> others) {
        if (words.size() == others.size()) {
            boolean all = true;
            for (int i = 0; i < words.size() && all; i++) {
                all = isTransliterated(words.get(i), others.get(i));
            }
            if (all) {
                return true;
            }
        }
        return isTransliterated(String.join("", words), String.join("", others));
    }

    private static boolean isTransliterated(String word, String other) {
        return word.equals(other) || isSpeltAs(word, latin(other)) || isSpeltAs(other, latin(word));
    }

    private static boolean isSpeltAs(String word, String latin) {
        if (latin.isEmpty() || OrganisationWords.isLatin(word)) {
            return false;
        }
        NameScript script = NameScript.of(word.codePointAt(0));
        if (Sets.difference(scripts(word), ImmutableSet.of(script)).isEmpty() && !script.letters.isEmpty()) {
            return ScriptLetters.pattern(script, word).matches(latin);
        }
        return script == NameScript.HANGUL
                ? KoreanSyllables.matches(word, latin) || latin(word).equals(latin)
                : latin(word).equals(latin);
    }

    private static Set<NameScript> scripts(String word) {
        Set<NameScript> scripts = EnumSet.noneOf(NameScript.class);
        word.codePoints().filter(Character::isLetter).forEach(letter -> scripts.add(NameScript.of(letter)));
        return scripts;
    }

    /** Returns the usual rendering in Latin letters. */
    private static String latin(String word) {
        if (OrganisationWords.isLatin(word)) {
            return word;
        }
        NameScript script = NameScript.of(word.codePointAt(0));
        if (script == NameScript.HANGUL) {
            return KoreanSyllables.romanised(word);
        }
        return script.letters.isEmpty()
                ? LatinFolding.plain(IcuTransliteration.latin(word).toLowerCase(Locale.ROOT))
                        .replace(" ", "")
                : ScriptLetters.pattern(script, word).primary();
    }
}
