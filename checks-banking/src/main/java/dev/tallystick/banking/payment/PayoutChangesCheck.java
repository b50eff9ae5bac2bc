package dev.tallystick.banking.payment;

import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.List;
import java.util.Set;

/**
 * Compares changes of payout details with each other, with the accounts before and with the names and ties of the person.
 *
 * <p>Not judged: one change to an account of the person's own, whatever its reason; a change soon after another that
 * corrects it; changes that were confirmed; holders that are on file; countries of accounts that are not stated to be at
 * a bank, within the euro payments area, or with any tie; and requests for a way of being paid that the engagement offers.
 */
final class PayoutChangesCheck implements Check {

    private static final Set<VerificationMethod> CONFIRMING = Set.of(
            VerificationMethod.BANK_LETTER, VerificationMethod.NAME_CHECK, VerificationMethod.INDEPENDENT_CONTACT);
    private static final int CONFIRMED_DECIBANS = 12;

    static final FindingType FREQUENT = type("frequent")
            .message("The payout details changed {count} times from {first} to {last}{corrections}.")
            .weight(Weight.assumed(
                    10,
                    "A closed account makes one change and a stopgap two, and some lives need more; a payer confirms a"
                            + " third before money moves."))
            .innocently(
                    "A bank closed or refused an account, and the first new one was a stopgap.",
                    "A number was mistyped and set right, more than once.",
                    "The person separated, moved or sorted out money, step by step.")
            .followUps(FollowUp.CONFIRM_CHANGE)
            .explainedBy(ExplanationKind.PAYOUT_CHANGE, ExplanationKind.ACCOUNT_USE)
            .build();

    static final FindingType SOON_AFTER_HIRE = type("soon-after-hire")
            .message(
                    "The payout details changed {count} times within {days} days after the hire on {hired}, from {first}"
                            + " to {last}{corrections}.")
            .weight(Weight.assumed(
                    4,
                    "Whoever starts work often opens an account for it or first gives a stopgap; a second change in the"
                            + " same weeks is rarer, and is confirmed with the payee."))
            .innocently(
                    "The person started with a stopgap until an account at a bank was open.",
                    "A bank closed or refused an account, and so did the next.",
                    "A number was mistyped and set right later.")
            .followUps(FollowUp.CONFIRM_CHANGE)
            .explainedBy(ExplanationKind.PAYOUT_CHANGE, ExplanationKind.ACCOUNT_USE)
            .build();

    static final FindingType NEW_HOLDER_OR_COUNTRY = type("new-holder-or-country")
            // One cause with the holder and country of the account itself, which is judged as well.
            .group(EvidenceGroup.PAYEE)
            .message("On {day} the payout details changed to {new}; on file before was {before}.")
            .weight(Weight.assumed(
                    12,
                    "Nothing on file explains the holder or the country; partners, companies and moves that are not on"
                            + " file yet are the usual reasons."))
            .innocently(
                    "The person married, separated or founded a company, and that is not on file yet.",
                    "Family or a partner receives the money while the person has no account.",
                    "The person moved, or has a tie with the country that is missing from the history.")
            .followUps(FollowUp.NAME_HOLDER, FollowUp.COMPLETE_HISTORY, FollowUp.CONFIRM_CHANGE)
            .explainedBy(
                    ExplanationKind.PAYOUT_CHANGE,
                    ExplanationKind.ACCOUNT_USE,
                    ExplanationKind.JOINT_ACCOUNT,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.AGENCY,
                    ExplanationKind.NAME_USE)
            .build();

    static final FindingType SHARED_NAME = type("shared-name")
            .group(EvidenceGroup.PAYEE)
            .message("On {day} the payout details changed to {new}, who shares a name with the person, known as {name};"
                    + " on file before was {before}.")
            .weight(Weight.assumed(
                    5,
                    "Couples and families who bear one name share accounts as a matter of course; whom the pay reaches"
                            + " still has to be settled."))
            .innocently(
                    "It is an account of a spouse, a parent or a child, or a joint account under the other name.",
                    "It is the person's own company.",
                    "The person uses another name that is not on file.")
            .followUps(FollowUp.NAME_HOLDER, FollowUp.CONFIRM_CHANGE)
            .explainedBy(
                    ExplanationKind.PAYOUT_CHANGE,
                    ExplanationKind.ACCOUNT_USE,
                    ExplanationKind.JOINT_ACCOUNT,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.NAME_USE)
            .build();

