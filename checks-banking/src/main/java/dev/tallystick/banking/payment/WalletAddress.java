package dev.tallystick.banking.payment;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of crypto assets in the form in which they are compared. */
final class WalletAddress {

    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{40}");
    /** BIP 173: a prefix, the digit 1 and at least six characters of its own alphabet; never in mixed case. */
    private static final Pattern BECH32 = Pattern.compile("[a-z]{1,20}1[02-9ac-hj-np-z]{6,87}");

    /** Forms that hardly a handle has: hexadecimal, Bitcoin with Bech32 or Base58, TRON. */
    private static final Pattern KNOWN_CHAIN = Pattern.compile("0[xX][0-9a-fA-F]{40}"
            + "|bc1[02-9ac-hj-np-z]{11,87}|BC1[02-9AC-HJ-NP-Z]{11,87}"
            + "|[13][1-9A-HJ-NP-Za-km-z]{25,34}"
            + "|T[1-9A-HJ-NP-Za-km-z]{33}");

    private WalletAddress() {}

    /** Tells whether a text has the form of an address of a known chain, whatever it is said to be. */
    static boolean isOfKnownChain(String address) {
        return KNOWN_CHAIN.matcher(CharMatcher.whitespace().trimFrom(address)).matches();
    }

    static String canonical(String address) {
        String stripped = CharMatcher.whitespace().trimFrom(address);
        String lower = stripped.toLowerCase(Locale.ROOT);
        boolean isOneCase = stripped.equals(lower) || stripped.equals(stripped.toUpperCase(Locale.ROOT));
        boolean ignoresCase = HEXADECIMAL.matcher(stripped).matches()
                || (isOneCase && BECH32.matcher(lower).matches());
        return ignoresCase ? lower : stripped;
    }
}
