package dev.tallystick.social.commit;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names and addresses in commits that are nobody's own: bots, addresses of platforms, and what tools fill in. */
public final class CommitAddresses {

    private static final String ACCOUNT_DOMAIN = "@users.noreply.";
    private static final Set<String> PLACEHOLDERS =
            ImmutableSet.of("localhost", "localdomain", "local", "example", "invalid", "test");
    private static final Set<String> PLACEHOLDER_DOMAINS =
            ImmutableSet.of("example.com", "example.org", "example.net", "(none)");
    private static final CharMatcher JOINING = CharMatcher.anyOf("&+,;/@<>()[]");

    private CommitAddresses() {}

    /**
     * Tells whether a name or an address says that it is a program's.
     *
     * @param name an author's name
     * @param mail an author's mail address
     * @return true if it does
     */
    public static boolean isBot(String name, String mail) {
        return endsAsBot(name) || mail.contains("[bot]");
    }

    private static boolean endsAsBot(String name) {
        int length = name.length();
        if (length < 3 || !name.regionMatches(true, length - 3, "bot", 0, 3)) {
            return name.endsWith("[bot]");
        }
        return length == 3 || !Character.isLetterOrDigit(name.charAt(length - 4));
    }

    /**
     * Returns the account in an address that a platform made for it, {@code 123+handle@users.noreply.github.com}.
     *
     * @param folded an address in lower case
     * @return the user name, empty if it is no such address
     */
    public static Optional<String> accountOf(String folded) {
        int at = folded.indexOf(ACCOUNT_DOMAIN);
        return at < 0 ? Optional.empty() : Optional.of(folded.substring(folded.lastIndexOf('+', at) + 1, at));
    }

    /**
     * Tells whether an address can be one person's: has a domain that is not a machine's, an example or a platform's.
     *
     * @param folded an address in lower case
     * @return true if it can
     */
    public static boolean isPersonal(String folded) {
        int at = folded.lastIndexOf('@');
        String domain = folded.substring(at + 1);
        return at > 0
                && domain.indexOf('.') > 0
                && !PLACEHOLDER_DOMAINS.contains(domain)
                && !PLACEHOLDERS.contains(domain.substring(domain.lastIndexOf('.') + 1))
                && !folded.contains("noreply")
                && !folded.contains("no-reply");
    }

    /**
     * Tells whether a name has several words, all of letters, and names one person: account names and pairs do not.
     *
     * @param name an author's name
     * @return true if it does
     */
    public static boolean isFullName(String name) {
        String text = name.strip();
        return text.indexOf(' ') > 0
                && text.chars().noneMatch(Character::isDigit)
                && JOINING.matchesNoneOf(text)
                && !isOfSeveral(text)
                && !isBot(name, "");
    }

    /**
     * Tells whether a name joins those of several people, as pairs that work at one machine write it.
     *
     * @param name an author's name
     * @return true if it does
     */
    public static boolean isOfSeveral(String name) {
        return name.indexOf('&') >= 0
                || name.indexOf('+') >= 0
                || name.toLowerCase(Locale.ROOT).contains(" and ");
    }
}
