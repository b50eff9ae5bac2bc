package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;

/**
 * The Latin spellings that a word of another script may have, letter by letter.
 *
 * <p>Matching walks letters and spellings side by side and takes time proportional to their product.
 */
final class SoundPattern {

    private static final String VOWELS = "aeiou";

    private final ImmutableList<List<String>> letters;
    private final boolean vowelsLeftOut;

    SoundPattern(List<List<String>> letters, boolean vowelsLeftOut) {
        this.letters = ImmutableList.copyOf(letters);
        this.vowelsLeftOut = vowelsLeftOut;
    }

    static SoundPattern ofWords(List<String> spellings) {
        return new SoundPattern(ImmutableList.of(spellings), false);
    }

    SoundPattern then(SoundPattern next) {
        return new SoundPattern(
                ImmutableList.<List<String>>builder()
                        .addAll(letters)
                        .addAll(next.letters)
                        .build(),
                vowelsLeftOut || next.vowelsLeftOut);
    }

    /** Returns the same without one spelling of the last letter. */
    SoundPattern endingOtherThanIn(String spelling) {
        int last = letters.size() - 1;
        List<String> others = letters.get(last).stream()
                .filter(each -> !each.equals(spelling))
                .toList();
        return new SoundPattern(
                ImmutableList.<List<String>>builder()
                        .addAll(letters.subList(0, last))
                        .add(others)
                        .build(),
                vowelsLeftOut);
    }

    /** Returns the first spelling of each letter, joined. */
    String primary() {
        StringBuilder joined = new StringBuilder();
        for (List<String> letter : letters) {
            joined.append(letter.get(0));
        }
        return joined.toString();
    }

    /** Returns the {@linkplain SoundSkeleton skeletons} of all spellings; nothing if they are too many. */
    Set<String> skeletons() {
        return SoundSkeleton.ofAll(letters);
    }

    /** Returns how the skeletons of all spellings begin. */
    Set<String> beginnings() {
        return SoundSkeleton.beginningsOfAll(letters);
    }

    boolean matches(String latin) {
        String word = withoutDoubledConsonants(latin);
        return reach(word)[word.length()];
    }

    /** Tells whether some spelling of the first sounding letter begins with, or is, the abbreviation. */
    boolean beginsWith(String abbreviation) {
        String word = withoutDoubledConsonants(abbreviation);
        for (List<String> letter : letters) {
            boolean silent = false;
            for (String spelling : letter) {
                silent |= spelling.isEmpty();
                if (!spelling.isEmpty() && (spelling.startsWith(word) || word.startsWith(spelling))) {
                    return true;
                }
            }
            if (!silent) {
                return false;
            }
        }
        return false;
    }

    private boolean[] reach(String word) {
        boolean[] reached = new boolean[word.length() + 1];
        reached[0] = true;
        for (List<String> letter : letters) {
            boolean[] next = new boolean[word.length() + 1];
            for (int at = 0; at <= word.length(); at++) {
                if (reached[at]) {
                    for (String spelling : letter) {
                        if (word.startsWith(spelling, at)) {
                            next[at + spelling.length()] = true;
                        }
                    }
                }
            }
            if (vowelsLeftOut) {
                for (int at = word.length() - 1; at > 0; at--) {
                    if (next[at] && VOWELS.indexOf(word.charAt(at)) >= 0 && at + 1 < word.length()) {
                        next[at + 1] = true;
                    }
                }
            }
            reached = next;
        }
        return reached;
    }

    static String withoutDoubledConsonants(String word) {
        StringBuilder single = null;
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean doubled = c == word.charAt(i - 1) && VOWELS.indexOf(c) < 0;
            if (doubled && single == null) {
                single = new StringBuilder(word.substring(0, i));
            } else if (!doubled && single != null) {
                single.append(c);
            }
        }
        return single == null ? word : single.toString();
    }
}
