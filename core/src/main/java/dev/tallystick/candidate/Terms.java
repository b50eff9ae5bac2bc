package dev.tallystick.candidate;

import java.util.regex.Pattern;

/** What the ids of all open vocabularies have in common. */
final class Terms {

    static final String PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
    static final int MAX_LENGTH = 64;

    private static final Pattern KEBAB_CASE = Pattern.compile(PATTERN);

    private Terms() {}

    static void requireId(String id) {
        if (id.length() > MAX_LENGTH || !KEBAB_CASE.matcher(id).matches()) {
            throw new IllegalArgumentException("not a kebab-case word of at most " + MAX_LENGTH + " characters: " + id);
        }
    }
}
