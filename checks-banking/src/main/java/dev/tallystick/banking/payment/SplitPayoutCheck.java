package dev.tallystick.banking.payment;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the accounts that share a person's pay with each other, and their holders with the names of the person.
 *
 * <p>Not judged: accounts that are not stated to be in use or to receive a share; several accounts of one holder at one
 * institution, which count once; joint accounts with the person; parties that are on file; a single other holder, who may
 * be family; and other holders who together receive less than half of the pay beside an account of the person.
 */
final class SplitPayoutCheck implements Check {

    private static final FindingType MANY_ACCOUNTS = type("many-accounts")
            .message("Pay goes to {count} accounts at one time, among them {first} and {second}.")
            .weight(Weight.assumed(
                    6, "Few people split their pay among so many accounts, and most of those who do are saving."))
            .build();

    private static final FindingType OTHER_HOLDERS = type("other-holders")
            .message("Pay is split over accounts of {count} other holders, among them {first} and {second}; on file the"
                    + " person is {name}.")
            .weight(Weight.assumed(
                    12,
                    "Pay that goes to several people who are not on file is shared in public cases;"
                            + " families share as well."))
            .build();

    private static final Parameter ACCOUNTS =
            Parameter.of("accounts", 3, 1, 20, "accounts", "Up to how many accounts at one time are ordinary.");
    private static final Parameter HOLDERS = Parameter.of(
            "other-holders", 2, 2, 10, "holders", "From how many different other holders on a split is judged.");

    static final CheckInfo INFO = CheckInfo.builder("banking.split-payout")
            .title("Is pay split over many accounts or other people?")
            .rationale("Pay that is shared among several people may belong to somebody other than the person on file."
                    + " Savings, support payments and joint accounts split pay too, so that the number of accounts"
                    + " alone is weak, one other holder is no finding of this check, and holders that are on file are"
                    + " none at all.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND, PersonName.KIND, Counterparty.KIND)
            .findingTypes(MANY_ACCOUNTS, OTHER_HOLDERS)
            .parameters(ACCOUNTS, HOLDERS)
            .references(Reference.GUIDANCE_2022)
            .indicators("B08")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        PayoutLegs legs = PayoutLegs.of(candidate, context);
        List<BankAccount> stated = legs.stated();
        if (stated.size() > 1) {
            result.compared(PayoutLegs.fact(stated.get(0)), PayoutLegs.fact(stated.get(1)));
        }
        if (stated.size() > context.get(ACCOUNTS)) {
            result.finding(finding(MANY_ACCOUNTS, stated, stated.size())
                    .fact("first", PayoutLegs.fact(stated.get(0)))
                    .fact("second", PayoutLegs.fact(stated.get(1)))
                    .build());
        } else if (stated.size() + legs.unsure().size() > context.get(ACCOUNTS)) {
            result.missing(Missing.of(
                    BankAccount.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "which of the accounts are in use, and the share of each payout that goes there"));
        }
        judgeHolders(
                stated,
                Stream.concat(stated.stream(), legs.unsure().stream()).toList(),
                Holders.of(candidate),
                context.get(HOLDERS),
                result);
        return result.build();
    }

    private static void judgeHolders(
            List<BankAccount> legs,
            List<BankAccount> accounts,
            Holders holders,
            int enough,
            CheckResult.Builder result) {
        List<BankAccount> named = legs.stream()
                .filter(account ->
                        account.holder().filter(name -> !name.isBlank()).isPresent())
                .toList();
        Optional<Fact> name = holders.name();
        if (named.size() < enough) {
            return;
        }
        if (name.isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "the name that the person goes by"));
            return;
        }
        List<BankAccount> unknown =
                named.stream().filter(account -> !holders.isKnown(account)).toList();
        result.compared(Fact.of(named.get(0), BankAccount.HOLDER), name.get());
        if (holders.areMinor(unknown, accounts)) {
            return;
        }
        List<BankAccount> others = Holders.different(unknown);
        if (others.size() >= enough) {
            result.finding(finding(OTHER_HOLDERS, others, others.size())
                    .fact("first", Fact.of(others.get(0), BankAccount.HOLDER))
                    .fact("second", Fact.of(others.get(1), BankAccount.HOLDER))
                    .fact("name", name.get())
                    .build());
        }
    }

    /** The contradiction came up when the last of the accounts was recorded. */
    private static Finding.Builder finding(FindingType type, List<BankAccount> accounts, int count) {
        Optional<Instant> latest = accounts.stream()
                .flatMap(account -> account.provenance().flatMap(Provenance::at).stream())
                .max(Comparator.naturalOrder());
        return Finding.builder(type, accounts.get(0))
                .argument("count", Integer.toString(count))
                .observedAt(latest);
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("banking.split-payout." + name)
                .group(EvidenceGroup.PAYEE)
                .innocently(
                        "The person saves, pays off debts or keeps money for taxes in accounts of their own.",
                        "Part of the pay supports children, parents or a former partner.",
                        "Part of the pay is withheld by law or by an agreement on support.",
                        "Members of a household or a cooperative share what they earn.")
                .followUps(FollowUp.NAME_HOLDER, FollowUp.CHOOSE_PAYOUT)
                .explainedBy(
                        ExplanationKind.PAYOUT_CHANGE,
                        ExplanationKind.ACCOUNT_USE,
                        ExplanationKind.JOINT_ACCOUNT,
                        ExplanationKind.HOUSEHOLD,
                        ExplanationKind.OWN_COMPANY,
                        ExplanationKind.AGENCY);
    }
}
