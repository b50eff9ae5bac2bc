package dev.tallystick.name;

import com.google.common.collect.ImmutableList;

/** Russian and Ukrainian spellings of one surname in Latin letters: "Hrytsenko" and "Gritsenko". */
final class SlavicSpelling {

    private static final int MIN_LENGTH = 6;
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(
            "enko", "chuk", "yuk", "iuk", "juk", "uk", "sky", "skyi", "skyy", "skiy", "skii", "ski", "ska", "skaya",
            "skaia", "ov", "ev", "iv", "yiv", "ova", "eva", "in", "yn", "ina", "yna", "ich", "ych", "ets", "ko");
    private static final ImmutableList<ImmutableList<String>> SOUNDS = ImmutableList.of(
            ImmutableList.of("shch", "S"),
            ImmutableList.of("sch", "S"),
            ImmutableList.of("kh", "x"),
            ImmutableList.of("zh", "Z"),
            ImmutableList.of("ch", "C"),
            ImmutableList.of("sh", "W"),
            ImmutableList.of("gh", "g"),
            ImmutableList.of("h", "g"),
            ImmutableList.of("tz", "ts"),
            ImmutableList.of("j", "y"),
            ImmutableList.of("iiu", "yu"),
            ImmutableList.of("yiu", "yu"),
            ImmutableList.of("iu", "yu"),
            ImmutableList.of("ia", "ya"),
            ImmutableList.of("iie", "ye"),
            ImmutableList.of("yie", "ye"),
            ImmutableList.of("ie", "ye"),
            ImmutableList.of("iy", "i"),
            ImmutableList.of("yi", "i"),
            ImmutableList.of("yy", "i"),
            ImmutableList.of("ii", "i"),
            ImmutableList.of("ye", "e"),
            ImmutableList.of("yu", "u"),
            ImmutableList.of("ya", "a"),
            ImmutableList.of("y", "i"),
            ImmutableList.of("oi", "o"),
            ImmutableList.of("ei", "e"),
            ImmutableList.of("w", "v"));

    private SlavicSpelling() {}

    static boolean isLikely(String latin) {
        if (latin.length() < MIN_LENGTH || LatinComparison.isGiven(latin)) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (latin.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static String key(String latin) {
        String key = latin;
        for (ImmutableList<String> sound : SOUNDS) {
            key = key.replace(sound.get(0), sound.get(1));
        }
        return SoundPattern.withoutDoubledConsonants(key);
    }
}
