package dev.tallystick.kyc.contact;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Referee;
import dev.tallystick.candidate.TimelineEvent;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import dev.tallystick.reference.ReferenceRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares the domain of a mail address with throw-away services, with the date of the application and with the domains
 * of the organisations that the person names.
 *
 * <p>Forwarding services and large providers are never judged by domain. A look-alike counts only beside the domain that
 * a register gives, or if it differs by letters that look the same; one slip beside a domain that the person stated is
 * most likely a slip. The same name under another suffix, with added words or other hyphens is none. The address of a
 * reference is judged only if the reference speaks for that organisation.
 */
final class EmailDomainCheck implements Check {

    private static final FindingType DISPOSABLE = FindingType.builder("kyc.email-domain.disposable")
            .message("Mail goes to an address at {domain}, which {table} lists as a throw-away service.")
            .weight(Weight.assumed(
                    5,
                    "private people use such services against unwanted mail, though rarely where they want an answer"))
            .group(EvidenceGroup.CONTACT)
            .innocently(
                    "The person keeps the main address private until it is needed.",
                    "The list is wrong about the domain, or the service changed.")
            .followUps(FollowUp.CONFIRM_CONTACT)
            .explainedBy(ExplanationKind.CONTACT_USE)
            .build();

    private static final FindingType NEW_DOMAIN = FindingType.builder("kyc.email-domain.new-domain")
            .message(
                    "The domain {domain} of the mail address was registered on {created}, shortly before the application"
                            + " on {applied}.")
            .weight(Weight.assumed(4, "people buy a domain of their own when they begin to look for work"))
            .group(EvidenceGroup.CONTACT)
            .innocently(
                    "The person set up a site and an address of their own for the search.",
                    "The person founded a company, changed the name or moved to another provider.")
            .followUps(FollowUp.CONFIRM_CONTACT)
            .explainedBy(ExplanationKind.CONTACT_USE, ExplanationKind.OWN_COMPANY, ExplanationKind.NAME_USE)
            .build();

    private static final FindingType LOOK_ALIKE = FindingType.builder("kyc.email-domain.employer-look-alike")
            .message(
                    "The mail address of {whose} is at {domain}; the domain of the organisation is {organisation}, which"
                            + " looks almost the same.")
            .weight(Weight.assumed(
                    12,
                    "addresses are mistyped, and organisations hold further domains; mail still arrives at this one"))
            // One cause with an organisation that resembles another one.
            .group(EvidenceGroup.HISTORY)
            .innocently(
                    "The address or the domain was mistyped.",
                    "The organisation holds both domains, or took another one over.",
                    "Another organisation has nearly the same name.")
            .followUps(FollowUp.CONFIRM_CONTACT, FollowUp.NAME_EMPLOYER, FollowUp.INDEPENDENT_CONTACT)
            .explainedBy(ExplanationKind.EMPLOYER, ExplanationKind.CONTACT_USE)
            .build();

    private static final NoteType MALFORMED = NoteType.dataQuality(
            "kyc.email-domain.malformed",
            "The mail address cannot be used ({fact}); please ask the person to enter it again.");

    private static final NoteType DID_YOU_MEAN = NoteType.dataQuality(
            "kyc.email-domain.did-you-mean",
            "The mail address is at {fact}, which may be a slip for {provider}; please ask the person to check it.");

    private static final NoteType ONE_SLIP = NoteType.dataQuality(
            "kyc.email-domain.one-slip",
            "The mail address is at {fact}, one letter from the domain stated for an employer; please ask the person to"
                    + " check both.");

    static final Parameter DAYS = Parameter.of(
            "days", 30, 1, 180, "days", "How long before the application a domain counts as just registered.");

    private static final Reference LISTED = Reference.of("Mail domains of throw-away services", "");

    static final CheckInfo INFO = CheckInfo.builder("kyc.email-domain")
            .title("Does the mail domain fit a lasting address and the organisations named?")
            .rationale(
                    "Addresses of throw-away services and domains registered days ago cannot be reached for long, and"
                            + " a domain one letter from that of an employer has served to answer for employers that knew"
                            + " nothing of it. Forwarding services are a good habit and never count. People buy domains for a"
                            + " search and mistype addresses, so that the first two are weak and a slip beside a domain that"
                            + " the person stated is only asked about.")
            .area(Area.CONTACT)
            .earliestMoment(Moment.APPLICATION)
            .parts(Email.KIND, Referee.KIND, Employment.KIND, OrganisationRecord.KIND, TimelineEvent.KIND)
            .findingTypes(DISPOSABLE, NEW_DOMAIN, LOOK_ALIKE)
            .noteTypes(MALFORMED, DID_YOU_MEAN, ONE_SLIP)
            .parameters(DAYS)
            .references(
                    Reference.GUIDANCE_2022,
                    Reference.of("RFC 5321, Simple Mail Transfer Protocol", "https://www.rfc-editor.org/rfc/rfc5321"))
            .indicators("L22")
            .build();

    private final MailDomains mailDomains;

