package dev.tallystick.name;

import org.jspecify.annotations.Nullable;

/** Compares one part of a name with one of another. */
final class TokenComparison {

    /** How two parts relate, the surest first. */
    enum Result {
        EQUAL(100),
        TRANSLITERATED(95),
        SPELLING(85),
        NICKNAME(80),
        SURNAME_FORM(75),
        TYPO(60),
        INITIAL(40),
        /** Nobody can tell from the letters. */
        OPEN(0),
        NONE(0);

        final int score;

        Result(int score) {
            this.score = score;
        }
    }

    private final LatinComparison letters;

    TokenComparison(ReadName first, ReadName second) {
        this.letters = new LatinComparison(new SharedTraits(first, second));
    }

    Result compare(NameToken first, NameToken second, boolean atEnds) {
        if (first.isFathersName() != second.isFathersName()) {
            return Result.NONE;
        }
        if (first.text().equals(second.text())) {
            return Result.EQUAL;
        }
        if (first.isInitial() || second.isInitial()) {
            return first.isInitial() && second.isInitial()
                    ? InitialComparison.both(first, second)
                    : first.isInitial() ? InitialComparison.one(first, second) : InitialComparison.one(second, first);
        }
        if (first.script() == second.script()) {
            return first.isLatin() ? letters.compare(first, second, atEnds) : sameScript(first, second);
        }
        return acrossScripts(first, second, atEnds);
    }

    private Result sameScript(NameToken first, NameToken second) {
        Result known = LatinComparison.known(first.text(), second.text());
        if (known != Result.NONE) {
            return known;
        }
        return switch (first.script()) {
            case CYRILLIC, GREEK, OTHER -> {
                Result byName = LatinComparison.known(first.latin(), second.latin());
                yield byName != Result.NONE
                                || first.latin().isEmpty()
                                || second.latin().isEmpty()
                        ? byName
                        : letters.byLetters(first, second);
            }
            case DEVANAGARI, KANA -> first.latin().equals(second.latin()) ? Result.SPELLING : Result.NONE;
            case HANGUL -> FamilyNames.areOne(first.text(), second.text()) ? Result.SPELLING : Result.NONE;
            case HAN -> FamilyNames.areOne(first.text(), second.text()) ? Result.EQUAL : Result.NONE;
            default -> Result.NONE;
        };
    }

    private Result acrossScripts(NameToken first, NameToken second, boolean atEnds) {
        if (first.isLatin()) {
            return inLatin(second, first, atEnds);
        }
        if (second.isLatin()) {
            return inLatin(first, second, atEnds);
        }
        if (isOpen(first) || isOpen(second)) {
            return Result.OPEN;
        }
        boolean match = matches(first.pattern(), second.latin())
                || matches(second.pattern(), first.latin())
                || first.latin().equals(second.latin());
        if (match) {
            return Result.TRANSLITERATED;
        }
        boolean certain = first.script().isAlphabet() && second.script().isAlphabet();
        Result known = LatinComparison.known(first.latin(), second.latin());
        return known != Result.NONE ? known : certain ? Result.NONE : Result.OPEN;
    }

    private static boolean isOpen(NameToken token) {
        return token.latin().isEmpty();
    }

    private static boolean matches(@Nullable SoundPattern pattern, String latin) {
        return pattern != null && !latin.isEmpty() && pattern.matches(latin);
    }

    private Result inLatin(NameToken name, NameToken latin, boolean atEnds) {
        if (name.script() == NameScript.HANGUL) {
            Result result = hangul(name, latin, atEnds);
            boolean mayMatch = result == Result.NONE
                    && name.role() != NameToken.Role.FAMILY
                    && letters.isMcCuneReischauer()
                    && KoreanSyllables.mayMatch(name.text(), latin.latin());
            return mayMatch ? Result.OPEN : result;
        }
        if (isOpen(name)) {
            return Result.OPEN;
        }
        Result known = LatinComparison.known(name.text(), latin.latin());
        if (known == Result.SPELLING) {
            return Result.TRANSLITERATED;
        }
        if (known != Result.NONE) {
            return known;
        }
        boolean otherName = NameForms.isKnown(name.text())
                && NameForms.isKnown(latin.latin())
                && name.script().leavesVowelsOut();
        if (otherName) {
            return Result.NONE;
        }
        SoundPattern pattern = name.pattern();
        if (pattern != null) {
            String word = latin.latin();
            if (pattern.matches(word)
                    || pattern.matches(latin.expanded())
                    || pattern.matches(LatinComparison.withoutArticle(word))
                    || (name.script() == NameScript.KANA && pattern.matches(JapaneseSpelling.key(word)))
                    || (name.script() == NameScript.HAN && pattern.matches(JapaneseSpelling.key(word)))) {
                return Result.TRANSLITERATED;
            }
        }
        if (name.script().leavesVowelsOut() || name.script() == NameScript.HAN) {
            return Result.NONE;
        }
        if (name.script() == NameScript.KANA) {
            return JapaneseSpelling.isRomaji(latin.latin()) ? Result.NONE : Result.OPEN;
        }
        Result byName = LatinComparison.known(name.latin(), latin.latin());
        if (byName == Result.NONE) {
            byName = letters.byLetters(name, latin);
        }
        if (byName == Result.SPELLING) {
            return Result.TRANSLITERATED;
        }
        return byName == Result.NONE && name.script() == NameScript.OTHER ? Result.OPEN : byName;
    }

    private static Result hangul(NameToken name, NameToken latin, boolean atEnds) {
        boolean match = name.role() == NameToken.Role.FAMILY
                ? atEnds
                        && (FamilyNames.areOne(name.text(), latin.latin())
                                || KoreanSyllables.matches(name.text(), latin.latin()))
                : KoreanSyllables.matches(name.text(), latin.latin())
                        || KoreanSyllables.matches(name.text(), latin.expanded());
        if (match) {
            return Result.TRANSLITERATED;
        }
        return Result.NONE;
    }
}
