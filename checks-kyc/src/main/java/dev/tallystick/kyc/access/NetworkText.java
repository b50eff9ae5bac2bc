package dev.tallystick.kyc.access;

import com.google.common.base.CharMatcher;
import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

/** Addresses and networks as they are written. Nothing is ever asked of a name service. */
final class NetworkText {

    /** The longest literal, an IPv6 address that ends in an IPv4 one, with room for a length of prefix. */
    private static final int MAX_LENGTH = 64;

    private static final int MAX_ASN_DIGITS = 10;
    private static final long MAX_ASN = 4_294_967_295L;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private NetworkText() {}

    /** Reads an address; one with a zone ({@code fe80::1%eth0}) has no meaning elsewhere and is none. */
    static Optional<InetAddress> address(String text) {
        String literal = text.strip();
        return literal.length() <= MAX_LENGTH && literal.indexOf('%') < 0 && InetAddresses.isInetAddress(literal)
                ? Optional.of(InetAddresses.forString(literal))
                : Optional.empty();
    }

    /** Reads a network such as {@code 192.0.2.0/24} or {@code 2001:db8::/32}; an address alone is one of itself. */
    static Optional<PrefixTable.Prefix> network(String text) {
        String literal = text.strip();
        int slash = literal.indexOf('/');
        if (literal.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (slash < 0) {
            return address(literal).map(PrefixTable.Prefix::of);
        }
        String digits = literal.substring(slash + 1);
        if (digits.isEmpty() || digits.length() > 3 || !DIGITS.matchesAllOf(digits)) {
            return Optional.empty();
        }
        int length = Integer.parseInt(digits);
        // An IPv4 address in IPv6 form is read as IPv4, and its length of prefix would not be.
        boolean mixed = literal.indexOf(':') >= 0;
        return address(literal.substring(0, slash))
                .filter(address -> mixed == (address.getAddress().length > 4))
                .filter(address -> length <= address.getAddress().length * Byte.SIZE)
                .map(address -> PrefixTable.Prefix.of(address, length));
    }

    /** Reads the number of an autonomous system, with or without {@code AS}. */
    static Optional<Long> asn(String text) {
        String number = text.strip().toUpperCase(Locale.ROOT);
        number = number.startsWith("AS") ? number.substring(2).strip() : number;
        if (number.isEmpty() || number.length() > MAX_ASN_DIGITS || !DIGITS.matchesAllOf(number)) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(number)).filter(asn -> asn <= MAX_ASN);
    }
}
