package dev.tallystick.name;

import java.util.List;

/** Customary and RTGS spellings of Thai in Latin letters: "Nattapong" and "Natthaphong", "Porn" and "Phon". */
final class ThaiSpelling {

    private static final List<String> ROOTS = List.of(
            "porn", "phon", "pong", "phong", "chai", "sak", "wong", "wat", "sri", "kaew", "kaeo", "boon", "bun",
            "thong", "suk", "thip", "tip", "chart", "chat", "kul", "kun", "rat", "nat", "som", "wan", "phan", "pan",
            "thep", "tep", "siri", "prasert", "arun", "amp", "kan", "charoen", "jaroen", "nee", "dee", "mee");

    private ThaiSpelling() {}

    static boolean isLikely(String latin) {
        for (String root : ROOTS) {
            if (latin.contains(root)) {
                return true;
            }
        }
        return false;
    }

    static String key(String latin) {
        String text = latin.endsWith("ul") ? latin.substring(0, latin.length() - 1) + "n" : latin;
        return SoundPattern.withoutDoubledConsonants(text)
                .replace("ph", "p")
                .replace("th", "t")
                .replace("kh", "k")
                .replace("dh", "t")
                .replace("ch", "j")
                .replace("aeo", "aew")
                .replace("ao", "aw")
                .replace("ee", "i")
                .replace("ii", "i")
                .replace("oo", "u")
                .replace("ou", "u")
                .replace("orn", "on")
                .replace("art", "at")
                .replace("sr", "s")
                .replace("ert", "et")
                .replace('v', 'w')
                .replace('y', 'i');
    }
}
