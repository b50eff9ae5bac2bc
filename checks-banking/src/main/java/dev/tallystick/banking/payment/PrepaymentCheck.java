package dev.tallystick.banking.payment;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
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
import java.util.List;
import java.util.Optional;

/**
 * Compares requests for money ahead of the work with an agreement to pay by milestone.
 *
 * <p>Not judged: engagements that are not paid by milestone, a single request, and requests far apart.
 */
final class PrepaymentCheck implements Check {

    private static final FindingType REPEATED = FindingType.builder("banking.prepayment.repeated")
            .message(
                    "Pay by milestone is agreed ({agreed}), and money ahead of milestones was asked for or paid {count}"
                            + " times from {first} to {last}.")
            .weight(Weight.assumed(
                    5, "Freelancers without savings need money early; as a sign of anything but a dispute it is weak."))
            .group(EvidenceGroup.PAYOUT_CHANGE)
            .innocently(
                    "The person has to pay for living or materials before the milestone.",
                    "The milestones turned out larger than agreed, or the client is late.",
                    "Payment ahead is usual in this line of work.")
            .followUps(FollowUp.AGREE_SCHEDULE)
            .explainedBy(ExplanationKind.PAYOUT_CHANGE)
            .build();

    private static final Parameter REQUESTS =
            Parameter.of("requests", 2, 2, 20, "requests", "How many requests within the span are repeated ones.");
    private static final Parameter SPAN =
            Parameter.of("days", 90, 7, 365, "days", "The span within which requests are counted.");

    static final CheckInfo INFO = CheckInfo.builder("banking.prepayment")
            .title("Is money asked for ahead of agreed milestones again and again?")
            .rationale("Where milestones are agreed, pay follows them. Repeated requests for money ahead of them are"
                    + " compared with the terms, since a payer has to agree on a schedule or decline. Freelancers"
                    + " without savings ask for it as a matter of course: the finding is weak.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(PaymentEvent.KIND, Engagement.KIND)
            .findingTypes(REPEATED)
            .parameters(REQUESTS, SPAN)
            .references(Reference.GUIDANCE_2022)
            .indicators("B13")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<PaymentEvent> requests = PaymentEvents.of(
                candidate, context, PaymentEventKind.PREPAYMENT_REQUESTED, PaymentEventKind.PAID_WITHOUT_MILESTONE);
        if (requests.isEmpty()) {
            return result.build();
        }
        Optional<Engagement> terms = candidate
                .engagement()
                .filter(each -> each.find(Engagement.PAID_BY_MILESTONE).isPresent());
        if (terms.isEmpty()) {
            result.missing(Missing.absent(Engagement.KIND, "whether pay follows milestones that were agreed on"));
        } else if (terms.get().isPaidByMilestone()) {
            judge(terms.get(), requests, context, result);
        }
        return result.build();
    }

    private static void judge(
            Engagement terms, List<PaymentEvent> requests, CheckContext context, CheckResult.Builder result) {
        List<PaymentEvent> dated = PaymentEvents.dated(requests);
        if (dated.size() < requests.size()) {
            result.missing(Missing.absent(PaymentEvent.KIND, "when money ahead of the work was asked for or paid"));
        }
        if (dated.isEmpty()) {
            return;
        }
        List<PaymentEvent> densest = PaymentEvents.densest(dated, context.get(SPAN));
        PaymentEvent first = densest.get(0);
        PaymentEvent last = densest.get(densest.size() - 1);
        Fact agreed = Fact.shown(terms, Engagement.PAID_BY_MILESTONE, "yes");
        result.compared(agreed, PaymentEvents.dayFact(first));
        if (densest.size() >= context.get(REQUESTS)) {
            result.finding(Finding.builder(REPEATED, last)
                    .fact("agreed", agreed)
                    .fact("first", PaymentEvents.dayFact(first))
                    .fact("last", PaymentEvents.dayFact(last))
                    .argument("count", Integer.toString(densest.size()))
                    .observedAt(last.at())
                    .build());
        }
    }
}
