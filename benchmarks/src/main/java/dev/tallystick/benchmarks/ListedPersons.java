package dev.tallystick.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented names with the frequencies of lists: few words stand in many names, most in few; one in twenty is in another
 * script than Latin.
 */
final class ListedPersons {

    static final int COUNT = 40_000;

    private static final int WORDS = 17_000;
    private static final String NOTHING = "-0- ";
    private static final List<String> STARTS = List.of(
            "b", "d", "f", "g", "h", "j", "k", "kh", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "y", "z", "");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "a", "a", "ou");
    private static final List<String> ENDS = List.of("", "n", "r", "d", "m", "ov", "in", "i", "an", "s");

    /** Syllables of which words in other scripts are made. */
    private static final List<List<String>> OTHERS = List.of(
            List.of("สม", "ชาย", "ศรี", "สุข", "วงศ์", "รัตน", "พงษ์", "วัฒน์", "จันทร์", "เพ็ญ", "ศุภ", "กฤษ"),
            List.of("김", "민", "준", "서", "연", "지", "우", "현", "정", "도", "윤", "영"),
            List.of("ма", "ри", "вла", "дим", "пет", "ров", "ни", "ко", "лай", "ста", "нис", "лав"),
            List.of("محمد", "عبد", "الله", "حسن", "علي", "رحمن", "كريم", "سعيد", "نور", "دين", "خالد", "فهد"));

    private static final int ONE_IN = 20;

    private final Random random = new Random(20261122);
    private final List<String> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    ListedPersons() {
        for (int i = 0; i < WORDS; i++) {
            words.add(word());
        }
        for (int i = 0; i < COUNT; i++) {
            if (i % ONE_IN == 0) {
                names.add(other());
                continue;
            }
            StringBuilder name = new StringBuilder(one()).append(',');
            int given = 1 + random.nextInt(3);
            for (int j = 0; j < given; j++) {
                name.append(' ').append(one());
            }
            names.add(name.toString());
        }
    }

    List<String> names() {
        return names;
    }

    /** Returns names as people write them: in another order, a part left out, a letter wrong; and names of others. */
    List<String> queries(int count) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % ONE_IN == 0) {
                queries.add(other());
                continue;
            }
            String name = i % 5 < 3 ? names.get(random.nextInt(COUNT)).replace(",", "") : one() + " " + one();
            StringBuilder text = new StringBuilder(name);
            if (i % 2 == 0) {
                text.deleteCharAt(1 + random.nextInt(text.length() - 1));
            }
            queries.add(text.toString());
        }
        return queries;
    }

    /** Returns the names as a file of the Office of Foreign Assets Control. */
    InputStream file() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            file.append(i + 1)
                    .append(",\"")
                    .append(names.get(i))
                    .append("\",\"individual\",\"TEST\",")
                    .append((NOTHING + ",").repeat(7))
                    .append("\"DOB ")
                    .append(1940 + i % 60)
                    .append("; Passport A")
                    .append(1_000_000 + i)
                    .append("\"\n");
        }
        return new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The rank of a word in the frequencies of names goes with the third power of chance. */
    private String one() {
        double chance = random.nextDouble();
        return words.get((int) (WORDS * chance * chance * chance));
    }

    private String other() {
        List<String> syllables = OTHERS.get(random.nextInt(OTHERS.size()));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            name.append(i == 3 ? " " : "").append(syllables.get(random.nextInt(syllables.size())));
        }
        return name.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(STARTS.get(random.nextInt(STARTS.size()))).append(VOWELS.get(random.nextInt(VOWELS.size())));
        }
        word.append(STARTS.get(random.nextInt(10))).append("a").append(ENDS.get(random.nextInt(ENDS.size())));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
