package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/** What people write at work, in several languages. */
final class Texts {

    private static final ImmutableListMultimap<String, String> BY_LANGUAGE = Lines.of("texts.txt").stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.get(0), row -> row.get(1)));

    private static final ImmutableList<String> JARGON =
            Lines.of("jargon.txt").stream().map(row -> String.join("|", row)).collect(ImmutableList.toImmutableList());

    private Texts() {}

    static List<String> languages() {
        return BY_LANGUAGE.keySet().asList();
    }

    /** Two to four sentences of one language. */
    static String paragraph(Draw draw, String language) {
        return String.join(" ", draw.some(BY_LANGUAGE.get(language), draw.between(2, 4)));
    }

    static String sentence(Draw draw, String language) {
        return draw.of(BY_LANGUAGE.get(language));
    }

    /** A few words, often of two languages or of none. */
    static String jargon(Draw draw) {
        return draw.of(JARGON);
    }
}
