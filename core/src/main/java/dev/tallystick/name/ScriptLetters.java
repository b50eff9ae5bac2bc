package dev.tallystick.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How letters of other scripts are spelt in Latin ones, from {@code script-letters.csv}. Loaded on first use.
 *
 * <p>The table holds groups of letters too; the longest group wins.
 */
final class ScriptLetters {

    private static final int LONGEST = 8;
    private static final String SILENT = "-";
    private static final ImmutableMap<NameScript, ImmutableMap<String, ImmutableList<String>>> TABLE = load();

    private static final char THAI_SILENCER = '\u0E4C';
    private static final String THAI_VOWELS_WRITTEN_BEFORE = "เแโใไ";
    private static final char FIRST_TONE_MARK = '\u0E47';
    private static final char LAST_TONE_MARK = '\u0E4B';
    private static final char VIRAMA = '\u094D';
    private static final ImmutableList<String> INHERENT_VOWEL = ImmutableList.of("a", "", "u");

    private ScriptLetters() {}

    static SoundPattern pattern(NameScript script, String word) {
        String text = script == NameScript.THAI ? reordered(word) : word;
        ImmutableMap<String, ImmutableList<String>> table = TABLE.getOrDefault(script, ImmutableMap.of());
        List<List<String>> letters = new ArrayList<>();
        char previous = 0;
        int i = 0;
        while (i < text.length()) {
            int length = group(table, text, i);
            String group = text.substring(i, i + Math.max(1, length));
            char c = group.charAt(0);
            List<String> spellings = table.getOrDefault(group, ImmutableList.of());
            if (spellings.isEmpty()) {
                spellings = literal(group);
            }
            if (script == NameScript.THAI && c == THAI_SILENCER && !letters.isEmpty()) {
                letters.set(letters.size() - 1, withSilence(letters.get(letters.size() - 1)));
            } else if (group.length() == 1 && c == previous && !spellings.contains("")) {
                letters.add(withSilence(spellings));
            } else {
                letters.add(spellings);
            }
            i += group.length();
            previous = c;
            if (script == NameScript.DEVANAGARI && takesInherentVowel(text, i)) {
                letters.add(INHERENT_VOWEL);
            }
        }
        return new SoundPattern(letters, script.leavesVowelsOut());
    }

    private static int group(Map<String, ImmutableList<String>> table, String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            if (table.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Latin letters inside a word of another script stand for themselves; other signs are mute. */
    private static ImmutableList<String> literal(String sign) {
        return ImmutableList.of(LatinFolding.plain(sign));
    }

    private static ImmutableList<String> withSilence(List<String> spellings) {
        return ImmutableList.<String>builder().addAll(spellings).add("").build();
    }

    private static boolean takesInherentVowel(String text, int next) {
        char last = text.charAt(next - 1);
        boolean consonant = (last >= 'क' && last <= 'ह') || last == '\u093C';
        if (!consonant) {
            return false;
        }
        return next == text.length() || !isVowelSign(text.charAt(next));
    }

    private static boolean isVowelSign(char c) {
        return (c >= '\u093E' && c <= '\u094C') || c == VIRAMA || c == '\u093C';
    }

    /** Thai writes some vowels before the consonant that they follow in speech. */
    private static String reordered(String word) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < FIRST_TONE_MARK || word.charAt(i) > LAST_TONE_MARK) {
                text.append(word.charAt(i));
            }
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            if (THAI_VOWELS_WRITTEN_BEFORE.indexOf(text.charAt(i)) >= 0 && isThaiConsonant(text.charAt(i + 1))) {
                char vowel = text.charAt(i);
                text.setCharAt(i, text.charAt(i + 1));
                text.setCharAt(i + 1, vowel);
                i++;
            }
        }
        return text.toString();
    }

    private static boolean isThaiConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    private static String key(String script, String letters) {
        String text = Normalizer.normalize(letters, Normalizer.Form.NFKC);
        return script.equals(NameScript.THAI.letters) ? reordered(text) : text;
    }

    private static ImmutableMap<NameScript, ImmutableMap<String, ImmutableList<String>>> load() {
        ReferenceTable table = ReferenceTable.builder(
                        "script-letters", "Latin spellings of letters", LocalDate.of(2026, 11, 21))
                .required("script", "letters", "spellings")
                .readResource(ScriptLetters.class, "script-letters.csv");
        Map<String, Map<String, ImmutableList<String>>> byScript = new HashMap<>();
        for (ReferenceRow row : table.rows()) {
            ImmutableList<String> spellings = Splitter.on('|')
                    .splitToStream(row.get("spellings"))
                    .map(spelling -> spelling.equals(SILENT) ? "" : spelling)
                    .collect(ImmutableList.toImmutableList());
            byScript.computeIfAbsent(row.get("script"), script -> new HashMap<>())
                    .put(key(row.get("script"), row.get("letters")), spellings);
        }
        Map<NameScript, ImmutableMap<String, ImmutableList<String>>> result = new EnumMap<>(NameScript.class);
        for (NameScript script : NameScript.values()) {
            if (!script.letters.isEmpty()) {
                result.put(script, ImmutableMap.copyOf(byScript.getOrDefault(script.letters, Map.of())));
            }
        }
        return ImmutableMap.copyOf(result);
    }
}
