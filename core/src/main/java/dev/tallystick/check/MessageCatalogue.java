package dev.tallystick.check;

import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Translations of messages. Keys are the ids of finding types and note types for messages, {@code <id>.innocent.<n>}
 * for the innocent explanations counted from 1, {@code <check id>.rationale} for rationales, and {@code follow-up.<id>}
 * for follow-ups; what is missing ({@link Missing#what()}) and what was verified ({@link Corroboration#statement()}) is
 * looked up by its English words. What has no translation appears in English.
 */
@FunctionalInterface
public interface MessageCatalogue {

    /**
     * Finds the translation of a message.
     *
     * @param key the key
     * @return the template, empty to use the English one
     */
    Optional<String> find(String key);

    /**
     * Returns the catalogue of the English messages that the finding types carry themselves.
     *
     * @return a catalogue without translations
     */
    static MessageCatalogue english() {
        return key -> Optional.empty();
    }

    /**
     * Returns a catalogue that reads a resource bundle.
     *
     * @param bundle the bundle
     * @return the catalogue
     */
    static MessageCatalogue of(ResourceBundle bundle) {
        return key -> bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
