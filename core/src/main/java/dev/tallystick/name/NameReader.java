package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.name.NameToken.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a name: its words, without titles, as parts. */
final class NameReader {

    static final int MAX_LENGTH = 200;

    private static final ImmutableSet<String> KINSHIP = ImmutableSet.of("s/o", "d/o", "w/o", "a/l", "a/p", "c/o");

    private NameReader() {}

    static ReadName read(String name) {
        return read(name, Role.UNKNOWN);
    }

    static ReadName read(String name, Role role) {
        String text = prepared(name);
        List<RawWord> words = NameWordSplitter.split(text);
        if (OrganisationSigns.areIn(text, words)) {
            return new ReadName(NameParts.of(words, role), 0, true);
        }
        ImmutableList<RawWord> all = ImmutableList.copyOf(words);
        int generation = NameTitles.takenOut(words);
        if (words.isEmpty()) {
            words = new ArrayList<>(all);
            words.removeIf(NameReader::isNumber);
            generation = 0;
        }
        return new ReadName(NameParts.of(words, role), generation, false);
    }

    private static String prepared(String name) {
        String text = name;
        if (text.length() > MAX_LENGTH) {
            int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
            text = text.substring(0, end);
        }
        text = Composition.composed(text);
        if (text.indexOf('/') >= 0) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (String word : KINSHIP) {
                int at = lower.indexOf(" " + word + " ");
                if (at >= 0) {
                    text = text.substring(0, at) + text.substring(at + word.length() + 1);
                    lower = text.toLowerCase(Locale.ROOT);
                }
            }
        }
        return text;
    }

    private static boolean isNumber(RawWord word) {
        return word.folded().isEmpty() || Character.isDigit(word.text().codePointAt(0));
    }
}
