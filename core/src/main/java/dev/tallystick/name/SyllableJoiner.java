package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.name.NameToken.Mark;
import dev.tallystick.name.NameToken.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Brings names whose syllables or words are written apart or together into one form. */
final class SyllableJoiner {

    private static final ImmutableSet<String> SERVANTS = ImmutableSet.of(
            "abd", "abdul", "abdel", "abdal", "abdoul", "abdol", "abdur", "abdour", "abder", "abdar", "abdus", "abdun",
            "abdud", "abdoel", "abdil", "abdool");
    private static final String SERVANT_IN_ARABIC = "عبد";
    private static final String SERVANT_OF_THE = "عبدال";
    private static final ImmutableList<String> ARTICLES = ImmutableList.of(
            "", "al", "el", "ul", "l", "ur", "ar", "er", "r", "us", "as", "es", "s", "un", "an", "en", "n", "ud", "ad",
            "ed", "d", "ou", "u", "e", "a", "az", "ez", "uz", "z", "at", "et", "ut", "t", "ash", "esh", "ush");

    private SyllableJoiner() {}

    static ImmutableList<NameToken> joined(List<NameToken> tokens, BitSet hyphened) {
        if (tokens.size() == 3) {
            ImmutableList<NameToken> syllables = withGivenNameJoined(tokens, hyphened);
            if (!syllables.isEmpty()) {
                return syllables;
            }
        }
        if (holdsOnly(tokens, NameScript.HANGUL)) {
            return hangul(tokens);
        }
        return withServantsJoined(tokens);
    }

    private static boolean holdsOnly(List<NameToken> tokens, NameScript script) {
        for (NameToken token : tokens) {
            if (token.script() != script) {
                return false;
            }
        }
        return !tokens.isEmpty();
    }

    /** "Wang Xiao Ming" has one family and one given name. */
    private static ImmutableList<NameToken> withGivenNameJoined(List<NameToken> tokens, BitSet hyphened) {
        for (NameToken token : tokens) {
            if (!token.isLatin() || token.isInitial() || token.isAside()) {
                return ImmutableList.of();
            }
        }
        boolean familyFirst = isFamilyWithSyllables(tokens, 0, 1, 2);
        boolean familyLast = isFamilyWithSyllables(tokens, 2, 0, 1);
        if (familyFirst && familyLast) {
            familyFirst = hyphened.get(2)
                    || (!hyphened.get(1)
                            && CommonNames.decibans(tokens.get(0).latin())
                                    <= CommonNames.decibans(tokens.get(2).latin()));
        }
        if (familyFirst) {
            return ImmutableList.of(
                    tokens.get(0).withRole(Role.FAMILY).withMark(Mark.NONE),
                    NameToken.joined(tokens.subList(1, 3)).withRole(Role.GIVEN));
        }
        return familyLast
                ? ImmutableList.of(
                        NameToken.joined(tokens.subList(0, 2)).withRole(Role.GIVEN),
                        tokens.get(2).withRole(Role.FAMILY).withMark(Mark.NONE))
                : ImmutableList.of();
    }

    private static boolean isFamilyWithSyllables(List<NameToken> tokens, int family, int first, int second) {
        String name = tokens.get(family).latin();
        return isFamilyWith(FamilyNames.isChinese(name), ChineseSyllables::isSyllable, tokens, first, second)
                || isFamilyWith(FamilyNames.isKorean(name), KoreanSyllables::isSyllable, tokens, first, second);
    }

    private static boolean isFamilyWith(
            boolean isFamily, Predicate<String> isSyllable, List<NameToken> tokens, int first, int second) {
        return isFamily && isSyllable(tokens.get(first), isSyllable) && isSyllable(tokens.get(second), isSyllable);
    }

    private static boolean isSyllable(NameToken token, Predicate<String> isSyllable) {
        return isSyllable.test(token.latin()) || isSyllable.test(token.expanded());
    }

    private static ImmutableList<NameToken> hangul(List<NameToken> tokens) {
        NameToken whole = NameToken.joined(tokens);
        String text = whole.text();
        int family = text.length() > 2
                        && !FamilyNames.spellingsOfHangul(text.substring(0, 2)).isEmpty()
                ? 2
                : 1;
        boolean partedDifferently = tokens.size() > 1 && tokens.get(0).text().length() != family;
        if (text.length() < 2 || partedDifferently) {
            return ImmutableList.copyOf(tokens);
        }
        return ImmutableList.of(
                hangul(text.substring(0, family), Role.FAMILY), hangul(text.substring(family), Role.GIVEN));
    }

    private static NameToken hangul(String text, Role role) {
        String latin = KoreanSyllables.romanised(text);
        return new NameToken(text, NameScript.HANGUL, text, latin, latin, null, Mark.NONE, role);
    }

    /** "Abd al-Rahman" and "Nur al-Din" are one name each. */
    private static ImmutableList<NameToken> withServantsJoined(List<NameToken> tokens) {
        List<NameToken> result = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            NameToken token = tokens.get(i);
            int next = i + 1;
            boolean isServant = isServant(token);
            while (isServant && next < tokens.size() && tokens.get(next).isParticle() && next + 1 < tokens.size()) {
                next++;
            }
            if (isServant && next < tokens.size() && !tokens.get(next).isInitial()) {
                result.add(joined(token, tokens.get(next)));
                i = next + 1;
            } else if (!result.isEmpty() && isOfTheFaith(token)) {
                result.set(result.size() - 1, joined(result.get(result.size() - 1), token));
                i++;
            } else {
                result.add(token);
                i++;
            }
        }
        return ImmutableList.copyOf(result);
    }

    /** Tells whether a word in Arabic holds such a name without a space. */
    static boolean isServantOf(String folded) {
        return folded.startsWith(SERVANT_OF_THE) && folded.length() >= SERVANT_OF_THE.length() + 3;
    }

    static NameToken servant(String surface, String folded, Role role) {
        NameToken joined = joined(
                arabic(SERVANT_IN_ARABIC, SERVANT_IN_ARABIC, role),
                arabic("", folded.substring(SERVANT_OF_THE.length()), role));
        return new NameToken(
                surface,
                NameScript.ARABIC,
                joined.text(),
                joined.latin(),
                joined.expanded(),
                joined.pattern(),
                Mark.NONE,
                role);
    }

    private static NameToken arabic(String surface, String text, Role role) {
        SoundPattern pattern = ScriptLetters.pattern(NameScript.ARABIC, text);
        String latin = pattern.primary();
        return new NameToken(surface, NameScript.ARABIC, text, latin, latin, pattern, Mark.NONE, role);
    }

    private static boolean isServant(NameToken token) {
        return token.script() == NameScript.ARABIC
                ? token.text().equals(SERVANT_IN_ARABIC)
                : token.isLatin() && SERVANTS.contains(token.latin());
    }

    private static boolean isOfTheFaith(NameToken token) {
        return token.script() == NameScript.ARABIC
                && token.text().equals("دين")
                && token.surface().startsWith("ال");
    }

    private static NameToken joined(NameToken first, NameToken second) {
        if (first.script() != NameScript.ARABIC) {
            return NameToken.joined(List.of(first, second));
        }
        SoundPattern article = SoundPattern.ofWords(ARTICLES);
        return NameToken.joined(List.of(
                first, new NameToken("", NameScript.ARABIC, "", "", "", article, Mark.NONE, Role.UNKNOWN), second));
    }
}
