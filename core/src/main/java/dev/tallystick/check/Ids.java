package dev.tallystick.check;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.regex.Pattern;

/** The form of the ids that are API: kebab-case words joined by dots. */
final class Ids {

    private static final Pattern DOTTED = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

    private Ids() {}

    @CanIgnoreReturnValue
    static String requireDotted(String id) {
        return require(DOTTED, id);
    }

    @CanIgnoreReturnValue
    static String requireWord(String id) {
        return require(WORD, id);
    }

    private static String require(Pattern pattern, String id) {
        if (!pattern.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        return id;
    }
}
