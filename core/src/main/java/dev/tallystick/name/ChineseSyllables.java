package dev.tallystick.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Syllables of Mandarin in pinyin (ISO 7098) and in Wade-Giles. Built on first use. */
final class ChineseSyllables {

    private static final int LONGEST = 6;
    private static final int MAX_SYLLABLES = 3;

    private static final String[][] TABLE = {
        {
            "",
            "a o e ai ei ao ou an en ang er yi ya yo ye yao you yan yin yang ying wu wa wo wai wei wan wen wang weng yu "
                    + "yue yuan yun yong"
        },
        {"b", "a o ai ei ao an en ang eng i ie iao ian in ing u"},
        {"p", "a o ai ei ao ou an en ang eng i ie iao ian in ing u"},
        {"m", "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u"},
        {"f", "a o ei ou an en ang eng u"},
        {"d", "a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un"},
        {"t", "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un"},
        {"n", "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve ue"},
        {"l", "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue"},
        {"g", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"},
        {"k", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"},
        {"h", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"},
        {"j", "i ia ie iao iu ian in iang ing iong u ue uan un"},
        {"q", "i ia ie iao iu ian in iang ing iong u ue uan un"},
        {"x", "i ia ie iao iu ian in iang ing iong u ue uan un"},
        {"zh", "i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"},
        {"ch", "i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang"},
        {"sh", "i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang"},
        {"r", "i e ao ou an en ang eng ong u ua uo ui uan un"},
        {"z", "i a e ai ei ao ou an en ang eng ong u uo ui uan un"},
        {"c", "i a e ai ao ou an en ang eng ong u uo ui uan un"},
        {"s", "i a e ai ao ou an en ang eng ong u uo ui uan un"}
    };

    private static final ImmutableSet<String> PINYIN;
    private static final Map<String, List<String>> BY_SPELLING;

    static {
        Set<String> pinyin = new HashSet<>();
        Map<String, List<String>> spellings = new HashMap<>();
        for (String[] row : TABLE) {
            for (String end : Splitter.on(' ').split(row[1])) {
                String syllable = row[0] + end;
                pinyin.add(syllable);
                spellings.computeIfAbsent(syllable, key -> new ArrayList<>()).add(syllable);
                String other = wadeGiles(row[0], end);
                if (!other.equals(syllable)) {
                    spellings.computeIfAbsent(other, key -> new ArrayList<>()).add(syllable);
                }
            }
        }
        PINYIN = ImmutableSet.copyOf(pinyin);
        BY_SPELLING = Map.copyOf(spellings);
    }

    private ChineseSyllables() {}

    static boolean isPinyin(String syllable) {
        return PINYIN.contains(syllable);
    }

    /** Tells whether a word is one syllable in either system. */
    static boolean isSyllable(String latin) {
        return BY_SPELLING.containsKey(latin);
    }

    static boolean isWordOfPinyin(String latin) {
        return parses(latin, 0, 0, PINYIN);
    }

    /** Tells whether a word has letters that no other way of writing Chinese has so. */
    static boolean isSurelyPinyin(String latin) {
        return isWordOfPinyin(latin)
                && (latin.indexOf('x') >= 0
                        || latin.indexOf('q') >= 0
                        || latin.contains("zh")
                        || latin.contains("uo")
                        || latin.contains("iao")
                        || latin.contains("ian"));
    }

    static boolean isWord(String latin) {
        return parses(latin, 0, 0, BY_SPELLING.keySet());
    }

    /** Tells whether one word is the other in Wade-Giles. Two words of pinyin are compared by their letters alone. */
    static boolean share(String first, String second) {
        return !(isWordOfPinyin(first) && isWordOfPinyin(second)) && shareReading(first, second);
    }

    /** Tells whether two words are one if each may be in either system. */
    static boolean shareReading(String first, String second) {
        Set<String> readings = new HashSet<>();
        read(first, 0, "", 0, readings);
        Set<String> others = new HashSet<>();
        read(second, 0, "", 0, others);
        readings.retainAll(others);
        return !readings.isEmpty();
    }

    /** Returns the syllables of pinyin that a word in either system may stand for. */
    static Set<String> readings(String latin) {
        Set<String> found = new HashSet<>();
        read(latin, 0, "", 0, found);
        return found;
    }

    /** Returns pinyin and Wade-Giles of a syllable of pinyin. */
    static List<String> spellings(String syllable) {
        for (String[] row : TABLE) {
            if (!row[0].isEmpty()
                    && syllable.startsWith(row[0])
                    && Splitter.on(' ').splitToList(row[1]).contains(syllable.substring(row[0].length()))) {
                return List.of(syllable, wadeGiles(row[0], syllable.substring(row[0].length())));
            }
        }
        return List.of(syllable, wadeGiles("", syllable));
    }

    private static boolean parses(String latin, int from, int count, Set<String> syllables) {
        if (from == latin.length()) {
            return count > 0;
        }
        if (count >= MAX_SYLLABLES) {
            return false;
        }
        for (int to = from + 1; to <= Math.min(latin.length(), from + LONGEST); to++) {
            boolean isParted = count > 0 && syllables == PINYIN && SpellingKey.isVowel(latin.charAt(from));
            if (!isParted && syllables.contains(latin.substring(from, to)) && parses(latin, to, count + 1, syllables)) {
                return true;
            }
        }
        return false;
    }

    private static void read(String latin, int from, String before, int count, Set<String> found) {
        if (from == latin.length()) {
            found.add(before);
            return;
        }
        if (count >= MAX_SYLLABLES) {
            return;
        }
        for (int to = from + 1; to <= Math.min(latin.length(), from + LONGEST); to++) {
            for (String syllable : BY_SPELLING.getOrDefault(latin.substring(from, to), List.of())) {
                read(latin, to, before + syllable + ' ', count + 1, found);
            }
        }
    }

    private static String wadeGiles(String initial, String end) {
        String head = switch (initial) {
            case "b" -> "p";
            case "d" -> "t";
            case "g" -> "k";
            case "j", "q", "zh", "ch" -> "ch";
            case "x" -> "hs";
            case "z", "c" -> end.equals("i") ? "tz" : "ts";
            case "s" -> end.equals("i") ? "sz" : "s";
            case "r" -> "j";
            default -> initial;
        };
        String tail = switch (end) {
            case "ong" -> "ung";
            case "iong" -> "iung";
            case "ian" -> "ien";
            case "yan" -> "yen";
            case "ie" -> "ieh";
            case "ye" -> "yeh";
            case "ue", "ve" -> "ueh";
            case "yue" -> "yueh";
            case "you" -> "yu";
            case "yong" -> "yung";
            case "er" -> "erh";
            case "v" -> "u";
            case "uo" ->
                initial.equals("g") || initial.equals("k") || initial.equals("h") || initial.equals("sh") ? "uo" : "o";
            case "e" -> initial.equals("g") || initial.equals("k") || initial.equals("h") ? "o" : "e";
            case "ui" -> initial.equals("g") || initial.equals("k") ? "uei" : "ui";
            case "i" ->
                switch (initial) {
                    case "zh", "ch", "sh", "r" -> "ih";
                    case "z", "c", "s" -> "u";
                    default -> "i";
                };
            default -> end;
        };
        return head + tail;
    }
}
