package dev.tallystick.name;

/** Spellings of Greek names in Latin letters, by ELOT 743 and by custom: "Chatzis" and "Hatzis". */
final class GreekSpelling {

    private GreekSpelling() {}

    static boolean isLikely(String latin) {
        return latin.length() >= 5
                && (latin.endsWith("os")
                        || latin.endsWith("is")
                        || latin.endsWith("as")
                        || latin.endsWith("ou")
                        || latin.endsWith("ki")
                        || latin.endsWith("ia"));
    }

    static String key(String latin) {
        return SoundPattern.withoutDoubledConsonants(latin)
                .replace("ch", "h")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("ks", "x")
                .replace("ck", "k")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("mp", "b")
                .replace("mb", "b")
                .replace("nt", "d")
                .replace("nd", "d")
                .replace("gk", "g")
                .replace("dz", "tz")
                .replace("dj", "tz")
                .replace("ng", "g")
                .replace("ei", "i")
                .replace("oi", "i")
                .replace("ai", "e")
                .replace("ae", "e")
                .replace("au", "av")
                .replace("af", "av")
                .replace("eu", "ev")
                .replace("ef", "ev")
                .replace("yi", "gi")
                .replace("c", "k")
                .replace('y', 'i');
    }
}
