package dev.tallystick.kyc.domain;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A domain name in ASCII letters (RFC 1035, RFC 3490) and the part of it that somebody registered. Two are equal if the
 * whole names are.
 */
public final class DomainName {

    private static final int MAX_LENGTH = 253;
    private static final int MAX_LABEL = 63;
    private static final int MAX_LABELS = 8;
    private static final String SEPARATORS = ".\u3002\uFF0E\uFF61";

    private static final Pattern ASCII =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private final String ascii;
    private final String registrable;

    private DomainName(String ascii, String registrable) {
        this.ascii = ascii;
        this.registrable = registrable;
    }

    /**
     * Reads a domain name.
     *
     * @param text the name alone
     * @return the name, empty if it is none
     */
    public static Optional<DomainName> find(String text) {
        return ascii(text).map(ascii -> new DomainName(ascii, registrableOf(ascii)));
    }

    /**
     * Reads the domain of a site, which people write as an address of the web or of mail.
     *
     * @param text for example {@code https://www.example.com/jobs}
     * @return the name without a leading {@code www}, empty if it is none or a public suffix
     */
    public static Optional<DomainName> findSite(String text) {
        String rest = text.strip();
        int scheme = rest.indexOf("://");
        if (scheme >= 0) {
            rest = rest.substring(scheme + 3);
        }
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(rest.lastIndexOf('@', end - 1) + 1, end);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        return find(host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
                .filter(name -> !isPublicSuffix(name.ascii))
                .map(name -> name.ascii.startsWith("www.")
                        ? new DomainName(name.ascii.substring(4), name.registrable)
                        : name);
    }

    /**
     * Reads a domain name without looking for the registrable part.
     *
     * @param text the name alone
     * @return the name in small ASCII letters, empty if it is none
     */
    public static Optional<String> ascii(String text) {
        if (text.length() > MAX_LENGTH || hasLongLabel(text)) {
            return Optional.empty();
        }
        String encoded = text;
        if (!isAscii(text)) {
            try {
                encoded = IDN.toASCII(text);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        String lower = encoded.toLowerCase(Locale.ROOT);
        return Optional.of(lower)
                .filter(name ->
                        name.length() <= MAX_LENGTH && ASCII.matcher(name).matches());
    }

    /**
     * Tells whether everybody may register under a name.
     *
     * @param ascii a domain name in ASCII letters
     * @return whether it is a public suffix such as {@code co.uk}
     */
    public static boolean isPublicSuffix(String ascii) {
        return end(ascii).isPublicSuffix();
    }

    /**
     * Returns the whole name.
     *
     * @return the name in small letters, international labels encoded
     */
    public String ascii() {
        return ascii;
    }

    /**
     * Returns what somebody registered.
     *
     * @return the label under the public suffix with the suffix, the whole name where there is none
     */
    public String registrable() {
        return registrable;
    }

    /**
     * Returns the name without what lies below the registrable part.
     *
     * @return the registrable part as a name
     */
    public DomainName top() {
        return new DomainName(registrable, registrable);
    }

    /**
     * Returns the label that the holder chose.
     *
     * @return the first label of the registrable part
     */
    public String label() {
        return registrable.substring(0, registrable.indexOf('.'));
    }

    /**
     * Returns what follows the label that the holder chose.
     *
     * @return the rest of the registrable part, without a leading dot
     */
    public String suffix() {
        return registrable.substring(registrable.indexOf('.') + 1);
    }

    /**
     * Tells whether the name ends with a suffix that is listed as public.
     *
     * @return whether such a suffix is known
     */
    public boolean hasPublicSuffix() {
        return end(ascii).hasPublicSuffix();
    }

    private static String registrableOf(String ascii) {
        InternetDomainName name = end(ascii);
        return name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : ascii;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    /** The last labels, more than any public suffix has: the list is asked for each of them. */
    private static InternetDomainName end(String ascii) {
        int dot = ascii.length();
        for (int label = 0; label < MAX_LABELS && dot >= 0; label++) {
            dot = ascii.lastIndexOf('.', dot - 1);
        }
        return InternetDomainName.from(ascii.substring(dot + 1));
    }

    /** The encoding of a label takes time that grows faster than its length. */
    private static boolean hasLongLabel(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = SEPARATORS.indexOf(text.charAt(i)) < 0 ? length + 1 : 0;
            if (length > MAX_LABEL) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DomainName that && ascii.equals(that.ascii);
    }

    @Override
    public int hashCode() {
        return ascii.hashCode();
    }

    @Override
    public String toString() {
        return ascii;
    }
}
