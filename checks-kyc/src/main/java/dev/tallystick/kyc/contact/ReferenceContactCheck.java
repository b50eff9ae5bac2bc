package dev.tallystick.kyc.contact;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ContactSource;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Referee;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.kyc.contact.Contacts.Contact;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import dev.tallystick.name.PersonNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares the contact details of references with those of the person and with each other.
 *
 * <p>Not judged: fixed, freephone and other service lines and numbers with an extension, which colleagues and households
 * share; mailboxes of a role; details that the organisation or a register publishes; what the person no longer uses; and
 * two references with one number or mailbox unless they have different names and speak for different organisations. A
 * number of which neither a carrier feed nor the plan tells whether it belongs to one person weighs less. Networks and
 * devices are not read.
 */
final class ReferenceContactCheck implements Check {

    /** Pairs of references with one contact that are compared by name. */
    private static final int MAX_COMPARED = 8;

    private static final FindingType OWN_CONTACT = type("own-contact")
            .message("The reference is reached by a contact that the person also gave as their own: {own}.")
            .weight(Weight.assumed(
                    12,
                    "who answers there for the reference may be the person; families and small firms share contacts"))
            .innocently(
                    "The person entered the own details in the wrong place.",
                    "Family, or a small firm, shares one telephone or mailbox.",
                    "The number was that of the job and has another user by now.")
            .build();

    private static final FindingType OWN_LINE = type("own-line")
            .message(
                    "The reference is reached by a telephone number that the person also gave as their own: {own}; whether"
                            + " one person or several use the line is not known.")
            .weight(Weight.assumed(
                    6,
                    "nothing tells whether it is a mobile or the line of an office or household, which people share"))
            .innocently(
                    "The number is that of an office, a small firm or a household that both belong to.",
                    "The person entered the own details in the wrong place.",
                    "The number was that of the job and has another user by now.")
            .build();

    private static final FindingType SHARED_CONTACT = type("shared-contact")
            .message(
                    "Two references with different names, for different organisations, are reached by the same contact:"
                            + " {first}.")
            .weight(Weight.assumed(8, "people share an office, a household or a company of their own"))
            .innocently(
                    "The two share an office or a household.",
                    "One of them answers for both, as an assistant does.",
                    "A detail was copied into the wrong entry.")
            .build();

