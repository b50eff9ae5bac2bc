package dev.tallystick.name;

/**
 * Folds the customary ways of spelling one sound in Latin letters: "Sophia" and "Sofia", "Dmitriy" and "Dmitri", "Meyer"
 * and "Meier" have one key. Vowels that tell names apart stay.
 */
final class SpellingKey {

    private SpellingKey() {}

    static String of(String word) {
        String text = word.startsWith("abd") && word.length() > 5 ? servant(word) : word;
        if (text.startsWith("mac") && text.length() >= 6) {
            text = "mc" + text.substring(3);
        }
        StringBuilder key = new StringBuilder(text.length() + 2);
        int i = 0;
        while (i < text.length()) {
            i += step(text, i, key);
        }
        return ending(withoutDoubles(key));
    }

    /** Appends the sound at a place and returns how many letters it takes. */
    private static int step(String text, int i, StringBuilder key) {
        char c = text.charAt(i);
        char next = at(text, i + 1);
        char afterNext = at(text, i + 2);
        switch (c) {
            case 'p', 'k', 'g', 't', 'd', 'b', 'r' -> {
                if (c == 't' && next == 'z') {
                    key.append("ts");
                    return 2;
                }
                if (c == 't' && next == 's' && afterNext == 'c' && at(text, i + 3) == 'h') {
                    key.append("ch");
                    return 4;
                }
                if (c == 't' && next == 'c' && afterNext == 'h') {
                    key.append("ch");
                    return 3;
                }
                if (c == 'd' && next == 't' && i + 2 == text.length()) {
                    key.append('t');
                    return 2;
                }
                if (next == 'h') {
                    key.append(c == 'p' ? 'f' : c == 'k' ? 'h' : c);
                    return 2;
                }
                key.append(c);
                return 1;
            }
            case 'c' -> {
                if (next == 'h') {
                    boolean hard = afterNext == 'r' || afterNext == 'l';
                    key.append(hard ? "k" : "ch");
                    return 2;
                }
                if (next == 'k') {
                    key.append('k');
                    return 2;
                }
                boolean soft = next == 'e' || next == 'i' || next == 'y' || next == 'z';
                key.append(soft ? 'c' : 'k');
                return 1;
            }
            case 's' -> {
                if (next == 'c' && afterNext == 'h') {
                    key.append("sh");
                    return 3;
                }
                key.append('s');
                return 1;
            }
            case 'q' -> {
                key.append('k');
                return 1;
            }
            case 'x' -> {
                key.append("ks");
                return 1;
            }
            case 'w' -> {
                key.append('v');
                return 1;
            }
            case 'o' -> {
                if (next == 'u' || next == 'o') {
                    key.append('u');
                    return 2;
                }
                if (next == 'e' && text.length() > 4) {
                    key.append('o');
                    return 2;
                }
                key.append('o');
                return 1;
            }
            case 'u' -> {
                key.append('u');
                return next == 'e' && text.length() > 4 && afterNext != 0 ? 2 : 1;
            }
            case 'a' -> {
                if (next == 'e' && text.length() > 4 && afterNext != 0) {
                    key.append('e');
                    return 2;
                }
                key.append('a');
                return next == 'a' ? 2 : 1;
            }
            case 'e' -> {
                if (next == 'e') {
                    key.append('i');
                    return 2;
                }
                key.append('e');
                return 1;
            }
            case 'i', 'y' -> {
                return iota(text, i, key);
            }
            case 'j' -> {
                boolean long4 = text.length() >= 4 && syllables(text) >= 2;
                boolean glide = long4 && (next == 'u' || next == 'a');
                if (glide && i == 0) {
                    key.append('y');
                } else if (i > 0
                        && (isVowel(text.charAt(i - 1)) || glide)
                        && !(isVowel(text.charAt(i - 1)) && next == 'e')) {
                    key.append('i');
                } else {
                    key.append('j');
                }
                return 1;
            }
            default -> {
                key.append(c);
                return 1;
            }
        }
    }

    private static int iota(String text, int i, StringBuilder key) {
        char c = text.charAt(i);
        char next = at(text, i + 1);
        if (i == 0) {
            if (c == 'y' && next == 'e' && text.length() > 4) {
                key.append('e');
                return 2;
            }
            boolean glide = text.length() >= 4 && (next == 'u' || next == 'a');
            key.append(c == 'y' || glide ? 'y' : 'i');
            return 1;
        }
        if (c == 'y' && (next == 'o' || next == 'e') && !isVowel(text.charAt(i - 1))) {
            key.append('e');
            return 2;
        }
        if (next == 'y' || next == 'i' || next == 'j') {
            key.append('i');
            return 2;
        }
        if (c == 'y' && next == 'e' && isVowel(text.charAt(i - 1)) && at(text, i + 2) == 'v') {
            key.append('e');
            return 2;
        }
        key.append('i');
        return 1;
    }

    /** "Abdul Rahman", "Abdurrahman" and "Abd al-Rahman" name the servant of one. */
    static String servant(String word) {
        int i = 3;
        while (i < word.length() - 3 && isVowel(word.charAt(i))) {
            i++;
        }
        if (i == 3 && word.charAt(3) != 'l') {
            return word;
        }
        boolean article = word.charAt(i) == 'l' || word.charAt(i) == word.charAt(i + 1);
        boolean divine = word.startsWith("lah", i) || word.startsWith("lat", i);
        return "abd" + word.substring(article && !divine ? i + 1 : i);
    }

    private static String withoutDoubles(StringBuilder key) {
        int length = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (length == 0 || key.charAt(length - 1) != c) {
                key.setCharAt(length++, c);
            }
        }
        key.setLength(length);
        return key.toString();
    }

    private static String ending(String key) {
        String text = key;
        if (text.length() > 3 && text.endsWith("ah")) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.length() > 3 && (text.endsWith("ie") || text.endsWith("ei"))) {
            text = text.substring(0, text.length() - 2) + "i";
        }
        if (text.length() > 4 && text.endsWith("ez")) {
            text = text.substring(0, text.length() - 1) + "s";
        }
        return text;
    }

    private static int syllables(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isVowel(text.charAt(i)) && (i == 0 || !isVowel(text.charAt(i - 1)))) {
                count++;
            }
        }
        return count;
    }

    static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    private static char at(String text, int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }
}
