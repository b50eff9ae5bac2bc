package dev.tallystick.name;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads Latin spellings of Korean given names back into Hangul: Revised Romanisation, McCune-Reischauer and what people
 * write on their own ("Young", "Joon", "Hee"). Built on first use.
 */
final class KoreanSyllables {

    private static final int MAX_READINGS = 256;
    private static final int LONGEST = 7;
    private static final int MAX_SYLLABLES = 3;

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private static final String[][] INITIAL = {
        {"g", "k"},
        {"kk"},
        {"n"},
        {"d", "t"},
        {"tt"},
        {"r", "l"},
        {"m"},
        {"b", "p"},
        {"pp"},
        {"s", "sh"},
        {"ss"},
        {""},
        {"j", "ch"},
        {"jj"},
        {"ch"},
        {"k"},
        {"t"},
        {"p"},
        {"h"}
    };
    private static final String[][] VOWEL = {
        {"a", "ah"},
        {"ae", "ai", "e", "ay"},
        {"ya"},
        {"yae"},
        {"eo", "u", "uh"},
        {"e", "ei"},
        {"yeo", "yu", "you", "yuh"},
        {"ye"},
        {"o", "oh"},
        {"wa"},
        {"wae"},
        {"oe", "oi"},
        {"yo"},
        {"u", "oo", "ou"},
        {"wo", "weo"},
        {"we"},
        {"wi", "wee"},
        {"yu", "yoo", "you"},
        {"eu", "u"},
        {"ui", "hee", "ee", "eui"},
        {"i", "ee"}
    };
    private static final int EO = 4;
    private static final int YEO = 6;
    private static final int U = 13;
    private static final int UI = 19;
    private static final int[] FINAL_NUMBERS = {0, 1, 4, 8, 16, 17, 19, 21};
    private static final String[][] FINAL = {{""}, {"k", "g"}, {"n"}, {"l", "r"}, {"m"}, {"p", "b"}, {"t", "s"}, {"ng"}
    };

    private static final Map<String, List<Character>> SYLLABLES = build(/* withoutBreves= */ false);
    private static final Map<String, List<Character>> WITHOUT_BREVES = build(/* withoutBreves= */ true);

    private KoreanSyllables() {}

    static boolean isSyllable(String latin) {
        return SYLLABLES.containsKey(latin);
    }

    static boolean isReadable(String latin) {
        return !readings(latin).isEmpty();
    }

    /** Returns the Hangul that a Latin word may stand for, at most {@value #MAX_READINGS} of them. */
    static Set<String> readings(String latin) {
        Set<String> found = new HashSet<>();
        if (latin.length() <= MAX_SYLLABLES * LONGEST) {
            read(latin, 0, "", found, SYLLABLES);
        }
        return found;
    }

    /** Tells whether two Latin words may stand for one if a breve over an "o" was left out. */
    static boolean mayShare(String first, String second) {
        Set<String> readings = readingsWithoutBreves(first);
        readings.retainAll(readingsWithoutBreves(second));
        return !readings.isEmpty();
    }

    static boolean mayMatch(String hangul, String latin) {
        return readingsWithoutBreves(latin).contains(plain(hangul));
    }

    private static Set<String> readingsWithoutBreves(String latin) {
        Set<String> found = new HashSet<>();
        if (latin.length() <= MAX_SYLLABLES * LONGEST) {
            read(latin, 0, "", found, WITHOUT_BREVES);
        }
        return found;
    }

    static boolean share(String first, String second) {
        Set<String> readings = readings(first);
        for (String reading : readings(second)) {
            if (readings.contains(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a Latin word may stand for a word in Hangul. */
    static boolean matches(String hangul, String latin) {
        return readings(latin).contains(plain(hangul));
    }

    /**
     * Returns the {@linkplain SoundSkeleton skeletons} of all Latin spellings; nothing if they are too many, and one that
     * no spelling has if there is none.
     */
    static Set<String> skeletons(String hangul) {
        List<Set<String>> syllables = syllables(hangul);
        return syllables.isEmpty() ? Set.of("-") : SoundSkeleton.ofAll(syllables);
    }

    /** Returns how the skeletons of all Latin spellings begin. */
    static Set<String> beginnings(String hangul) {
        return SoundSkeleton.beginningsOfAll(syllables(hangul));
    }

    /** Returns the spellings of each syllable; none if no Latin spelling is read as this. */
    private static List<Set<String>> syllables(String hangul) {
        List<Set<String>> syllables = new ArrayList<>();
        String text = plain(hangul);
        for (int i = 0; i < text.length(); i++) {
            int index = text.charAt(i) - FIRST;
            if (index < 0 || text.charAt(i) > LAST || text.length() > MAX_SYLLABLES) {
                return List.of();
            }
            int last = Ints.indexOf(FINAL_NUMBERS, index % FINALS);
            syllables.add(
                    spellings(index / (VOWELS * FINALS), index / FINALS % VOWELS, last, /* withoutBreves= */ false));
        }
        return syllables;
    }

    /** Returns the usual romanisation, syllable by syllable. */
    static String romanised(String hangul) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            int index = hangul.charAt(i) - FIRST;
            if (index >= 0 && hangul.charAt(i) <= LAST) {
                text.append(INITIAL[index / (VOWELS * FINALS)][0]);
                text.append(VOWEL[index / FINALS % VOWELS][0]);
                text.append(FINAL[finalClass(index % FINALS)][0]);
            }
        }
        return text.toString();
    }

    /** Writes each syllable with the simple final consonant that it is spoken with. */
    private static String plain(String hangul) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            int index = hangul.charAt(i) - FIRST;
            boolean isSyllable = index >= 0 && hangul.charAt(i) <= LAST;
            text.append(
                    isSyllable
                            ? (char) (FIRST + index - index % FINALS + FINAL_NUMBERS[finalClass(index % FINALS)])
                            : hangul.charAt(i));
        }
        return text.toString();
    }

