package dev.tallystick.kyc.mrz;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The only small set of confused characters that would make all check digits of a zone fit: a reason to look at the
 * document once more, and nothing else.
 */
public final class ReadingSuggestion {

    private final ImmutableList<Replacement> replacements;

    ReadingSuggestion(List<Replacement> replacements) {
        this.replacements = ImmutableList.copyOf(replacements);
    }

    /**
     * Returns the replacements.
     *
     * @return one or two, by position
     */
    public List<Replacement> replacements() {
        return replacements;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingSuggestion suggestion && replacements.equals(suggestion.replacements);
    }

    @Override
    public int hashCode() {
        return replacements.hashCode();
    }

    /** Returns the statements, which hold no character of the zone. */
    @Override
    public String toString() {
        return replacements.toString();
    }
}
