package dev.tallystick.kyc.contact;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.ContactSource;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.LineType;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Referee;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.Fact;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers and mailboxes in a form that tells whether two of them reach the same person. */
final class Contacts {

    /**
     * A number or mailbox.
     *
     * @param key the same for what reaches the same person
     * @param part where it is stated
     * @param field where in the part
     * @param isOfOne whether one person uses it as a rule, as far as feed or plan tell
     */
    record Contact(String key, Part part, Field<String> field, boolean isOfOne) {

        Fact fact() {
            return Fact.of(part, field);
        }
    }

    /** Names of mailboxes that several people read: RFC 2142, and the usual words of offices. */
    private static final ImmutableSet<String> ROLES = ImmutableSet.of(
            "info",
            "marketing",
            "sales",
            "support",
            "abuse",
            "noc",
            "security",
            "postmaster",
            "hostmaster",
            "webmaster",
            "www",
            "admin",
            "administration",
            "billing",
            "bewerbung",
            "buero",
            "career",
            "careers",
            "contact",
            "contacto",
            "contato",
            "direction",
            "enquiries",
            "hello",
            "help",
            "helpdesk",
            "hr",
            "inquiries",
            "jobs",
            "kontakt",
            "mail",
            "office",
            "people",
            "personal",
            "personnel",
            "post",
            "reception",
            "recruiting",
            "recruitment",
            "recepcion",
            "rh",
            "rrhh",
            "secretariat",
            "secretary",
            "sekretariat",
            "service",
            "team");

    /** Kinds of line that belong to one person. */
    private static final Set<LineType> OF_ONE = Set.of(LineType.MOBILE, LineType.PERSONAL, LineType.PAGER);

    /** Kinds of line that one person or an office or household may answer. */
    private static final Set<LineType> OF_ONE_OR_MORE = Set.of(LineType.VOIP, LineType.UNKNOWN);

    private Contacts() {}

    static Optional<Contact> of(Phone phone, CheckContext context) {
        return phone.number()
                .map(number -> PhoneNumbers.read(context, number, phone.country()))
                .flatMap(reading -> line(
                        reading,
                        phone.lineType()
                                .filter(type -> !type.equals(LineType.UNKNOWN))
                                .orElseGet(reading::lineType),
                        phone,
                        Phone.NUMBER));
    }

    static Optional<Contact> of(Email email) {
        return email.address().flatMap(Contacts::mailbox).map(key -> new Contact(key, email, Email.ADDRESS, true));
    }

    static Optional<Contact> phone(Referee referee, CheckContext context) {
        return referee.phone()
                .filter(number -> isOfReferee(referee))
                .map(number -> PhoneNumbers.read(context, number, Optional.empty()))
                .flatMap(reading -> line(reading, reading.lineType(), referee, Referee.PHONE));
    }

    static Optional<Contact> mailbox(Referee referee) {
        return referee.email()
                .filter(address -> isOfReferee(referee))
                .flatMap(Contacts::mailbox)
                .map(key -> new Contact(key, referee, Referee.EMAIL, true));
    }

    /** What an organisation or register publishes is not the referee's own. */
    private static boolean isOfReferee(Referee referee) {
        return referee.contactSource()
                .filter(source -> !source.equals(ContactSource.PERSON))
                .isEmpty();
    }

    /** A number with an extension is that of a switchboard. */
    private static Optional<Contact> line(PhoneReading reading, LineType type, Part part, Field<String> field) {
        return reading.e164()
                .filter(number -> reading.isValid() && reading.extension().isEmpty())
                .filter(number -> OF_ONE.contains(type) || OF_ONE_OR_MORE.contains(type))
                .map(number -> new Contact(number, part, field, OF_ONE.contains(type)));
    }

    private static Optional<String> mailbox(String text) {
        return MailAddress.find(text)
                .filter(address -> !ROLES.contains(address.local().toLowerCase(Locale.ROOT)))
                .map(MailAddress::mailbox);
    }
}
