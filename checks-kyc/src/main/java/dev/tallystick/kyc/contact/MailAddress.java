package dev.tallystick.kyc.contact;

import static java.util.Objects.requireNonNull;

import dev.tallystick.kyc.domain.DomainName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail address, read. Immutable and thread-safe.
 *
 * <p>The rule is that of addresses in daily use (RFC 5321, RFC 6531): a local part of at most 64 characters without
 * blanks, in which dots stand singly and not at the ends, or a quoted one; an at sign; and a domain of at least two
 * labels, international ones included. Comments, display names, domain literals and single labels are not read.
 * {@code toString} shows the domain only.
 */
public final class MailAddress {

    /** The longest address that is read. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL = 64;
    private static final Pattern PLAIN = Pattern.compile(
            "[^\\s\\p{Cntrl}\\p{Cf}\"(),.:;<>@\\[\\\\\\]]+(?:\\.[^\\s\\p{Cntrl}\\p{Cf}\"(),.:;<>@\\[\\\\\\]]+)*+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\\p{Cntrl}\"\\\\]+\"");

    private final String local;
    private final DomainName domain;

    private MailAddress(String local, DomainName domain) {
        this.local = local;
        this.domain = domain;
    }

    /**
     * Reads an address.
     *
     * @param text any text; blanks around it are dropped, and more than {@value #MAX_LENGTH} characters are not read
     * @return the address, empty if the text is none
     */
    public static Optional<MailAddress> find(String text) {
        String written = requireNonNull(text, "text").strip();
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int at = written.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL) {
            return Optional.empty();
        }
        String local = written.substring(0, at);
        if (!PLAIN.matcher(local).matches() && !QUOTED.matcher(local).matches()) {
            return Optional.empty();
        }
        return DomainName.find(written.substring(at + 1)).map(domain -> new MailAddress(local, domain));
    }

    /**
     * Returns the part before the at sign.
     *
     * @return the local part as written
     */
    public String local() {
        return local;
    }

    /**
     * Returns the domain.
     *
     * @return the domain in small ASCII letters
     */
    public String domain() {
        return domain.ascii();
    }

    /**
     * Returns the part of the domain that somebody registered, by the public suffix list.
     *
     * @return the registrable domain; the whole domain where the list knows no suffix of it
     */
    public String registrableDomain() {
        return domain.registrable();
    }

    /**
     * Returns a text that is the same for addresses which lead to one mailbox.
     *
     * @return local part and domain in small letters; without dots, or without a tag behind a plus sign, where the
     *     provider publishes that they do not count
     */
    public String mailbox() {
        return MailProviders.mailbox(local.toLowerCase(Locale.ROOT), domain.ascii());
    }

    DomainName domainName() {
        return domain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MailAddress that && local.equals(that.local) && domain.equals(that.domain);
    }

    @Override
    public int hashCode() {
        return 31 * local.hashCode() + domain.hashCode();
    }

    @Override
    public String toString() {
        return "MailAddress[" + domain.ascii() + "]";
    }
}
