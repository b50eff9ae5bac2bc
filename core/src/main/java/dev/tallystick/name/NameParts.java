package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.name.NameToken.Mark;
import dev.tallystick.name.NameToken.Role;
import dev.tallystick.name.NameWords.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Makes the parts of a name from its words: finds initials, particles and asides, and folds each part. */
final class NameParts {

    private static final int MAX_TOKENS = 24;
    private static final ImmutableSet<String> ABBREVIATED_PARTICLES = ImmutableSet.of("v", "d", "vd", "vdn", "z");
    private static final String ARABIC_ARTICLE = "ال";
    /** With its dots it is spoken "i", without them it may be "a". */
    private static final String FINAL_YEH = "ي";

    private NameParts() {}

    static ImmutableList<NameToken> of(List<RawWord> words, Role given) {
        List<NameToken> tokens = new ArrayList<>(words.size());
        BitSet hyphened = new BitSet();
        boolean mixedCase = isMixedCase(words);
        boolean inversed = isInversed(words);
        Mark following = Mark.NONE;
        int count = Math.min(words.size(), MAX_TOKENS);
        for (int i = 0; i < count; i++) {
            RawWord word = words.get(i);
            Role role = given;
            if (given == Role.UNKNOWN && inversed) {
                role = word.section() == words.get(0).section() ? Role.FAMILY : Role.GIVEN;
            }
            if (i > 0 && i < count - 1 && word.is(Kind.ASIDE)) {
                following = word.is(Kind.PARTICLE) ? Mark.FATHER : Mark.ASIDE;
                continue;
            }
            if (isInitials(word, mixedCase)) {
                for (int letter = 0; letter < word.folded().length(); letter++) {
                    String single = word.folded().substring(letter, letter + 1);
                    tokens.add(
                            new NameToken(single, NameScript.LATIN, single, single, single, null, Mark.INITIAL, role));
                }
                continue;
            }
            Mark mark = following != Mark.NONE ? following : word.aside() ? Mark.ASIDE : mark(word, words, i);
            hyphened.set(tokens.size(), word.hyphened());
            tokens.add(token(word, mark, role));
        }
        return SyllableJoiner.joined(tokens, hyphened);
    }

    private static boolean isMixedCase(List<RawWord> words) {
        for (RawWord word : words) {
            if (!word.isUpperCase()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInversed(List<RawWord> words) {
        return !words.isEmpty()
                && words.get(words.size() - 1).section() > words.get(0).section();
    }

    /** Capitals without vowels in a name of mixed case, such as "TJ". */
    private static boolean isInitials(RawWord word, boolean mixedCase) {
        if (!mixedCase
                || !word.isLatin()
                || word.folded().length() < 2
                || word.folded().length() > 3) {
            return false;
        }
        if (!word.isUpperCase()
                || word.folded().length() != word.text().length()
                || word.folded().equals("ng")) {
            return false;
        }
        for (int i = 0; i < word.folded().length(); i++) {
            if (SpellingKey.isVowel(word.folded().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Mark mark(RawWord word, List<RawWord> words, int at) {
        if (isParticle(word, words, at)) {
            return Mark.PARTICLE;
        }
        int length = word.text().codePointCount(0, word.text().length());
        boolean syllabic = word.script() == NameScript.HAN
                || word.script() == NameScript.HANGUL
                || word.script() == NameScript.KANA;
        boolean single = word.isLatin() ? word.folded().length() == 1 : length == 1;
        boolean abbreviated = word.dotted() && length <= 3 && !syllabic && !NameForms.isKnown(word.folded());
        return (single || abbreviated) && !syllabic ? Mark.INITIAL : Mark.NONE;
    }

    private static boolean isParticle(RawWord word, List<RawWord> words, int at) {
        if (!word.aside()
                && word.dotted()
                && ABBREVIATED_PARTICLES.contains(word.folded())
                && !Character.isUpperCase(word.text().charAt(0))
                && words.size() > 2) {
            return true;
        }
        if (!word.is(Kind.PARTICLE) || words.size() < 3) {
            return words.size() == 2 && at == 0 && word.hyphened();
        }
        boolean last = at == words.size() - 1;
        boolean lowerCase =
                word.text().length() > 1 && word.text().equals(word.text().toLowerCase(Locale.ROOT));
        boolean latinCapital = word.isLatin() && !lowerCase;
        if (last) {
            return words.get(0).section() < word.section() && word.isLatin() && lowerCase;
        }
        boolean lastOfSection = words.get(at + 1).section() > word.section();
        if (lastOfSection) {
            return at > 0 && !latinCapital;
        }
        return (at > 0 && words.get(at - 1).section() == word.section()) || lowerCase || isArticle(word);
    }

    private static boolean isArticle(RawWord word) {
        return switch (word.folded()) {
            case "de", "del", "der", "den", "da", "dos", "du", "la", "al", "el", "st" -> true;
            default -> false;
        };
    }

    private static NameToken token(RawWord word, Mark mark, Role role) {
        String folded = word.folded();
        NameScript script = word.script();
        if (script == NameScript.LATIN) {
            return new NameToken(
                    word.text(), script, folded, folded, LatinFolding.expanded(word.text(), folded), null, mark, role);
        }
        if (script == NameScript.ARABIC && SyllableJoiner.isServantOf(folded)) {
            return SyllableJoiner.servant(word.text(), folded, role);
        }
        if (script == NameScript.ARABIC && folded.startsWith(ARABIC_ARTICLE) && folded.length() >= 5) {
            folded = folded.substring(ARABIC_ARTICLE.length());
        }
        if (!script.letters.isEmpty()) {
            SoundPattern pattern = ScriptLetters.pattern(script, folded);
            if (script == NameScript.ARABIC && word.text().endsWith(FINAL_YEH)) {
                pattern = pattern.endingOtherThanIn("a");
            }
            String latin = pattern.primary();
            return new NameToken(word.text(), script, folded, latin, latin, pattern, mark, role);
        }
        String latin = switch (script) {
            case HANGUL -> KoreanSyllables.romanised(folded);
            case OTHER -> LatinFolding.plain(IcuTransliteration.latin(folded).toLowerCase(Locale.ROOT));
            default -> "";
        };
        return new NameToken(word.text(), script, folded, latin, latin, null, mark, role);
    }
}
