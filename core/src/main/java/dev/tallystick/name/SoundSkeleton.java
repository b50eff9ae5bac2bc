package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The consonants of a Latin word in seven classes, without vowels, h and repetitions: a key that every Latin spelling of a
 * word in another script shares with one of few keys of that word.
 */
final class SoundSkeleton {

    private static final int MOST = 256;

    /** The lengths to which keys are shortened where they are too many; of the shortest there are never too many. */
    private static final ImmutableList<Integer> BEGINNINGS = ImmutableList.of(6, 4, 2);

    private static final String LETTERS = "bpfvwszckqxgjtdlrmn";
    private static final String CLASSES = "pppppssssssssttlrmn";

    private SoundSkeleton() {}

    static String of(String latin) {
        StringBuilder skeleton = new StringBuilder(latin.length());
        append(skeleton, latin);
        return skeleton.toString();
    }

    /** Returns the keys of all spellings; nothing if they are too many to be listed. */
    static Set<String> ofAll(List<? extends Iterable<String>> letters) {
        return cutAll(letters, Integer.MAX_VALUE);
    }

    /** Returns how the keys of all spellings begin, as far as those beginnings are few enough to be listed. */
    static Set<String> beginningsOfAll(List<? extends Iterable<String>> letters) {
        for (int length : BEGINNINGS) {
            Set<String> found = new LinkedHashSet<>();
            cutAll(letters, length).forEach(skeleton -> found.add(beginning(skeleton, length)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new AssertionError("more beginnings than there are");
    }

    /** Returns the beginnings of one key: one of them is among the beginnings of all spellings if the key is of one. */
    static Set<String> beginnings(String skeleton) {
        Set<String> found = new LinkedHashSet<>();
        BEGINNINGS.forEach(length -> found.add(beginning(skeleton, length)));
        return found;
    }

    private static String beginning(String skeleton, int length) {
        return length + skeleton.substring(0, Math.min(length, skeleton.length()));
    }

    private static Set<String> cutAll(List<? extends Iterable<String>> letters, int longest) {
        Set<String> skeletons = new LinkedHashSet<>();
        skeletons.add("");
        for (Iterable<String> spellings : letters) {
            Set<String> longer = new LinkedHashSet<>();
            for (String before : skeletons) {
                for (String spelling : spellings) {
                    StringBuilder skeleton = new StringBuilder(before);
                    append(skeleton, spelling);
                    longer.add(skeleton.substring(0, Math.min(longest, skeleton.length())));
                }
            }
            if (longer.size() > MOST) {
                return Set.of();
            }
            skeletons = longer;
        }
        return skeletons;
    }

    private static void append(StringBuilder skeleton, String latin) {
        for (int i = 0; i < latin.length(); i++) {
            int at = LETTERS.indexOf(latin.charAt(i));
            if (at >= 0) {
                char sound = CLASSES.charAt(at);
                if (skeleton.length() == 0 || skeleton.charAt(skeleton.length() - 1) != sound) {
                    skeleton.append(sound);
                }
            }
        }
    }
}
