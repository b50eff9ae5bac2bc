package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Whether both of two names can be spelt in the ways of a language; found out when first asked. Not thread-safe. */
final class SharedTraits {

    private static final ImmutableSet<String> MCCUNE_REISCHAUER =
            ImmutableSet.of("pak", "choe", "chong", "paek", "pae", "yi", "ri", "sin", "kwak", "pyon", "chon", "hyon");

    private final ReadName first;
    private final ReadName second;
    private @Nullable Boolean korean;
    private @Nullable Boolean chinese;
    private @Nullable Boolean thai;
    private @Nullable Boolean arabic;
    private @Nullable Boolean dialects;
    private @Nullable Boolean systems;

    SharedTraits(ReadName first, ReadName second) {
        this.first = first;
        this.second = second;
    }

    boolean areKorean() {
        Boolean known = korean;
        if (known == null) {
            known = isKorean(first) && isKorean(second);
            korean = known;
        }
        return known;
    }

    boolean areChinese() {
        Boolean known = chinese;
        if (known == null) {
            known = isChinese(first) && isChinese(second);
            chinese = known;
        }
        return known;
    }

    boolean areThai() {
        Boolean known = thai;
        if (known == null) {
            known = isThai(first) && isThai(second);
            thai = known;
        }
        return known;
    }

    boolean areFromArabic() {
        Boolean known = arabic;
        if (known == null) {
            known = isFromArabic(first) && isFromArabic(second);
            arabic = known;
        }
        return known;
    }

    /** Tells whether the two write one Chinese surname as two dialects, or two systems beside pinyin, have it. */
    boolean areInTwoDialects() {
        Boolean known = dialects;
        if (known == null) {
            known = areChinese() && haveSurnameInTwoSpellings(/* ofOneReading= */ false);
            dialects = known;
        }
        return known;
    }

    /** Tells whether one writes a Chinese surname in pinyin and the other in Wade-Giles. */
    boolean areInTwoSystems() {
        Boolean known = systems;
        if (known == null) {
            known = areChinese() && haveSurnameInTwoSpellings(/* ofOneReading= */ true);
            systems = known;
        }
        return known;
    }

    private boolean haveSurnameInTwoSpellings(boolean ofOneReading) {
        for (NameToken one : ends(first)) {
            for (NameToken other : ends(second)) {
                if (one.isLatin()
                        && other.isLatin()
                        && !one.latin().equals(other.latin())
                        && FamilyNames.isChinese(one.latin())
                        && FamilyNames.areOne(one.latin(), other.latin())
                        && ChineseSyllables.share(one.latin(), other.latin()) == ofOneReading) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ImmutableList<NameToken> ends(ReadName name) {
        ImmutableList<NameToken> tokens = name.tokens();
        return tokens.isEmpty() ? tokens : ImmutableList.of(tokens.get(0), tokens.get(tokens.size() - 1));
    }

    /** Tells whether a Korean family name is spelt as McCune-Reischauer has it, which mostly loses its breves. */
    boolean isMcCuneReischauer() {
        return isMcCuneReischauer(first) || isMcCuneReischauer(second);
    }

    private static boolean isMcCuneReischauer(ReadName name) {
        for (NameToken end : ends(name)) {
            if (MCCUNE_REISCHAUER.contains(end.latin()) && end.isLatin()) {
                return true;
            }
        }
        return false;
    }

    static boolean isFromArabic(ReadName name) {
        for (NameToken token : name.tokens()) {
            if (token.script() == NameScript.ARABIC || ArabicSpelling.isSign(token.latin())) {
                return true;
            }
        }
        return false;
    }

    static boolean isKorean(ReadName name) {
        return name.holds(NameScript.HANGUL)
                || (!name.isEmpty()
                        && (FamilyNames.isKorean(name.tokens().get(0).latin())
                                || FamilyNames.isKorean(name.tokens()
                                        .get(name.tokens().size() - 1)
                                        .latin())));
    }

    static boolean isChinese(ReadName name) {
        return name.holds(NameScript.HAN)
                || (!name.isEmpty()
                        && (FamilyNames.isChinese(name.tokens().get(0).latin())
                                || FamilyNames.isChinese(name.tokens()
                                        .get(name.tokens().size() - 1)
                                        .latin())));
    }

    static boolean isThai(ReadName name) {
        for (NameToken token : name.tokens()) {
            if (token.script() == NameScript.THAI || (token.isLatin() && ThaiSpelling.isLikely(token.latin()))) {
                return true;
            }
        }
        return false;
    }
}
