package dev.tallystick.name;

import dev.tallystick.name.TokenComparison.Result;

/** Compares two parts in Latin letters, or the Latin letters of two parts: as names in use, and letter by letter. */
final class LatinComparison {

    private static final int LONGEST_DIFFERENCE = 4;
    private static final String CHANGING_INITIALS = "achejkptvw";

    private final SharedTraits traits;

    LatinComparison(SharedTraits traits) {
        this.traits = traits;
    }

    Result compare(NameToken first, NameToken second, boolean atEnds) {
        String one = first.latin();
        String other = second.latin();
        if (one.equals(second.expanded()) || first.expanded().equals(other)) {
            return Result.TRANSLITERATED;
        }
        Result known = known(one, other);
        if (known != Result.NONE) {
            return known;
        }
        if (atEnds && FamilyNames.areOne(one, other)) {
            return Result.SPELLING;
        }
        if (traits.areKorean() && areKorean(first, second)) {
            if (KoreanSyllables.share(one, other)
                    || KoreanSyllables.share(first.expanded(), other)
                    || KoreanSyllables.share(one, second.expanded())) {
                return Result.SPELLING;
            }
            return isMcCuneReischauer() && KoreanSyllables.mayShare(one, other) ? Result.OPEN : Result.NONE;
        }
        Result result = Result.NONE;
        if (!traits.areChinese() || !ChineseSyllables.isWord(one) || !ChineseSyllables.isWord(other)) {
            result = byLetters(first, second);
        } else if (ChineseSyllables.share(one, other)
                || (traits.areInTwoSystems() && ChineseSyllables.shareReading(one, other))) {
            result = Result.SPELLING;
        }
        return result == Result.NONE && mayBeOneInTwoDialects(one, other) ? Result.OPEN : result;
    }

    boolean isMcCuneReischauer() {
        return traits.isMcCuneReischauer();
    }

    /** What a dialect makes of the characters behind pinyin is not known. */
    private boolean mayBeOneInTwoDialects(String one, String other) {
        return traits.areInTwoDialects()
                && !(ChineseSyllables.isSurelyPinyin(one) && ChineseSyllables.isSurelyPinyin(other));
    }

    private static boolean areKorean(NameToken first, NameToken second) {
        return (KoreanSyllables.isReadable(first.latin()) || KoreanSyllables.isReadable(first.expanded()))
                && (KoreanSyllables.isReadable(second.latin()) || KoreanSyllables.isReadable(second.expanded()));
    }

    Result byLetters(NameToken first, NameToken second) {
        String one = first.latin();
        String other = second.latin();
        if (first.key().length() > 2 && first.key().equals(second.key())) {
            return Result.SPELLING;
        }
        if (SurnameSpellings.areOne(one, other) || (traits.areFromArabic() && ArabicSpelling.areOne(one, other))) {
            return Result.SPELLING;
        }
        if (SlavicSpelling.isLikely(one)
                && SlavicSpelling.isLikely(other)
                && SlavicSpelling.key(one).equals(SlavicSpelling.key(other))) {
            return Result.SPELLING;
        }
        if (GreekSpelling.isLikely(one)
                && GreekSpelling.isLikely(other)
                && GreekSpelling.key(one).equals(GreekSpelling.key(other))) {
            return Result.SPELLING;
        }
        if (!mayBeClose(one, other)) {
            return Result.NONE;
        }
        if (Math.min(one.length(), other.length()) > 3 && withoutArticle(one).equals(withoutArticle(other))) {
            return Result.SPELLING;
        }
        boolean romaji =
                one.charAt(0) == other.charAt(0) && JapaneseSpelling.isRomaji(one) && JapaneseSpelling.isRomaji(other);
        if (romaji && JapaneseSpelling.key(one).equals(JapaneseSpelling.key(other))) {
            return Result.SPELLING;
        }
        if (traits.areThai() && ThaiSpelling.key(one).equals(ThaiSpelling.key(other))) {
            return Result.SPELLING;
        }
        if (!isGiven(one) && !isGiven(other) && SurnameForms.areForms(one, other)) {
            return Result.SURNAME_FORM;
        }
        boolean slip = !romaji && (Typos.isPlausible(one, other) || areKeysNear(first, second));
        return slip ? Result.TYPO : Result.NONE;
    }

    /** Tells apart quickly what no spelling brings together. */
    private static boolean mayBeClose(String one, String other) {
        if (Math.abs(one.length() - other.length()) > LONGEST_DIFFERENCE) {
            return false;
        }
        char first = one.charAt(0);
        char second = other.charAt(0);
        return first == second || (CHANGING_INITIALS.indexOf(first) >= 0 && CHANGING_INITIALS.indexOf(second) >= 0);
    }

    /** A letter more or less after folding; only where the names as written are not known ones. */
    private static boolean areKeysNear(NameToken first, NameToken second) {
        return first.key().length() != second.key().length()
                && !NameForms.isKnown(first.latin())
                && !NameForms.isKnown(second.latin())
                && Typos.isPlausible(first.key(), second.key());
    }

    static String withoutArticle(String latin) {
        return latin.length() > 6 && (latin.startsWith("al") || latin.startsWith("el")) ? latin.substring(2) : latin;
    }

    static boolean isGiven(String latin) {
        return NameForms.isKnown(latin) || CommonNames.isGiven(latin);
    }

    static Result known(String one, String other) {
        if (NameForms.areSpellings(one, other)) {
            return Result.SPELLING;
        }
        return NameForms.areForms(one, other) ? Result.NICKNAME : Result.NONE;
    }
}
