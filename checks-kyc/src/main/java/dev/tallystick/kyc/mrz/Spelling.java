package dev.tallystick.kyc.mrz;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names of one identifier, each letter with the ways to write it in a zone, as one language has it. */
final class Spelling {

    private final List<List<List<String>>> names;

    private Spelling(List<List<List<String>>> names) {
        this.names = names;
    }

    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    /** Whether every letter has a way to be written. */
    static boolean covers(String name) {
        return normal(name)
                .codePoints()
                .allMatch(letter -> !isLetter(letter) || !plain(letter).isEmpty());
    }

    static Spelling of(String name, String language) {
        List<List<List<String>>> names = new ArrayList<>();
        List<Integer> letters = new ArrayList<>();
        for (int codePoint : normal(name).codePoints().toArray()) {
            if (isSeparator(codePoint)) {
                add(names, letters, language);
            } else if (isLetter(codePoint)) {
                letters.add(codePoint);
            }
        }
        add(names, letters, language);
        return new Spelling(names);
    }

    /** All letters in a row, a filler between names. */
    List<List<String>> letters() {
        List<List<String>> letters = new ArrayList<>();
        for (List<List<String>> name : names) {
            if (!letters.isEmpty()) {
                letters.add(ImmutableList.of("<"));
            }
            letters.addAll(name);
        }
        return letters;
    }

    boolean matches(String identifier) {
        boolean[] reached = start(identifier);
        boolean begun = false;
        for (List<List<String>> name : names) {
            if (begun) {
                reached = step(identifier, reached, ImmutableList.of("<", ""));
            }
            for (List<String> letter : name) {
                reached = step(identifier, reached, letter);
            }
            begun = true;
        }
        return reached[identifier.length()];
    }

    /** Whether each component is the beginning of the name at its place; names at the end may be missing. */
    boolean beginsWith(List<String> components) {
        if (components.isEmpty() || components.size() > names.size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            if (!beginsWith(names.get(i), components.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsWith(List<List<String>> name, String component) {
        boolean[] reached = start(component);
        for (List<String> letter : name) {
            if (endsWithin(component, reached, letter)) {
                return true;
            }
            reached = step(component, reached, letter);
        }
        return reached[component.length()];
    }

    private static boolean[] start(String text) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        return reached;
    }

    private static boolean[] step(String text, boolean[] reached, List<String> values) {
        boolean[] next = new boolean[reached.length];
        for (int from = 0; from < reached.length; from++) {
            if (reached[from]) {
                for (String value : values) {
                    if (text.startsWith(value, from)) {
                        next[from + value.length()] = true;
                    }
                }
            }
        }
        return next;
    }

    private static boolean endsWithin(String text, boolean[] reached, List<String> values) {
        for (int from = 0; from < reached.length; from++) {
            String rest = text.substring(from);
            if (reached[from] && values.stream().anyMatch(value -> value.startsWith(rest))) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<List<List<String>>> names, List<Integer> letters, String language) {
        if (letters.isEmpty()) {
            return;
        }
        List<List<String>> name = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            int letter = letters.get(i);
            if (!TransliterationTable.doubles(letter)) {
                boolean last = letters.stream().skip(i + 1L).allMatch(TransliterationTable::doubles);
                List<String> values = TransliterationTable.values(letter, language, i == 0, last);
                name.add(values.isEmpty() ? ImmutableList.of(plain(letter)) : values);
            } else if (!name.isEmpty()) {
                name.set(name.size() - 1, doubled(name.get(name.size() - 1)));
            }
        }
        names.add(name);
        letters.clear();
    }

    /** The doubled values, of which a leading X is not repeated, and the single ones: the sign is often left out. */
    private static List<String> doubled(List<String> values) {
        List<String> doubled = new ArrayList<>();
        for (String value : values) {
            boolean escaped = value.length() > 1 && value.charAt(0) == 'X';
            doubled.add(value + (escaped ? value.substring(1) : value));
        }
        doubled.addAll(values);
        return doubled;
    }

    /** The letter without its marks, or any text if the table holds it; empty if it cannot be written. */
    private static String plain(int letter) {
        if (TransliterationTable.holds(letter)) {
            return "-";
        }
        String decomposed = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        char base = decomposed.charAt(0);
        return Characters.isLetter(base) ? String.valueOf(base) : "";
    }

    private static boolean isSeparator(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.DASH_PUNCTUATION
                || codePoint == ',';
    }

    /** Letters, digits and the doubling sign; marks, apostrophes and what the table leaves out are not written. */
    private static boolean isLetter(int codePoint) {
        if (TransliterationTable.holds(codePoint)) {
            return TransliterationTable.isEncoded(codePoint);
        }
        return Character.isLetterOrDigit(codePoint) && Character.getType(codePoint) != Character.MODIFIER_LETTER;
    }
}
