package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A remark on one fact: a {@link NoteType} filled in. */
public final class Note {

    private final NoteType type;
    private final Fact fact;
    private final Map<String, String> arguments;

    private Note(NoteType type, Fact fact, Map<String, String> arguments) {
        this.type = requireNonNull(type, "type");
        this.fact = requireNonNull(fact, "fact");
        this.arguments = Map.copyOf(arguments);
        Template.requireNames(type.message(), Map.of("fact", fact), arguments);
    }

    /**
     * Returns a note whose message names its fact as {@code {fact}}.
     *
     * @param type the kind of note
     * @param fact the fact
     * @return the note
     */
    public static Note of(NoteType type, Fact fact) {
        return new Note(type, fact, Map.of());
    }

    /**
     * Returns a note whose message names its fact as {@code {fact}} and further words.
     *
     * @param type the kind of note
     * @param fact the fact
     * @param arguments words that need no masking, by name
     * @return the note
     */
    public static Note of(NoteType type, Fact fact, Map<String, String> arguments) {
        return new Note(type, fact, arguments);
    }

    /**
     * Returns the kind of note.
     *
     * @return the type
     */
    public NoteType type() {
        return type;
    }

    /**
     * Returns the fact.
     *
     * @return the fact
     */
    public Fact fact() {
        return fact;
    }

    /**
     * Returns the message.
     *
     * @param catalogue translations
     * @param disclosure how much of personal values is shown
     * @return one sentence
     */
    public String message(MessageCatalogue catalogue, Disclosure disclosure) {
        return Template.fill(
                catalogue.find(type.id()).orElse(type.message()), Map.of("fact", fact), arguments, disclosure);
    }

    Note with(Fact replacement, UnaryOperator<String> words) {
        return new Note(type, replacement, Maps.transformValues(arguments, words::apply));
    }

    @Override
    public String toString() {
        return "Note[" + type.id() + "]";
    }
}
