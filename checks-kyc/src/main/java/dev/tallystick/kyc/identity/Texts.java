package dev.tallystick.kyc.identity;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;

/** Written words brought to one form. */
final class Texts {

    private static final int MAX_LENGTH = 300;

    private Texts() {}

    /** The first {@value #MAX_LENGTH} characters in lower case, with one space for whatever is neither letter nor digit. */
    static String key(String text) {
        String bounded = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        return CharMatcher.forPredicate(Character::isLetterOrDigit)
                .negate()
                .trimAndCollapseFrom(
                        Normalizer.normalize(bounded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), ' ');
    }
}
