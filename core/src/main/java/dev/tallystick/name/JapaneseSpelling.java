package dev.tallystick.name;

/** Spellings of Japanese in Latin letters: Hepburn, Kunrei, and long vowels written or not. */
final class JapaneseSpelling {

    private static final String CONSONANTS = "kstnhmrgzdbpyjfcw";

    private JapaneseSpelling() {}

    /** Tells whether a word is made of the syllables of Japanese. */
    static boolean isRomaji(String latin) {
        int i = 0;
        while (i < latin.length()) {
            int next = mora(latin, i);
            if (next == i) {
                return false;
            }
            i = next;
        }
        return !latin.isEmpty();
    }

    /** Returns a spelling without long vowels and with Hepburn consonants. */
    static String key(String latin) {
        String text = latin.replace("sy", "sh")
                .replace("ty", "ch")
                .replace("zy", "j")
                .replace("jy", "j")
                .replace("tch", "cch")
                .replace("si", "shi")
                .replace("ti", "chi")
                .replace("tu", "tsu")
                .replace("hu", "fu")
                .replace("zi", "ji")
                .replace("shu", "sfu");
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            char last = key.length() > 0 ? key.charAt(key.length() - 1) : 0;
            boolean closes = next == 0 || !SpellingKey.isVowel(next);
            boolean lengthens = (last == 'o' && (c == 'u' || c == 'o' || (c == 'h' && closes)))
                    || (last == 'u' && (c == 'u' || (c == 'h' && closes)));
            if (c == 'm' && (next == 'b' || next == 'p' || next == 'm')) {
                key.append('n');
            } else if (!lengthens) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static int mora(String latin, int from) {
        int i = from;
        while (i < latin.length() && i - from < 3 && CONSONANTS.indexOf(latin.charAt(i)) >= 0) {
            i++;
        }
        boolean nasal = latin.charAt(from) == 'n' || latin.charAt(from) == 'm';
        if (i < latin.length() && "aiueo".indexOf(latin.charAt(i)) >= 0 && isOnset(latin.substring(from, i))) {
            int end = i + 1;
            boolean h = end < latin.length() && latin.charAt(end) == 'h' && latin.charAt(i) == 'o';
            boolean closes = h && (end + 1 == latin.length() || !SpellingKey.isVowel(latin.charAt(end + 1)));
            return closes ? end + 1 : end;
        }
        return nasal ? from + 1 : from;
    }

    private static boolean isOnset(String onset) {
        return switch (onset) {
            case "",
                    "sh",
                    "ch",
                    "ts",
                    "ky",
                    "sy",
                    "ty",
                    "ny",
                    "hy",
                    "my",
                    "ry",
                    "gy",
                    "zy",
                    "jy",
                    "by",
                    "py",
                    "kk",
                    "ss",
                    "ssh",
                    "tt",
                    "cch",
                    "tch",
                    "tts",
                    "pp",
                    "kky",
                    "ppy" -> true;
            default -> onset.length() == 1 && !onset.equals("c");
        };
    }
}
