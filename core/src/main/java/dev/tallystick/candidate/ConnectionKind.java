package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What kind of network a session came through. An open vocabulary: a host may use words of its own.
 *
 * @param id a kebab-case word of at most 64 characters
 */
public record ConnectionKind(String id) {

    /** A connection at a home. */
    public static final ConnectionKind RESIDENTIAL = new ConnectionKind("residential");

    /** A mobile network. */
    public static final ConnectionKind MOBILE = new ConnectionKind("mobile");

    /** A network of a company. */
    public static final ConnectionKind BUSINESS = new ConnectionKind("business");

    /** A network of a school or university. */
    public static final ConnectionKind EDUCATION = new ConnectionKind("education");

    /** A network open to the public. */
    public static final ConnectionKind PUBLIC = new ConnectionKind("public");

    /** A hosting provider or cloud. */
    public static final ConnectionKind DATA_CENTRE = new ConnectionKind("data-centre");

    /** A virtual private network. */
    public static final ConnectionKind VPN = new ConnectionKind("vpn");

    /** A proxy or relay. */
    public static final ConnectionKind PROXY = new ConnectionKind("proxy");

    /** The Tor network. */
    public static final ConnectionKind TOR = new ConnectionKind("tor");

    private static final ImmutableList<ConnectionKind> KNOWN =
            ImmutableList.of(RESIDENTIAL, MOBILE, BUSINESS, EDUCATION, PUBLIC, DATA_CENTRE, VPN, PROXY, TOR);

    /**
     * Checks the form of the word.
     *
     * @param id a kebab-case word of at most 64 characters
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ConnectionKind {
        Terms.requireId(id);
    }

    /**
     * Returns a word of this vocabulary.
     *
     * @param id a kebab-case word, known or the host's own
     * @return the word
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public static ConnectionKind of(String id) {
        return new ConnectionKind(id);
    }

    /**
     * Returns the words that this project knows.
     *
     * @return the known words
     */
    public static List<ConnectionKind> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return id;
    }
}