    private static final NoteType FROM_PERSON = NoteType.context(
            "kyc.reference-contact.from-person",
            "The source of the contact details of the reference is the {fact}, as usual; an answer weighs more if the"
                    + " organisation is reached by details of its own.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.reference-contact")
            .title("Are references reached by contacts of their own?")
            .rationale(
                    "A reference is evidence if it comes from somebody else. Offices share switchboards and mailboxes,"
                            + " and families telephones, so that only contacts that may be one person's count, and a"
                            + " line of an unknown kind counts half. That the person gave the details is usual and never"
                            + " counts.")
            .area(Area.CONTACT)
            .earliestMoment(Moment.APPLICATION)
            .parts(Referee.KIND, Phone.KIND, Email.KIND)
            .findingTypes(OWN_CONTACT, OWN_LINE, SHARED_CONTACT)
            .noteTypes(FROM_PERSON)
            .references(
                    Reference.GUIDANCE_2022,
                    Reference.of(
                            "RFC 2142, Mailbox Names for Common Services, Roles and Functions",
                            "https://www.rfc-editor.org/rfc/rfc2142"))
            .indicators("K13", "K18")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Referee> referees = candidate.references();
        referees.stream()
                .filter(referee -> referee.contactSource().equals(Optional.of(ContactSource.PERSON)))
                .forEach(referee -> result.note(Note.of(FROM_PERSON, Fact.of(referee, Referee.CONTACT_SOURCE))));
        if (!referees.isEmpty()) {
            compareWithPerson(candidate, context, result);
            compareWithEachOther(referees, context, result);
        }
        return result.build();
    }

    private static void compareWithPerson(Candidate candidate, CheckContext context, CheckResult.Builder result) {
        List<Phone> phones = CurrentContacts.phones(candidate, context).stream()
                .sorted(Comparator.comparing(phone -> phone.number().orElse("")))
                .toList();
        List<Email> emails = CurrentContacts.emails(candidate, context).stream()
                .sorted(Comparator.comparing(email -> email.address().orElse("")))
                .toList();
        Map<String, Contact> own = new HashMap<>();
        Stream.concat(
                        phones.stream().flatMap(phone -> Contacts.of(phone, context).stream()),
                        emails.stream().flatMap(email -> Contacts.of(email).stream()))
                .forEach(contact -> own.merge(
                        contact.key(), contact, (first, next) -> first.isOfOne() || !next.isOfOne() ? first : next));
        Optional<Phone> phone = phones.stream()
                .filter(each -> each.number()
                        .filter(number -> PhoneNumbers.read(context, number, each.country())
                                .isValid())
                        .isPresent())
                .findFirst();
        Optional<Email> email = emails.stream()
                .filter(each -> each.address().flatMap(MailAddress::find).isPresent())
                .findFirst();
        for (Referee referee : candidate.references()) {
            compare(referee, phone, email, context, result);
            contacts(referee, context)
                    .filter(contact -> own.containsKey(contact.key()))
                    .min(Comparator.comparing(
                            contact -> !requireNonNull(own.get(contact.key())).isOfOne()))
                    .ifPresent(contact ->
                            result.finding(finding(referee, contact, requireNonNull(own.get(contact.key())))));
        }
    }

    private static Finding finding(Referee referee, Contact contact, Contact own) {
        return Finding.builder(own.isOfOne() ? OWN_CONTACT : OWN_LINE, referee)
                .fact("reference", contact.fact())
                .fact("own", own.fact())
                .observedAt(referee.provenance().flatMap(Provenance::at))
                .build();
    }

    /** States what can be compared, whatever kind of line or mailbox it is. */
    private static void compare(
            Referee referee,
            Optional<Phone> phone,
            Optional<Email> email,
            CheckContext context,
            CheckResult.Builder result) {
        boolean hasNumber = referee.phone()
                .filter(number ->
                        PhoneNumbers.read(context, number, Optional.empty()).isValid())
                .isPresent();
        boolean hasAddress = referee.email().flatMap(MailAddress::find).isPresent();
        if (hasNumber && phone.isPresent()) {
            result.compared(Fact.of(referee, Referee.PHONE), Fact.of(phone.get(), Phone.NUMBER));
        }
        if (hasAddress && email.isPresent()) {
            result.compared(Fact.of(referee, Referee.EMAIL), Fact.of(email.get(), Email.ADDRESS));
        }
        if (!hasNumber && !hasAddress) {
            result.missing(Missing.absent(
                    Referee.KIND, "a telephone number with its country code or a mail address of the reference"));
        } else if (!(hasNumber && phone.isPresent()) && !(hasAddress && email.isPresent())) {
            result.missing(Missing.absent(
                    Phone.KIND, "a telephone number or mail address of the person, as of the reference"));
        }
    }

    private static void compareWithEachOther(List<Referee> referees, CheckContext context, CheckResult.Builder result) {
        Map<String, List<Contact>> byKey = new TreeMap<>();
        referees.stream()
                .flatMap(referee -> contacts(referee, context))
                .forEach(contact -> byKey.computeIfAbsent(contact.key(), key -> new ArrayList<>())
                        .add(contact));
        byKey.values().forEach(sharing -> compareAll(sharing, result));
    }

    private static void compareAll(List<Contact> sharing, CheckResult.Builder result) {
        List<Contact> some = sharing.stream()
                .sorted(Comparator.comparing(ReferenceContactCheck::name)
                        .thenComparing(ReferenceContactCheck::organisation)
                        .thenComparing(
                                contact -> contact.part().find(contact.field()).orElse("")))
                .limit(MAX_COMPARED)
                .toList();
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                if (areApart(some.get(i), some.get(j))) {
                    result.compared(some.get(i).fact(), some.get(j).fact());
                    result.finding(Finding.builder(SHARED_CONTACT, some.get(i).part())
                            .fact("first", some.get(i).fact())
                            .fact("second", some.get(j).fact())
                            .observedAt(some.get(j).part().provenance().flatMap(Provenance::at))
                            .build());
                    return;
                }
            }
        }
    }

    private static boolean areApart(Contact first, Contact second) {
        return PersonNames.compare(name(first), name(second)).grade() == NameGrade.DIFFERENT
                && OrganisationNames.compare(organisation(first), organisation(second))
                                .verdict()
                        == Verdict.DIFFERENT;
    }

    private static Stream<Contact> contacts(Referee referee, CheckContext context) {
        return Stream.concat(Contacts.phone(referee, context).stream(), Contacts.mailbox(referee).stream());
    }

    private static String name(Contact contact) {
        return contact.part().find(Referee.NAME).orElse("").strip();
    }

    private static String organisation(Contact contact) {
        return contact.part().find(Referee.ORGANISATION).orElse("").strip();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.reference-contact." + name)
                // What is doubtful is the evidence for the history.
                .group(EvidenceGroup.HISTORY)
                .followUps(FollowUp.CONFIRM_CONTACT, FollowUp.OTHER_REFERENCE, FollowUp.INDEPENDENT_CONTACT)
                .explainedBy(
                        ExplanationKind.CONTACT_USE,
                        ExplanationKind.HOUSEHOLD,
                        ExplanationKind.OWN_COMPANY,
                        ExplanationKind.AGENCY);
    }
}
