package dev.tallystick.name;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented names in many scripts, and other writings of them, from a fixed seed. */
final class InventedNames {

    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final List<String> CYRILLIC =
            BLANKS.splitToList("а б ц д е ф г х и ж к л м н о п к р с т у в в кс й з");
    private static final List<String> ARABIC =
            BLANKS.splitToList("ا ب ك د ي ف ج ه ي ج ك ل م ن و ب ق ر س ت و ف و كس ي ز");
    private static final List<String> HEBREW =
            BLANKS.splitToList("א ב ק ד א פ ג ה י ג ק ל מ נ ו פ ק ר ס ט ו ו ו קס י ז");
    private static final List<String> GREEK =
            BLANKS.splitToList("α β κ δ ε φ γ χ ι τζ κ λ μ ν ο π κ ρ σ τ ου β β ξ υ ζ");
    private static final List<String> GIVEN = BLANKS.splitToList(
            "Anna Maria Jose Ivan Olga Dmitri Mohammed Ahmed Fatima Hassan"
                    + " Abdul Yusuf Ali Omar William Bill Elizabeth Liz Jean Pierre Sofia Minh Nguyen Wei Xiao Ming Min-jun Ji-woo"
                    + " Hiroshi Yuki Taro Somchai Nattapong Priya Rahul Katarzyna Zoltan Bela Juan Carlos Aleksandr Sasha");
    private static final List<String> FAMILY = BLANKS.splitToList(
            "Smith Garcia Lopez Ivanov Petrova Kowalski Novak Schmidt Mueller Kim"
                    + " Lee Park Choi Wang Zhang Chen Li Tanaka Sato Suzuki Yamamoto Papadopoulos Georgiou Rahman Hussain Khan"
                    + " Haddad Mansour Cohen Levi Sharma Singh Wongsakul Srisai Nagy Kovacs O'Brien McDonald Dubois Jansen");
    private static final List<String> PARTICLES = BLANKS.splitToList("de del van der von al el bin ibn da la");
    private static final List<String> HANGUL = BLANKS.splitToList("김민준 이지우 박서연 최현우 정수빈 강도윤 남궁민 한 김철수 윤영희");
    private static final List<String> HAN = BLANKS.splitToList("王小明 李伟 张丽华 欧阳娜 田中太郎 佐藤花子 山本一郎 陳大文 劉德 高橋健");
    private static final List<String> KANA = BLANKS.splitToList("たなか さとう ヤマモト タロウ はなこ ゆうき しんいち マイケル");
    private static final List<String> OTHER =
            BLANKS.splitToList("राहुल शर्मा प्रिया सिंह สมชาย ศรีสุข ณัฐพงษ์ Արամ Պետրոսյան გიორგი მელაძე");
    private static final List<String> SPELLINGS =
            BLANKS.splitToList("ph-f k-c c-k y-i i-y ou-u u-ou kh-h w-v v-w j-y ss-s s-ss sch-sh tz-z"
                    + " ae-e oe-o ov-ova ski-ska a-ah ee-i z-s ch-tch x-ks ov-off h-");

    private final Random random;

    InventedNames(long seed) {
        this.random = new Random(seed);
    }

    List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name());
        }
        return names;
    }

    private String name() {
        int kind = random.nextInt(100);
        if (kind < 4) {
            return one(HANGUL);
        }
        if (kind < 8) {
            return one(HAN);
        }
        if (kind < 11) {
            return one(KANA) + " " + one(KANA);
        }
        if (kind < 14) {
            return one(OTHER) + " " + one(OTHER);
        }
        if (kind < 15) {
            return word();
        }
        List<String> words = new ArrayList<>();
        int parts = 2 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            words.add(random.nextInt(3) > 0 ? word() : i == parts - 1 ? one(FAMILY) : one(GIVEN));
        }
        if (random.nextInt(6) == 0) {
            words.add(words.size() - 1, one(PARTICLES));
        }
        String name = String.join(" ", words);
        return switch (random.nextInt(12)) {
            case 0 -> inScript(name, CYRILLIC);
            case 1 -> inScript(name, ARABIC);
            case 2 -> inScript(name, random.nextBoolean() ? HEBREW : GREEK);
            case 3 -> words.get(words.size() - 1) + ", " + String.join(" ", words.subList(0, words.size() - 1));
            default -> name;
        };
    }

    /** Returns another writing of a name, or one that is near. */
    String perturbed(String name) {
        String text = name;
        int steps = 1 + random.nextInt(2);
        for (int i = 0; i < steps; i++) {
            text = step(text);
        }
        return text;
    }

    private String step(String name) {
        List<String> words = new ArrayList<>(BLANKS.splitToList(name));
        if (words.isEmpty()) {
            return word();
        }
        int at = random.nextInt(words.size());
        String word = words.get(at);
        int place = random.nextInt(word.length());
        switch (random.nextInt(16)) {
            case 0 -> Collections.shuffle(words, random);
            case 1 -> words.remove(word);
            case 2 -> words.set(at, word.substring(0, place) + word.substring(Math.min(place + 1, word.length())));
            case 3 -> words.set(at, word.substring(0, place) + one(letters()) + word.substring(place));
            case 4 -> words.set(at, word.substring(0, place) + one(letters()) + word.substring(place + 1));
            case 5 ->
                words.set(
                        at,
                        place + 1 < word.length()
                                ? word.substring(0, place)
                                        + word.charAt(place + 1)
                                        + word.charAt(place)
                                        + word.substring(place + 2)
                                : word);
            case 6 -> words.set(at, word.charAt(0) + ".");
            case 7 -> words.add(at, one(PARTICLES));
            case 8 -> words.add(random.nextBoolean() ? one(GIVEN) : one(FAMILY));
            case 9 -> {
                return String.join(random.nextBoolean() ? "" : "-", words);
            }
            case 10 -> words.set(at, word.substring(0, place) + " " + word.substring(place));
            case 11 -> {
                return name.toUpperCase(Locale.ROOT);
            }
            case 12 -> {
                return inLatin(name);
            }
            case 13 -> {
                return inScript(name, random.nextBoolean() ? CYRILLIC : ARABIC);
            }
            default -> words.set(at, respelt(word));
        }
        return String.join(" ", words);
    }

    private String respelt(String word) {
        String text = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < 6; i++) {
            String spelling = one(SPELLINGS);
            int dash = spelling.indexOf('-');
            text = text.replace(spelling.substring(0, dash), spelling.substring(dash + 1));
            if (!text.equals(word)) {
                return text.isEmpty() ? word : text;
            }
        }
        return text;
    }

    private static List<String> letters() {
        return List.of("a", "e", "i", "o", "u", "n", "r", "s", "t", "l", "h", "k", "y");
    }

    private static String inLatin(String name) {
        StringBuilder latin = new StringBuilder();
        for (NameToken token : NameReader.read(name).tokens()) {
            latin.append(latin.length() == 0 ? "" : " ")
                    .append(token.latin().isEmpty() ? token.surface() : token.latin());
        }
        return latin.toString();
    }

    private static String inScript(String name, List<String> alphabet) {
        StringBuilder text = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = LATIN.indexOf(c);
            text.append(at >= 0 ? alphabet.get(at) : String.valueOf(c));
        }
        return text.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i <= syllables; i++) {
            word.append(one(List.of(
                            "b", "d", "g", "k", "l", "m", "n", "r", "s", "t", "v", "z", "sh", "kh", "j", "ph", "tz")))
                    .append(one(List.of("a", "e", "i", "o", "u", "ou", "ie", "aa")));
        }
        word.append(one(List.of("", "n", "r", "ov", "ski", "s", "f", "m")));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
