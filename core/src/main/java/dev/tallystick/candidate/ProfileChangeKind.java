package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What changed on an account. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ProfileChangeKind(String id) {

    /** The user name. */
    public static final ProfileChangeKind HANDLE = new ProfileChangeKind("handle");

    /** The name that is shown. */
    public static final ProfileChangeKind DISPLAY_NAME = new ProfileChangeKind("display-name");

    /** The account was deleted or closed. */
    public static final ProfileChangeKind DELETED = new ProfileChangeKind("deleted");

    /** Sign-ins came from a device that was not seen before, and no longer from the earlier ones. */
    public static final ProfileChangeKind DEVICE = new ProfileChangeKind("device");

    /** Money goes to another payee. */
    public static final ProfileChangeKind PAYEE = new ProfileChangeKind("payee");

    /** The person writes, or sets the interface, in another language. */
    public static final ProfileChangeKind LANGUAGE = new ProfileChangeKind("language");

    private static final ImmutableList<ProfileChangeKind> KNOWN =
            ImmutableList.of(HANDLE, DISPLAY_NAME, DELETED, DEVICE, PAYEE, LANGUAGE);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ProfileChangeKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ProfileChangeKind of(String id) {
        return new ProfileChangeKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ProfileChangeKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
