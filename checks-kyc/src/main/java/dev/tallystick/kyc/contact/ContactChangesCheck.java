package dev.tallystick.kyc.contact;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ContactChange;
import dev.tallystick.candidate.ContactChannel;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the contact details of one channel with each other over time.
 *
 * <p>Counted are details that were never on file before. Returns to earlier details, corrections, and details that differ
 * from those before by at most two letters or figures are not counted. Telephone numbers are one if their last digits
 * are, since they are written with and without calling code, trunk digit and area code. Channels are judged one by one: a
 * new number and a new mailbox after a theft or a move are one change each. People with a protected address are not
 * judged: whoever is stalked changes numbers.
 */
final class ContactChangesCheck implements Check {

    private static final FindingType FREQUENT = FindingType.builder("kyc.contact-changes.frequent")
            .message("Contact details ({channel}) changed to {count} new ones between {first} and {last}.")
            .weight(Weight.assumed(
                    6, "theft, a change of carrier and a move make one change or two; some lives need more"))
            .group(EvidenceGroup.CONTACT)
            .innocently(
                    "A telephone was stolen or broke, and stopgaps followed.",
                    "The person moved between countries, or gave up an address that somebody misused.",
                    "The person gives new details to escape somebody.")
            .followUps(FollowUp.CONFIRM_CONTACT)
            .explainedBy(ExplanationKind.CONTACT_USE, ExplanationKind.RELOCATION, ExplanationKind.TRAVEL)
            .build();

    static final Parameter DAYS =
            Parameter.of("days", 60, 7, 365, "days", "The span within which changes of one channel are counted.");
    static final Parameter VALUES = Parameter.of(
            "values", 4, 2, 20, "values", "How many new details of one channel within the span are frequent.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.contact-changes")
            .title("Do contact details stay the same long enough to reach the person?")
            .rationale("A host that writes to a new address each week does not know to whom it writes. Telephones are"
                    + " stolen, people move and mistype, so that only details that were never on file before count,"
                    + " several of one channel within a span, and weakly; never for people whose address is protected.")
            .area(Area.CONTACT)
            .earliestMoment(Moment.APPLICATION)
            .parts(ContactChange.KIND, Address.KIND)
            .findingTypes(FREQUENT)
            .parameters(DAYS, VALUES)
            .references(Reference.GUIDANCE_2022)
            .indicators("L21")
            .build();

    /** A dated change with its details in a form that can be compared. */
    private record Change(ContactChange part, Instant at, Optional<ContactDetail> before, ContactDetail after) {

        boolean isSlip() {
            return before.filter(after::isSlipOf).isPresent();
        }

        String beforeText() {
            return before.map(ContactDetail::text).orElse("");
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.addresses().stream().anyMatch(Address::isProtected)) {
            return result.build();
        }
        Map<String, List<Change>> byChannel = new TreeMap<>();
        for (ContactChange change : candidate.contactChanges()) {
            if (change.channel().isEmpty()) {
                result.missing(Missing.absent(ContactChange.KIND, "what was changed"));
            } else if (change.at().isEmpty()) {
                result.missing(Missing.absent(ContactChange.KIND, "when the contact details changed"));
            } else if (change.after().filter(text -> !text.isBlank()).isEmpty()) {
                result.missing(Missing.absent(ContactChange.KIND, "the contact details afterwards"));
            } else {
                byChannel
                        .computeIfAbsent(change.channel().get().id(), channel -> new ArrayList<>())
                        .add(change(change, context));
            }
        }
        byChannel.forEach((channel, changes) -> judge(channel, changes, context, result));
        return result.build();
    }

    private static Change change(ContactChange change, CheckContext context) {
        ContactChannel channel = change.channel().orElseThrow();
        return new Change(
                change,
                change.at().orElseThrow(),
                change.before().filter(text -> !text.isBlank()).map(text -> ContactDetail.of(channel, text, context)),
                ContactDetail.of(channel, change.after().orElseThrow(), context));
    }

    private static void judge(String channel, List<Change> changes, CheckContext context, CheckResult.Builder result) {
        changes.sort(Comparator.comparing(Change::at)
                .thenComparing(Change::beforeText)
                .thenComparing(change -> change.after().text())
                .thenComparing(change -> change.part().isCorrection())
                .thenComparing(change -> change.part().after().orElse(""))
                .thenComparing(change -> change.part().before().orElse("")));
        Change first = changes.get(0);
        Change last = changes.get(changes.size() - 1);
        if (first.part().before().isPresent()) {
            result.compared(Fact.of(first.part(), ContactChange.BEFORE), Fact.of(last.part(), ContactChange.AFTER));
        } else if (changes.size() > 1) {
            result.compared(Fact.of(first.part(), ContactChange.AFTER), Fact.of(last.part(), ContactChange.AFTER));
        } else {
            result.missing(Missing.absent(ContactChange.KIND, "the contact details before"));
        }
        List<Change> counted = counted(changes);
        int from = densest(counted, context.get(DAYS));
        int to = from;
        while (to < counted.size() && isWithin(counted.get(from), counted.get(to), context.get(DAYS))) {
            to++;
        }
        if (to - from >= context.get(VALUES)) {
            report(channel, counted.get(from), counted.get(to - 1), to - from, result);
        }
    }

    /** The changes to details that were never on file before, without corrections and slips. */
    private static List<Change> counted(List<Change> changes) {
        Set<String> known = new HashSet<>();
        List<Change> counted = new ArrayList<>();
        for (Change change : changes) {
            change.before().map(ContactDetail::key).ifPresent(known::add);
            boolean isNew = known.add(change.after().key());
            if (isNew && !change.part().isCorrection() && !change.isSlip()) {
                counted.add(change);
            }
        }
        return counted;
    }

    /** The first change of the span that holds most of them. */
    private static int densest(List<Change> changes, int days) {
        int best = 0;
        int most = 0;
        int to = 0;
        for (int from = 0; from < changes.size(); from++) {
            while (to < changes.size() && isWithin(changes.get(from), changes.get(to), days)) {
                to++;
            }
            if (to - from > most) {
                most = to - from;
                best = from;
            }
        }
        return best;
    }

    private static boolean isWithin(Change first, Change last, int days) {
        return ChronoUnit.DAYS.between(first.at(), last.at()) < days;
    }

    private static void report(String channel, Change first, Change last, int count, CheckResult.Builder result) {
        result.finding(Finding.builder(FREQUENT, last.part())
                .fact("first", day(first))
                .fact("last", day(last))
                .fact("firstDetails", Fact.of(first.part(), ContactChange.AFTER))
                .fact("lastDetails", Fact.of(last.part(), ContactChange.AFTER))
                .argument("channel", channel)
                .argument("count", Integer.toString(count))
                .observedAt(Optional.of(last.at()))
                .build());
    }

    private static Fact day(Change change) {
        return Fact.shown(
                change.part(),
                ContactChange.AT,
                change.at().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
}
