package dev.tallystick.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Customary Latin spellings of family names written in Han characters or Hangul, from {@code family-names.csv}. */
final class FamilyNames {

    private static final String KOREAN = "korean";

    private static final ImmutableSet<String> KOREAN_SPELLINGS;
    private static final ImmutableSet<String> CHINESE_SPELLINGS;
    private static final ImmutableMap<String, ImmutableList<String>> BY_HANGUL;
    private static final ImmutableMap<String, ImmutableList<String>> BY_HAN;
    private static final ImmutableMap<String, int[]> ROWS;
    private static final int[] NONE = {};

    static {
        ImmutableSet.Builder<String> korean = ImmutableSet.builder();
        ImmutableSet.Builder<String> chinese = ImmutableSet.builder();
        Map<String, List<String>> hangul = new HashMap<>();
        Map<String, List<String>> han = new HashMap<>();
        ImmutableListMultimap.Builder<String, Integer> rows = ImmutableListMultimap.builder();
        ReferenceTable table = ReferenceTable.builder(
                        "family-names", "Customary spellings of family names", LocalDate.of(2026, 11, 21))
                .required("system", "native", "spellings")
                .readResource(FamilyNames.class, "family-names.csv");
        Splitter bars = Splitter.on('|');
        int number = 0;
        for (ReferenceRow row : table.rows()) {
            List<String> spellings = bars.splitToList(row.get("spellings"));
            boolean isKorean = row.get("system").equals(KOREAN);
            (isKorean ? korean : chinese).addAll(spellings);
            for (String word : bars.split(row.get("native"))) {
                boolean isHangul = NameScript.of(word.codePointAt(0)) == NameScript.HANGUL;
                if (isHangul || !isKorean) {
                    (isHangul ? hangul : han)
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .addAll(spellings);
                }
                rows.put(word, number);
            }
            for (String spelling : spellings) {
                rows.put(spelling, number);
            }
            number++;
        }
        KOREAN_SPELLINGS = korean.build();
        CHINESE_SPELLINGS = chinese.build();
        BY_HANGUL = frozen(hangul);
        BY_HAN = frozen(han);
        ROWS = ImmutableMap.copyOf(Maps.transformValues(rows.build().asMap(), Ints::toArray));
    }

    private FamilyNames() {}

    static boolean isKorean(String latin) {
        return KOREAN_SPELLINGS.contains(latin);
    }

    static boolean isChinese(String latin) {
        return CHINESE_SPELLINGS.contains(latin);
    }

    static List<String> spellingsOfHangul(String hangul) {
        return BY_HANGUL.getOrDefault(hangul, ImmutableList.of());
    }

    static List<String> spellingsOfHan(String han) {
        return BY_HAN.getOrDefault(han, ImmutableList.of());
    }

    /** Tells whether two spellings, or writings, are those of one family name. */
    static boolean areOne(String first, String second) {
        int[] others = ROWS.getOrDefault(second, NONE);
        for (int row : ROWS.getOrDefault(first, NONE)) {
            if (Ints.contains(others, row)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what all spellings and writings of a family name share; none for other words. */
    static int[] rows(String word) {
        return ROWS.getOrDefault(word, NONE);
    }

    private static ImmutableMap<String, ImmutableList<String>> frozen(Map<String, List<String>> index) {
        ImmutableMap.Builder<String, ImmutableList<String>> frozen = ImmutableMap.builder();
        index.forEach((word, spellings) ->
                frozen.put(word, ImmutableSet.copyOf(spellings).asList()));
        return frozen.buildOrThrow();
    }
}