    private static int finalClass(int number) {
        return switch (number) {
            case 0 -> 0;
            case 1, 2, 3, 9, 24 -> 1;
            case 4, 5, 6 -> 2;
            case 8, 11, 12, 13, 15 -> 3;
            case 10, 16 -> 4;
            case 14, 17, 18, 26 -> 5;
            case 21 -> 7;
            default -> 6;
        };
    }

    private static void read(
            String latin, int from, String before, Set<String> found, Map<String, List<Character>> syllables) {
        if (from == latin.length()) {
            found.add(before);
            return;
        }
        if (before.length() >= MAX_SYLLABLES) {
            return;
        }
        for (int to = from + 1; to <= Math.min(latin.length(), from + LONGEST); to++) {
            for (char syllable : syllables.getOrDefault(latin.substring(from, to), List.of())) {
                if (found.size() >= MAX_READINGS) {
                    return;
                }
                read(latin, to, before + syllable, found, syllables);
            }
        }
    }

    private static Map<String, List<Character>> build(boolean withoutBreves) {
        Map<String, List<Character>> syllables = new HashMap<>();
        for (int initial = 0; initial < INITIAL.length; initial++) {
            for (int vowel = 0; vowel < VOWELS; vowel++) {
                for (int last = 0; last < FINAL.length; last++) {
                    char syllable = (char) (FIRST + (initial * VOWELS + vowel) * FINALS + FINAL_NUMBERS[last]);
                    for (String spelling : spellings(initial, vowel, last, withoutBreves)) {
                        syllables
                                .computeIfAbsent(spelling, key -> new ArrayList<>(2))
                                .add(syllable);
                    }
                }
            }
        }
        return Map.copyOf(syllables);
    }

    private static Set<String> spellings(int initial, int vowel, int last, boolean withoutBreves) {
        ImmutableSet.Builder<String> spellings = ImmutableSet.builder();
        for (String head : INITIAL[initial]) {
            for (String middle : VOWEL[vowel]) {
                boolean openOnly = middle.endsWith("h") || middle.equals("hee");
                boolean wrong = (openOnly && last != 0)
                        || (vowel == EO && middle.equals("u") && last == 0)
                        || (vowel == UI && middle.equals("hee"))
                        || (head.equals("sh") && vowel != UI && vowel != 20 && vowel != 2 && vowel != 16 && vowel != 1);
                for (String tail : FINAL[last]) {
                    if (!wrong) {
                        spellings.add(head + middle + tail);
                    }
                    boolean mcCune = head.equals("k") || head.equals("t") || head.equals("p") || head.equals("ch");
                    if (withoutBreves && vowel == EO) {
                        spellings.add(head + "o" + tail);
                    }
                    if (withoutBreves && vowel == YEO) {
                        spellings.add(head + "yo" + tail);
                    }
                    if (vowel == EO && mcCune && last != 0) {
                        spellings.add(head + "o" + tail);
                    }
                    if (vowel == YEO && (mcCune || head.equals("h"))) {
                        spellings.add(head + "yo" + tail);
                    }
                    if (vowel == U && head.isEmpty()) {
                        spellings.add("woo" + tail);
                        spellings.add("wu" + tail);
                    }
                    if (vowel == 14 && head.isEmpty() && last == 2) {
                        spellings.add("one");
                    }
                    if (vowel == 20 && head.isEmpty()) {
                        spellings.add("yi" + tail);
                    }
                    if (head.equals("g") && vowel == 14) {
                        spellings.add("kwo" + tail);
                    }
                }
            }
        }
        return spellings.build();
    }
}
