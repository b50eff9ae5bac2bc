package dev.tallystick.kyc.contact;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Phone;
import dev.tallystick.check.CheckContext;
import java.util.List;
import java.util.Optional;

/** The contact details that the person may still use: a number or mailbox given up may be anybody's by now. */
final class CurrentContacts {

    private CurrentContacts() {}

    static List<Phone> phones(Candidate candidate, CheckContext context) {
        return candidate.phones().stream()
                .filter(phone -> mayBeInUse(phone.period(), context))
                .toList();
    }

    static List<Email> emails(Candidate candidate, CheckContext context) {
        return candidate.emails().stream()
                .filter(email -> mayBeInUse(email.period(), context))
                .toList();
    }

    private static boolean mayBeInUse(Optional<DateRange> period, CheckContext context) {
        return period.flatMap(DateRange::to)
                .map(to -> !to.latest().isBefore(context.today()))
                .orElse(true);
    }
}
