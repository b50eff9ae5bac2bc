package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A name as read: its parts in order, particles among them.
 *
 * @param tokens the parts
 * @param generation 1 for "senior", 2 for "junior", and so on; 0 if it is not said
 * @param organisation whether this is the name of an organisation
 */
record ReadName(ImmutableList<NameToken> tokens, int generation, boolean organisation) {

    ReadName withTokens(List<NameToken> others) {
        return new ReadName(ImmutableList.copyOf(others), generation, organisation);
    }

    /** Returns all letters of the name in order, folded, without particles' spaces. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (NameToken token : tokens) {
            letters.append(token.text());
        }
        return letters.toString();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean holds(NameScript script) {
        for (NameToken token : tokens) {
            if (token.script() == script) {
                return true;
            }
        }
        return false;
    }
}
