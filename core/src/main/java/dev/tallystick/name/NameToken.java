package dev.tallystick.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a name, folded for comparison. */
final class NameToken {

    /** What is known of the place of a part in its name. */
    enum Role {
        UNKNOWN,
        GIVEN,
        FAMILY
    }

    /** What a word is in its name, beside its letters. */
    enum Mark {
        NONE,
        INITIAL,
        PARTICLE,
        /** In brackets or quotes, or after a word such as "née": may be there or not. */
        ASIDE,
        /** A father's name after a word that says so. */
        FATHER
    }

    private final String surface;
    private final NameScript script;
    private final String text;
    private final String latin;
    private final String expanded;
    private final @Nullable SoundPattern pattern;
    private final Mark mark;
    private final Role role;
    private @Nullable String key;

    NameToken(
            String surface,
            NameScript script,
            String text,
            String latin,
            String expanded,
            @Nullable SoundPattern pattern,
            Mark mark,
            Role role) {
        this.surface = surface;
        this.script = script;
        this.text = text;
        this.latin = latin;
        this.expanded = expanded;
        this.pattern = pattern;
        this.mark = mark;
        this.role = role;
    }

    NameToken withRole(Role other) {
        return new NameToken(surface, script, text, latin, expanded, pattern, mark, other);
    }

    NameToken withMark(Mark other) {
        return new NameToken(surface, script, text, latin, expanded, pattern, other, role);
    }

    static NameToken joined(List<NameToken> tokens) {
        StringBuilder surface = new StringBuilder();
        StringBuilder text = new StringBuilder();
        StringBuilder latin = new StringBuilder();
        StringBuilder expanded = new StringBuilder();
        SoundPattern pattern = null;
        boolean readable = true;
        for (NameToken token : tokens) {
            surface.append(surface.length() == 0 ? "" : " ").append(token.surface);
            text.append(token.text);
            latin.append(token.latin);
            expanded.append(token.expanded);
            SoundPattern next = token.pattern;
            readable &= next != null;
            if (next != null) {
                pattern = pattern == null ? next : pattern.then(next);
            }
        }
        NameToken first = tokens.get(0);
        return new NameToken(
                surface.toString(),
                first.script,
                text.toString(),
                latin.toString(),
                expanded.toString(),
                readable ? pattern : null,
                Mark.NONE,
                first.role);
    }

    /** The part as written. */
    String surface() {
        return surface;
    }

    NameScript script() {
        return script;
    }

    /** The part in its own script, folded. */
    String text() {
        return text;
    }

    /** The usual rendering in Latin letters; empty if there is none. */
    String latin() {
        return latin;
    }

    /** The same with letters such as ä spelt out as two. */
    String expanded() {
        return expanded;
    }

    /** All Latin renderings of a part in another script; null if it is in Latin letters or cannot be read. */
    @Nullable SoundPattern pattern() {
        return pattern;
    }

    boolean isLatin() {
        return script == NameScript.LATIN;
    }

    boolean isInitial() {
        return mark == Mark.INITIAL;
    }

    boolean isParticle() {
        return mark == Mark.PARTICLE;
    }

    boolean isAside() {
        return mark == Mark.ASIDE || mark == Mark.FATHER;
    }

    boolean isFathersName() {
        return mark == Mark.FATHER;
    }

    Role role() {
        return role;
    }

    String key() {
        String known = key;
        if (known == null) {
            known = SpellingKey.of(latin);
            key = known;
        }
        return known;
    }

    boolean isFiller() {
        return NameWords.is(text, NameWords.Kind.FILLER);
    }
}
