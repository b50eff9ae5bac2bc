package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

/**
 * One kind of remark that rests on a single fact: no weight, never among the findings.
 *
 * @param id the id of the check, a dot and a kebab-case word
 * @param kind whether it is shown by default
 * @param message the English message, with the names of facts and arguments in braces
 */
public record NoteType(String id, Kind kind, String message) {

    /** Whether a note is shown by default. */
    public enum Kind {
        /** Something to re-enter or collect again; shown. */
        DATA_QUALITY,
        /** Context; off in every preset, switched on by name. */
        CONTEXT,
        /** Something for counsel, beside the findings of the compliance route: never in words for the candidate. */
        COMPLIANCE
    }

    /**
     * Checks the id.
     *
     * @param id the id of the check, a dot and a kebab-case word
     * @param kind whether it is shown by default
     * @param message the English message, with the names of facts and arguments in braces
     * @throws IllegalArgumentException if the id is malformed or the message blank
     */
    public NoteType {
        Ids.requireDotted(id);
        requireNonNull(kind, "kind");
        if (message.isBlank()) {
            throw new IllegalArgumentException("note type " + id + " needs a message");
        }
    }

    /**
     * Returns a kind of note that asks to re-enter or collect again.
     *
     * @param id the id of the check, a dot and a kebab-case word
     * @param message the English message
     * @return the note type
     */
    public static NoteType dataQuality(String id, String message) {
        return new NoteType(id, Kind.DATA_QUALITY, message);
    }

    /**
     * Returns a kind of note that gives context and is off in every preset.
     *
     * @param id the id of the check, a dot and a kebab-case word
     * @param message the English message
     * @return the note type
     */
    public static NoteType context(String id, String message) {
        return new NoteType(id, Kind.CONTEXT, message);
    }

    /**
     * Returns a kind of note that goes to the compliance route, where it holds nothing up.
     *
     * @param id the id of the check, a dot and a kebab-case word
     * @param message the English message
     * @return the note type
     */
    public static NoteType compliance(String id, String message) {
        return new NoteType(id, Kind.COMPLIANCE, message);
    }
}
