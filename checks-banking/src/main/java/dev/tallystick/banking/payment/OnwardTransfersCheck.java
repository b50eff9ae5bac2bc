package dev.tallystick.banking.payment;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CounterKind;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.PlatformCounter;
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
import dev.tallystick.name.PersonNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the holders to whom the money of most payouts goes on from a platform with the names of the person.
 *
 * <p>Not judged: people off platforms; money that stays for some days; transfers to accounts of the person, to family who
 * bear a name of the person, to organisations and to parties on file; one or two other people; and where money goes: no
 * country is read.
 */
final class OnwardTransfersCheck implements Check {

    private static final FindingType OTHER_PEOPLE = FindingType.builder("banking.onward-transfers.other-people")
            .message("{moved} of {payouts} payouts left the platform again within three days, and money went on to at"
                    + " least {count} other people, among them {first} and {second}; the person is known as {name}.")
            .weight(Weight.assumed(
                    5,
                    "Most people who pass on their pay send it to their own bank or to one or two relatives; shared"
                            + " households and large families send it to more."))
            // One cause with accounts of others among which pay is split.
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The person supports several relatives who bear other names.",
                    "The person shares rent and costs with others and pays them on pay day.",
                    "The person pays off loans from friends.",
                    "The person works with others who are paid from the same engagement.")
            .followUps(FollowUp.NAME_PARTY, FollowUp.CHOOSE_PAYOUT)
            .explainedBy(
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.TIE,
                    ExplanationKind.ACCOUNT_USE,
                    ExplanationKind.PAYOUT_CHANGE,
                    ExplanationKind.AGENCY)
            .build();

    private static final Parameter SHARE = Parameter.of(
            "share", 80, 50, 100, "percent", "From which share of the payouts on their going on is judged.");
    private static final Parameter PAYOUTS =
            Parameter.of("payouts", 5, 2, 100, "payouts", "The least number of payouts that says something.");
    private static final Parameter PEOPLE =
            Parameter.of("people", 3, 2, 50, "people", "From how many different other people on transfers are judged.");
    private static final Parameter SPAN =
            Parameter.of("days", 180, 30, 730, "days", "How long before the screening transfers are counted.");

    static final CheckInfo INFO = CheckInfo.builder("banking.onward-transfers")
            .title("Does pay go on at once to several other people?")
            .rationale(
                    "A platform has to know whom it pays. Where nearly every payout goes on within days to several people"
                            + " who are not on file, they may be the ones who are paid. Millions of people send most of"
                            + " their pay home or move it to their own bank, so that transfers to the person, to family of"
                            + " the same name and to one or two others are no finding, and the country to which money"
                            + " goes is not compared with anything.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(PlatformCounter.KIND, PaymentEvent.KIND, PersonName.KIND, Counterparty.KIND)
            .findingTypes(OTHER_PEOPLE)
            .parameters(SHARE, PAYOUTS, PEOPLE, SPAN)
            .references(Reference.GUIDANCE_2022)
            .indicators("B10")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        Optional<PlatformCounter> counter = counter(candidate, context);
        List<PaymentEvent> transfers = transfers(candidate, context);
        if (counter.isEmpty() || transfers.isEmpty()) {
            return result.build();
        }
        List<PaymentEvent> named = named(transfers);
        if (named.isEmpty()) {
            result.missing(Missing.absent(PaymentEvent.KIND, "who holds the accounts to which money went on"));
            return result.build();
        }
        Holders holders = Holders.of(candidate);
        Optional<Fact> name = holders.name();
        if (name.isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "the name that the person goes by"));
            return result.build();
        }
        result.compared(Fact.of(named.get(0), PaymentEvent.HOLDER), name.get());
        List<PaymentEvent> others = Holders.differentEvents(named.stream()
                .filter(transfer -> isOther(transfer.holder().orElseThrow(), holders))
                .toList());
        if (others.size() >= context.get(PEOPLE)) {
            result.finding(finding(counter.get(), others, name.get()));
        }
        return result.build();
    }

    private static boolean isOther(String holder, Holders holders) {
        return !PersonNames.isOrganisation(holder) && !holders.isKnown(holder) && !holders.shareName(holder);
    }

    private static Finding finding(PlatformCounter counter, List<PaymentEvent> others, Fact name) {
        return Finding.builder(OTHER_PEOPLE, counter)
                .fact("moved", Fact.of(counter, PlatformCounter.COUNT))
                .fact("payouts", Fact.of(counter, PlatformCounter.OUT_OF))
                .fact("first", Fact.of(others.get(0), PaymentEvent.HOLDER))
                .fact("second", Fact.of(others.get(1), PaymentEvent.HOLDER))
                .fact("name", name)
                .argument("count", Integer.toString(others.size()))
                .observedAt(others.stream().map(PaymentEvents::at).max(Comparator.naturalOrder()))
                .build();
    }

    /** The counter by which the most payouts went on, if they were enough. */
    private static Optional<PlatformCounter> counter(Candidate candidate, CheckContext context) {
        return Claims.distinct(candidate.platformCounters()).stream()
                .filter(each -> each.counter()
                        .filter(CounterKind.PAYOUTS_TRANSFERRED_ON::equals)
                        .isPresent())
                .filter(each -> each.count().isPresent() && each.outOf().isPresent())
                .filter(each -> isMost(each.count().get(), each.outOf().get(), context))
                .max(Comparator.comparing(each -> each.outOf().orElseThrow()));
    }

    private static boolean isMost(int moved, int payouts, CheckContext context) {
        return moved <= payouts
                && payouts >= context.get(PAYOUTS)
                && 100L * moved >= (long) context.get(SHARE) * payouts;
    }

    private static List<PaymentEvent> transfers(Candidate candidate, CheckContext context) {
        Instant earliest = context.asOf().minus(Duration.ofDays(context.get(SPAN)));
        return PaymentEvents.dated(PaymentEvents.of(candidate, context, PaymentEventKind.TRANSFERRED_ON)).stream()
                .filter(transfer -> !PaymentEvents.at(transfer).isBefore(earliest))
                .toList();
    }

    /** Returns one transfer to each holder, the first. */
    private static List<PaymentEvent> named(List<PaymentEvent> transfers) {
        Map<String, PaymentEvent> byHolder = new LinkedHashMap<>();
        for (PaymentEvent transfer : transfers) {
            transfer.holder()
                    .map(Claims::fold)
                    .filter(holder -> !holder.isEmpty())
                    .ifPresent(holder -> byHolder.putIfAbsent(holder, transfer));
        }
        return List.copyOf(byHolder.values());
    }
}
