package dev.tallystick.kyc.contact;

import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;

/**
 * Tells which mail domains belong to throw-away services, and which to services that forward mail to a mailbox of the
 * person. Implementations are thread-safe.
 *
 * <p>{@link MailDomainTable} is the implementation that works at once.
 */
public interface MailDomains {

    /**
     * Finds the throw-away service behind a domain.
     *
     * @param domain a domain in small ASCII letters
     * @return the row of the service, with its {@code domain}; empty if none is known, or if the domain is exempt
     */
    Optional<ReferenceRow> findDisposable(String domain);

    /**
     * Finds the forwarding service behind a domain.
     *
     * @param domain a domain in small ASCII letters
     * @return the row of the service, with its {@code domain} and {@code service}; empty if none is known
     */
    Optional<ReferenceRow> findRelay(String domain);

    /**
     * Returns the tables that rows come from, so that a report can state their dates.
     *
     * @return the tables, none by default
     */
    default List<ReferenceTable> tables() {
        return List.of();
    }
}
