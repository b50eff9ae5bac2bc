package dev.tallystick.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.name.NameToken.Mark;
import dev.tallystick.name.NameToken.Role;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Readings of names in Han characters: Mandarin by ICU, Japanese by {@code japanese-readings.csv}. */
final class HanNames {

    private static final int LONGEST_FAMILY_NAME = 4;
    private static final int MAX_NAME = 12;
    private static final String VARIANTS =
            "沢澤辺邊邉邊斎齋斉齊広廣桜櫻浜濱濵濱竜龍黒黑恵惠徳德栄榮真眞渋澁関關滝瀧条條静靜実實宝寶弥彌礼禮蔵藏鉄鐵" + "嶋島舘館髙高﨑崎冨富栁柳曽曾気氣塩鹽円圓読讀来來温溫巌巖亜亞";

    private static final ImmutableMap<String, ImmutableList<String>> FAMILY;
    private static final ImmutableMap<String, ImmutableList<String>> GIVEN;
    private static final ImmutableMap<String, ImmutableList<String>> CHARACTERS;

    static {
        Map<String, Map<String, Set<String>>> kinds = new HashMap<>();
        ReferenceTable table = ReferenceTable.builder(
                        "japanese-readings", "Readings of names in kanji", LocalDate.of(2026, 11, 21))
                .required("kind", "kanji", "readings")
                .readResource(HanNames.class, "japanese-readings.csv");
        Splitter bars = Splitter.on('|');
        for (ReferenceRow row : table.rows()) {
            for (String kanji : bars.split(row.get("kanji"))) {
                kinds.computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                        .computeIfAbsent(simplified(kanji), key -> new LinkedHashSet<>())
                        .addAll(bars.splitToList(row.get("readings")));
            }
        }
        FAMILY = frozen(kinds.getOrDefault("family", Map.of()));
        GIVEN = frozen(kinds.getOrDefault("given", Map.of()));
        CHARACTERS = frozen(kinds.getOrDefault("character", Map.of()));
    }

    /**
     * One way to read a name.
     *
     * @param name the name in Latin patterns
     * @param isFull whether the table of usual readings holds all of it, so that another reading contradicts
     */
    record Reading(ReadName name, boolean isFull) {}

    private HanNames() {}

    /** Returns the characters with traditional and Japanese forms made one. */
    static String simplified(String han) {
        StringBuilder traditional = new StringBuilder(han.length());
        for (int i = 0; i < han.length(); i++) {
            int at = VARIANTS.indexOf(han.charAt(i));
            traditional.append(at >= 0 && at % 2 == 0 ? VARIANTS.charAt(at + 1) : han.charAt(i));
        }
        return IcuTransliteration.simplified(traditional.toString());
    }

    /** Returns a name in Han characters alone as family and given name, for comparison with another such name. */
    static ReadName parted(ReadName name) {
        StringBuilder joined = new StringBuilder();
        for (NameToken token : name.tokens()) {
            joined.append(token.text());
        }
        String text = simplified(joined.toString());
        int family = chineseFamily(text);
        for (int length = LONGEST_FAMILY_NAME; length > 1; length--) {
            if (length < text.length() && FAMILY.containsKey(text.substring(0, length))) {
                family = length;
                break;
            }
        }
        return text.length() <= family
                ? name.withTokens(List.of(han(text, null, Role.UNKNOWN)))
                : name.withTokens(List.of(
                        han(text.substring(0, family), null, Role.FAMILY),
                        han(text.substring(family), null, Role.GIVEN)));
    }

    static List<Reading> readings(ReadName name) {
        StringBuilder han = new StringBuilder();
        List<NameToken> rest = new ArrayList<>();
        for (NameToken token : name.tokens()) {
            if (token.script() == NameScript.HAN) {
                han.append(token.text());
            } else {
                rest.add(token);
            }
        }
        String text = simplified(han.toString());
        if (text.isEmpty() || text.length() > MAX_NAME) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>();
        if (rest.isEmpty() && text.length() > 1) {
            readings.add(new Reading(name.withTokens(chinese(text)), false));
        }
        for (int length = 1; length <= Math.min(LONGEST_FAMILY_NAME, text.length()); length++) {
            List<String> family = FAMILY.getOrDefault(text.substring(0, length), ImmutableList.of());
            if (!family.isEmpty()) {
                readings.add(japanese(name, text, length, family, rest));
            }
        }
        return readings;
    }

