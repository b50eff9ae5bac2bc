package dev.tallystick.name;

import org.jspecify.annotations.Nullable;

/** Whether both of two names can be spelt in the ways of a language; found out when first asked. Not thread-safe. */
final class SharedTraits {

    private final ReadName first;
    private final ReadName second;
    private @Nullable Boolean korean;
    private @Nullable Boolean chinese;
    private @Nullable Boolean thai;

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