    static final FindingType TROUBLE_AND_NEW_METHOD = type("trouble-and-new-method")
            .message("Accounts at {first} and at {second} are said to be closed, blocked or refused, and another way of"
                    + " being paid was asked for ({asked}).")
            .weight(Weight.assumed(
                    8,
                    "Institutions close and refuse accounts of many people without stating a reason, often several in a"
                            + " row."))
            .innocently(
                    "Banks close or refuse accounts for reasons of their own, often without giving any.",
                    "Banks where the person lives are unstable, or stopped taking payments from abroad.",
                    "One bank closed an account, and the next took too long to open one.")
            .followUps(FollowUp.CHOOSE_PAYOUT)
            .explainedBy(ExplanationKind.PAYOUT_CHANGE, ExplanationKind.ACCOUNT_USE)
            .build();

    static final Parameter CHANGES = Parameter.of(
            "changes", 3, 2, 20, "changes", "How many changes within the span are frequent; a correction is none.");
    static final Parameter SPAN =
            Parameter.of("days", 60, 7, 365, "days", "The span within which changes are counted.");
    static final Parameter CORRECTION = Parameter.of(
            "correction-days",
            7,
            0,
            30,
            "days",
            "How soon after a change another one that names no other holder or country counts as its correction; a"
                    + " change has at most one.");
    static final Parameter AFTER_HIRE = Parameter.of(
            "days-after-hire",
            30,
            0,
            180,
            "days",
            "How soon after the hire two changes are soon, and a new holder or country is reported together with it.");
    static final Parameter TROUBLE_SPAN = Parameter.of(
            "trouble-days",
            90,
            7,
            365,
            "days",
            "The span within which account troubles and the request for another way belong together.");

    static final CheckInfo INFO = CheckInfo.builder("banking.payout-changes")
            .title("Do payout details change in a way that fits the person?")
            .rationale(
                    "Before pay goes to new details a payer confirms them with the payee, since a message about them may"
                            + " come from anybody. Compared are changes with each other and with the accounts, names and ties"
                            + " on file. Banks close accounts, couples part and people move: one change to an account of one's"
                            + " own is never a finding, and a change that was confirmed is judged no more.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(
                    PaymentEvent.KIND,
                    BankAccount.KIND,
                    PersonName.KIND,
                    Counterparty.KIND,
                    TimelineEvent.KIND,
                    Engagement.KIND)
            .historySources(HistorySource.values())
            .findingTypes(FREQUENT, NEW_HOLDER_OR_COUNTRY, SHARED_NAME, SOON_AFTER_HIRE, TROUBLE_AND_NEW_METHOD)
            .parameters(CHANGES, SPAN, CORRECTION, AFTER_HIRE, TROUBLE_SPAN)
            .references(Reference.GUIDANCE_2022, References.FBI_2025)
            .indicators("B06")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<PaymentEvent> changes = PaymentEvents.of(candidate, context, PaymentEventKind.DETAILS_CHANGED);
        List<PaymentEvent> unconfirmed =
                changes.stream().filter(change -> !isConfirmed(change)).toList();
        List<PaymentEvent> dated = PaymentEvents.dated(unconfirmed);
        if (!changes.isEmpty() && unconfirmed.isEmpty()) {
            corroborate(changes, result);
        }
        if (dated.size() < unconfirmed.size()) {
            result.missing(Missing.absent(PaymentEvent.KIND, "when the payout details changed"));
        }
        Set<PaymentEvent> toOthers = Set.copyOf(new NewPayee(candidate, context, result).judge(changes, dated));
        // Changes all of which are held against the accounts before them are not counted as well.
        if (!toOthers.containsAll(dated) && !ChangeFrequency.judge(dated, context, result)) {
            List<PaymentEvent> others =
                    dated.stream().filter(change -> !toOthers.contains(change)).toList();
            ChangesAfterHire.judge(others, Hires.of(candidate), context, result);
        }
        AccountTrouble.judge(candidate, context, result);
        return result.build();
    }

    private static boolean isConfirmed(PaymentEvent change) {
        return change.isVerified()
                && change.verifications().stream()
                        .anyMatch(each -> each.confirmsIndependently() && CONFIRMING.contains(each.method()));
    }

    private static void corroborate(List<PaymentEvent> changes, CheckResult.Builder result) {
        result.corroboration(Corroboration.of(
                EvidenceGroup.PAYOUT_CHANGE,
                CONFIRMED_DECIBANS,
                "The change of the payout details was confirmed independently.",
                Fact.of(changes.get(0), PaymentEvent.EVENT)));
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("banking.payout-changes." + name).group(EvidenceGroup.PAYOUT_CHANGE);
    }

    /** Tells whether the engagement offers a way of being paid. */
    static boolean isOffered(Candidate candidate, AccountKind kind) {
        return candidate
                .engagement()
                .filter(terms -> terms.payoutTypes().contains(kind)
                        || terms.requiredAccount().filter(kind::equals).isPresent())
                .isPresent();
    }
}
