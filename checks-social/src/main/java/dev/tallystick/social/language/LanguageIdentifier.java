package dev.tallystick.social.language;

/**
 * Identifies the language of a text, or says why it cannot.
 *
 * <p>Implementations are thread-safe and deterministic, make no network call, accept any text of any length, and rather
 * give no verdict than a doubtful one. They do not read dialect, accent or proficiency.
 */
public interface LanguageIdentifier {

    /**
     * Identifies the language of a text.
     *
     * @param text any text, also an empty one
     * @return a language, or the reason for none
     */
    LanguageVerdict identify(String text);

    /** Loads what is otherwise loaded on first use. Does nothing by default. */
    default void warmUp() {}

    /**
     * Returns the identifier that this module ships: rules of script, and Apache OpenNLP's language detection model
     * (langdetect 1.8.3 in opennlp-models-langdetect 1.3.0) within Latin, Cyrillic, Arabic and Devanagari script.
     *
     * <ul>
     *   <li>Only the first 2,000 characters are read. Code, quoted lines, addresses and identifiers are left out; of the
     *       rest at most 400 characters go to the model.
     *   <li>Latin letters in a text of another script are taken for names of technologies and left out, unless they read
     *       as a text of their own.
     *   <li>Hangul, kana and scripts that one major language writes are decided by script alone.
     *   <li>No verdict: below 20 letters (Han, kana and Hangul count twice); where a second script has more than a fifth
     *       of the letters; where the nearest language that is not close to the first has more than two thirds of its
     *       score; for Han without kana, unless characters occur that modern Japanese does not write.
     * </ul>
     *
     * The model takes about half a second and 42 MB of heap; it is loaded at the first text that needs it, once for all
     * identifiers.
     *
     * @return the identifier
     */
    static LanguageIdentifier embedded() {
        return EmbeddedLanguageIdentifier.INSTANCE;
    }
}
