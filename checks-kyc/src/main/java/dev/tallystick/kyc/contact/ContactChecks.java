package dev.tallystick.kyc.contact;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;

/** The checks of this package. */
public final class ContactChecks {

    private ContactChecks() {}

    /**
     * Returns the checks.
     *
     * @param mailDomains where mail domains are looked up
     * @return the checks, sorted by id
     */
    public static List<Check> all(MailDomains mailDomains) {
        return ImmutableList.of(
                new ContactChangesCheck(),
                new EmailDomainCheck(mailDomains),
                new PhoneCountryCheck(),
                new PhoneNumberCheck(),
                new ReferenceContactCheck());
    }

    /**
     * Returns the reference data of the checks besides the mail domains.
     *
     * @return the tables
     */
    public static List<ReferenceTable> tables() {
        return ImmutableList.of(MailProviders.TABLE);
    }
}