    private static Reading japanese(ReadName name, String text, int length, List<String> family, List<NameToken> rest) {
        List<NameToken> tokens = new ArrayList<>();
        tokens.add(han(text.substring(0, length), withLongVowels(family), Role.FAMILY));
        String given = text.substring(length);
        boolean isFull = true;
        if (!given.isEmpty()) {
            ImmutableList<String> known = GIVEN.getOrDefault(given, ImmutableList.of());
            isFull = !known.isEmpty();
            tokens.add(
                    isFull
                            ? han(given, withLongVowels(known), Role.GIVEN)
                            : han(given, characterByCharacter(given), Role.GIVEN));
        }
        tokens.addAll(rest);
        return new Reading(name.withTokens(tokens), isFull);
    }

    private static SoundPattern withLongVowels(List<String> readings) {
        Set<String> all = new LinkedHashSet<>(readings);
        for (String reading : readings) {
            all.add(JapaneseSpelling.key(reading));
        }
        return SoundPattern.ofWords(ImmutableList.copyOf(all));
    }

    private static @Nullable SoundPattern characterByCharacter(String given) {
        List<List<String>> letters = new ArrayList<>();
        for (int i = 0; i < given.length(); i++) {
            ImmutableList<String> readings = CHARACTERS.get(given.substring(i, i + 1));
            if (readings == null) {
                return null;
            }
            letters.add(readings);
        }
        return new SoundPattern(letters, false);
    }

    private static List<NameToken> chinese(String text) {
        int family = chineseFamily(text);
        Set<String> spellings = new LinkedHashSet<>(FamilyNames.spellingsOfHan(text.substring(0, family)));
        List<String> syllables = Splitter.on(' ')
                .omitEmptyStrings()
                .splitToList(HanPinyin.of(text).replace('\'', ' '));
        boolean readable = syllables.size() == text.length();
        List<List<String>> given = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; readable && i < syllables.size(); i++) {
            if (i < family) {
                joined.append(LatinFolding.plain(syllables.get(i)));
            } else {
                given.add(spellings(syllables.get(i)));
            }
        }
        if (readable) {
            spellings.add(joined.toString());
        }
        SoundPattern readings = spellings.isEmpty() ? null : SoundPattern.ofWords(ImmutableList.copyOf(spellings));
        return List.of(
                han(text.substring(0, family), readings, Role.FAMILY),
                han(text.substring(family), readable ? new SoundPattern(given, false) : null, Role.GIVEN));
    }

    private static List<String> spellings(String syllable) {
        String lower = syllable.toLowerCase(Locale.ROOT);
        String plain = LatinFolding.plain(lower);
        boolean umlaut = lower.indexOf('ü') >= 0
                || lower.indexOf('ǚ') >= 0
                || lower.indexOf('ǘ') >= 0
                || lower.indexOf('ǜ') >= 0
                || lower.indexOf('ǖ') >= 0;
        Set<String> all = new LinkedHashSet<>(ChineseSyllables.spellings(plain));
        if (umlaut) {
            all.add(plain.replace("u", "v"));
            all.add(plain.replace("u", "yu"));
            all.add(plain.replace("u", "ue"));
        }
        return ImmutableList.copyOf(all);
    }

    private static int chineseFamily(String text) {
        return text.length() > 2
                        && !FamilyNames.spellingsOfHan(text.substring(0, 2)).isEmpty()
                ? 2
                : 1;
    }

    private static NameToken han(String text, @Nullable SoundPattern pattern, Role role) {
        String latin = pattern == null ? "" : pattern.primary();
        return new NameToken(text, NameScript.HAN, text, latin, latin, pattern, Mark.NONE, role);
    }

    private static ImmutableMap<String, ImmutableList<String>> frozen(Map<String, Set<String>> index) {
        ImmutableMap.Builder<String, ImmutableList<String>> frozen = ImmutableMap.builder();
        index.forEach((kanji, readings) -> frozen.put(kanji, ImmutableList.copyOf(readings)));
        return frozen.buildOrThrow();
    }
}