    EmailDomainCheck(MailDomains mailDomains) {
        this.mailDomains = requireNonNull(mailDomains, "mailDomains");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        EmployerDomains employers = EmployerDomains.of(candidate);
        Optional<TimelineEvent> applied = applied(candidate);
        for (Email email : CurrentContacts.emails(candidate, context)) {
            if (email.address().isEmpty()) {
                result.missing(Missing.absent(Email.KIND, "the mail address"));
                continue;
            }
            Optional<MailAddress> address = MailAddress.find(email.address().get());
            if (address.isEmpty()) {
                result.note(
                        Note.of(MALFORMED, Fact.shown(email, Email.ADDRESS, "not an address as mail servers take it")));
                result.missing(Missing.of(Email.KIND, Missing.Reason.INVALID, "a mail address that can be used"));
                continue;
            }
            judgeService(email, address.get(), applied, context.get(DAYS), result);
            judgeEmployer(email, Email.ADDRESS, address.get(), employers, any -> true, result);
        }
        for (Referee referee : candidate.references()) {
            Optional<MailAddress> address = referee.email().flatMap(MailAddress::find);
            Optional<String> organisation = referee.organisation();
            if (address.isPresent() && organisation.isPresent()) {
                judgeEmployer(
                        referee,
                        Referee.EMAIL,
                        address.get(),
                        employers,
                        stated -> isSame(organisation.get(), stated.organisation()),
                        result);
            }
        }
        return result.build();
    }

    /** The first of several applications: a domain that is older than any of them was not made for one. */
    private static Optional<TimelineEvent> applied(Candidate candidate) {
        return candidate.timelineEvents().stream()
                .filter(event -> event.event().equals(Optional.of(EventKind.APPLIED)))
                .filter(event -> event.at().isPresent())
                .min(Comparator.comparing(event -> event.at().orElseThrow()));
    }

    private void judgeService(
            Email email, MailAddress address, Optional<TimelineEvent> applied, int days, CheckResult.Builder result) {
        Fact domain = fact(email, Email.ADDRESS, address);
        Optional<ReferenceRow> relay = mailDomains.findRelay(address.domain());
        if (relay.isPresent()) {
            result.compared(domain, Fact.of(relay.get(), "domain"));
            return;
        }
        Optional<ReferenceRow> disposable = mailDomains.findDisposable(address.domain());
        if (disposable.isPresent()) {
            Fact row = Fact.of(disposable.get(), "domain");
            result.compared(domain, row);
            result.finding(Finding.builder(DISPOSABLE, email)
                    .fact("domain", domain)
                    .fact("row", row)
                    .argument("table", disposable.get().table())
                    .observedAt(email.provenance().flatMap(Provenance::at))
                    .build());
            return;
        }
        result.compared(domain, Fact.rule("The tables of throw-away services do not hold the domain.", LISTED));
        if (MailProviders.holds(address.registrableDomain())) {
            return;
        }
        MailProviders.meantBy(address.domainName())
                .ifPresent(provider -> result.note(Note.of(DID_YOU_MEAN, domain, Map.of("provider", provider))));
        email.domainCreatedOn().ifPresent(created -> judgeAge(email, domain, created, applied, days, result));
    }

    private static void judgeAge(
            Email email,
            Fact domain,
            PartialDate created,
            Optional<TimelineEvent> applied,
            int days,
            CheckResult.Builder result) {
        if (applied.isEmpty()) {
            result.missing(Missing.absent(TimelineEvent.KIND, "when the application arrived"));
            return;
        }
        LocalDate day = applied.get().at().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate();
        Fact createdOn = Fact.of(email, Email.DOMAIN_CREATED_ON);
        Fact appliedOn = Fact.shown(applied.get(), TimelineEvent.AT, day.toString());
        result.compared(createdOn, appliedOn);
        if (isWithinDaysBefore(created.earliest(), day, days) && isWithinDaysBefore(created.latest(), day, days)) {
            result.finding(Finding.builder(NEW_DOMAIN, email)
                    .fact("domain", domain)
                    .fact("created", createdOn)
                    .fact("applied", appliedOn)
                    .observedAt(email.provenance().flatMap(Provenance::at))
                    .build());
        }
    }

    private static boolean isWithinDaysBefore(LocalDate created, LocalDate applied, int days) {
        long between = ChronoUnit.DAYS.between(created, applied);
        return between >= 0 && between <= days;
    }

    private void judgeEmployer(
            Part part,
            Field<String> field,
            MailAddress address,
            EmployerDomains employers,
            Predicate<EmployerDomains.Stated> inTheNameOf,
            CheckResult.Builder result) {
        if (employers.isEmpty()
                || MailProviders.holds(address.registrableDomain())
                || mailDomains.findRelay(address.domain()).isPresent()) {
            return;
        }
        Fact domain = fact(part, field, address);
        Optional<EmployerDomains.Stated> owner = employers.owner(address.domainName());
        if (owner.isPresent()) {
            result.compared(domain, owner.get().fact());
        }
        if (owner.filter(EmployerDomains.Stated::official).isPresent()) {
            return;
        }
        // Where the person states the domain as well, only a register contradicts it.
        Predicate<EmployerDomains.Stated> wanted = inTheNameOf.and(stated -> stated.official() || owner.isEmpty());
        Optional<EmployerDomains.Stated> alike = employers
                .drawnAlike(address.domainName(), wanted)
                .or(() -> employers.oneSlipAway(address.domainName(), wanted.and(EmployerDomains.Stated::official)));
        if (alike.isPresent()) {
            result.compared(domain, alike.get().fact());
            result.finding(Finding.builder(LOOK_ALIKE, part)
                    .fact("domain", domain)
                    .fact("organisation", alike.get().fact())
                    .argument("whose", part instanceof Referee ? "a reference" : "the person")
                    .observedAt(part.provenance().flatMap(Provenance::at))
                    .build());
        } else if (employers.oneSlipAway(address.domainName(), wanted).isPresent()) {
            result.note(Note.of(ONE_SLIP, domain));
        }
    }

    private static boolean isSame(String first, String second) {
        Verdict verdict = OrganisationNames.compare(first, second).verdict();
        return verdict == Verdict.SAME || verdict == Verdict.SIMILAR;
    }

    private static Fact fact(Part part, Field<String> field, MailAddress address) {
        return Fact.shown(part, field, address.registrableDomain());
    }
}
