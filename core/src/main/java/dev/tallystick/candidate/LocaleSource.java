package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an interface locale was observed on. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record LocaleSource(String id) {

    /** The language of an application, browser or operating system. */
    public static final LocaleSource INTERFACE = new LocaleSource("interface");

    /** A keyboard layout or input method in use. */
    public static final LocaleSource INPUT_METHOD = new LocaleSource("input-method");

    /** The language that a program wrote into a document. */
    public static final LocaleSource DOCUMENT_METADATA = new LocaleSource("document-metadata");

    private static final ImmutableList<LocaleSource> KNOWN =
            ImmutableList.of(INTERFACE, INPUT_METHOD, DOCUMENT_METADATA);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public LocaleSource {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static LocaleSource of(String id) {
        return new LocaleSource(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<LocaleSource> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
