package dev.tallystick.candidate;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which account it is: networks take no notice of capitals in user names, and people write the sign before one or not.
 *
 * @param network the network
 * @param handle the user name as it is compared: in lower case, without spaces around it and without a leading {@code @}
 */
public record AccountKey(Network network, String handle) implements Comparable<AccountKey> {

    private static final int LONGEST = 200;

    private static final Comparator<AccountKey> ORDER =
            Comparator.comparing((AccountKey key) -> key.network.id()).thenComparing(AccountKey::handle);

    /** What people write before a user name. */
    private static final CharMatcher BEFORE = CharMatcher.whitespace().or(CharMatcher.is('@'));

    /**
     * Makes a key, whatever way the user name is written.
     *
     * @param network the network
     * @param handle the user name as written; the key keeps it as {@link #handle(String)} returns it
     * @throws IllegalArgumentException if nothing is left of the user name, or it is longer than 200 characters
     */
    public AccountKey {
        handle = handle(handle)
                .orElseThrow(() -> new IllegalArgumentException("no user name of at most " + LONGEST + " characters"));
    }

    /**
     * Returns the key of an account as a part names it.
     *
     * @param network the network
     * @param handle the user name as written
     * @return the key, empty without a network, or without a user name of at most 200 characters
     */
    public static Optional<AccountKey> of(Optional<Network> network, Optional<String> handle) {
        return network.flatMap(
                known -> handle.flatMap(AccountKey::handle).map(folded -> new AccountKey(known, folded)));
    }

    /**
     * Returns a user name as it is compared.
     *
     * @param handle a user name as written
     * @return the name, empty if nothing is left of it, or it is longer than 200 characters
     */
    public static Optional<String> handle(String handle) {
        String name = BEFORE.trimLeadingFrom(CharMatcher.whitespace().trimTrailingFrom(handle));
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        // A letter may become two.
        return Optional.of(name.toLowerCase(Locale.ROOT)).filter(folded -> folded.length() <= LONGEST);
    }

    /** By network, then by name. */
    @Override
    public int compareTo(AccountKey other) {
        return ORDER.compare(this, other);
    }
}
