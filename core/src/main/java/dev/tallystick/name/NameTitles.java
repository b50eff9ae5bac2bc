package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.name.NameWords.Kind;
import java.util.List;
import java.util.Locale;

/** Titles, degrees and generations around a name. */
final class NameTitles {

    private static final ImmutableSet<String> UNKNOWN_NAME = ImmutableSet.of("fnu", "lnu");
    private static final ImmutableList<String> THAI_TITLES =
            ImmutableList.of("นางสาว", "เด็กชาย", "เด็กหญิง", "นาย", "นาง", "คุณ", "ดร");
    private static final ImmutableList<String> FINAL_TITLES =
            ImmutableList.of("先生", "様", "氏", "殿", "女士", "小姐", "님", "씨", "さん", "さま");
    private static final int MIN_BEFORE_TITLE = 3;

    private NameTitles() {}

    /** Takes titles, degrees and generations out; returns the generation. */
    static int takenOut(List<RawWord> words) {
        int generation = 0;
        for (int i = words.size() - 1; i > 0; i--) {
            RawWord word = words.get(i);
            int number = NameWords.generation(word.folded());
            if (number == 0 && Character.isDigit(word.text().charAt(0))) {
                number = NameWords.generation(word.text().toLowerCase(Locale.ROOT));
            }
            boolean last = i == words.size() - 1 || words.get(i + 1).section() > word.section();
            boolean enough = words.size() > 2 || word.section() > 0 || word.dotted();
            if (number > 0 && last && enough) {
                generation = number;
                words.remove(i);
            }
        }
        words.removeIf(
                word -> word.folded().isEmpty() || Character.isDigit(word.text().charAt(0)));
        words.removeIf(word -> words.size() > 1 && UNKNOWN_NAME.contains(word.folded()));
        boolean again = true;
        while (again && words.size() > 1) {
            RawWord first = words.get(0);
            RawWord last = words.get(words.size() - 1);
            again = true;
            if (generation == 0
                    && first.dotted()
                    && words.size() > 2
                    && first.folded().startsWith("if")
                    && NameWords.generation(first.folded()) > 0) {
                generation = NameWords.generation(first.folded());
                words.remove(0);
            } else if (isTitle(first, words)) {
                words.remove(0);
            } else if (isTitle(last, words) || isDegree(last, words)) {
                words.remove(words.size() - 1);
            } else {
                again = false;
            }
        }
        for (int section = 1; section <= 3 && words.size() > 1; section++) {
            int at = firstOf(words, section);
            if (at > 0 && words.size() > 2 && words.get(at).is(Kind.TITLE)) {
                words.remove(at);
            }
        }
        shortenFirstAndLast(words);
        return generation;
    }

    private static int firstOf(List<RawWord> words, int section) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).section() == section) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(RawWord word, List<RawWord> words) {
        return word.is(Kind.TITLE)
                || (words.size() > 2 && word.is(Kind.WEAK_TITLE))
                || (word.hyphened() && words.size() > 1 && word.is(Kind.WEAK_TITLE))
                || (word.dotted() && word.text().length() > 1 && word.is(Kind.WEAK_TITLE));
    }

    private static boolean isDegree(RawWord word, List<RawWord> words) {
        return words.size() > 2
                && word.is(Kind.DEGREE)
                && (word.section() > words.get(0).section()
                        || word.dotted()
                        || (word.isUpperCase() && !words.get(0).isUpperCase())
                        || word.folded().equals("phd"));
    }

    /** Some scripts write titles without a space. */
    private static void shortenFirstAndLast(List<RawWord> words) {
        if (words.isEmpty()) {
            return;
        }
        RawWord first = words.get(0);
        if (first.script() == NameScript.THAI && words.size() > 1) {
            for (String title : THAI_TITLES) {
                if (first.text().startsWith(title) && first.text().length() >= title.length() + MIN_BEFORE_TITLE) {
                    words.set(0, first.withText(first.text().substring(title.length())));
                    break;
                }
            }
        }
        int end = words.size() - 1;
        RawWord last = words.get(end);
        for (String title : FINAL_TITLES) {
            if (last.text().endsWith(title) && last.text().length() >= title.length() + MIN_BEFORE_TITLE) {
                words.set(
                        end, last.withText(last.text().substring(0, last.text().length() - title.length())));
                break;
            }
        }
    }
}
