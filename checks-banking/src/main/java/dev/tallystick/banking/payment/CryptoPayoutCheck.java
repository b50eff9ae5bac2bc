package dev.tallystick.banking.payment;

import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
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
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares payment in crypto assets, where the person asks for it, with the ways of being paid that the engagement
 * offers.
 *
 * <p>Not judged: people to whom the engagement offers it or states no ways of being paid, accounts no longer in use, and
 * handles of payment applications; an address of a known chain counts whatever kind of account it is said to be.
 */
final class CryptoPayoutCheck implements Check {

    private static final FindingType NOT_OFFERED = FindingType.builder("banking.crypto-payout.not-offered")
            .message("Payment in crypto assets is asked for ({asked}; {count} on file), which is not among the ways of"
                    + " being paid that the engagement offers ({offered}).")
            .weight(Weight.assumed(
                    10,
                    "People of that business and people whose money loses its value ask for it as a matter of course;"
                            + " against the terms of the engagement it is rarer."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The person works in the crypto business or is used to being paid that way.",
                    "Banks or the currency where the person lives are unreliable, or transfers cost too much.",
                    "Nobody has told the person which ways of being paid there are.")
            .followUps(FollowUp.CHOOSE_PAYOUT)
            .explainedBy(ExplanationKind.ACCOUNT_USE, ExplanationKind.PAYOUT_CHANGE)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("banking.crypto-payout")
            .title("Does the person ask for crypto assets where they are not offered?")
            .rationale("A payer can pay in the ways that the engagement offers, and has to settle with the payee what"
                    + " happens to a wish for another. Compared is what the person asks for with what is offered: where"
                    + " crypto assets are offered, asking for them is nothing at all.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(PaymentEvent.KIND, BankAccount.KIND, Engagement.KIND)
            .findingTypes(NOT_OFFERED)
            .references(Reference.GUIDANCE_2022)
            .indicators("B07")
            .build();

    /** Crypto assets, as asked for once. */
    private record Wish(Fact asked, Optional<Instant> at) {}

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Wish> wishes = wishes(candidate, context);
        if (wishes.isEmpty()) {
            return result.build();
        }
        Wish first = wishes.get(0);
        Optional<Fact> offered = candidate.engagement().flatMap(CryptoPayoutCheck::offered);
        if (offered.isEmpty()) {
            result.missing(Missing.absent(Engagement.KIND, "which kinds of account the engagement offers to pay to"));
            return result.build();
        }
        result.compared(first.asked(), offered.get());
        if (!PayoutChangesCheck.isOffered(candidate, AccountKind.CRYPTO_WALLET)) {
            result.finding(Finding.builder(NOT_OFFERED, first.asked().part().orElseThrow())
                    .fact("asked", first.asked())
                    .fact("offered", offered.get())
                    .argument("count", Integer.toString(wishes.size()))
                    .observedAt(first.at())
                    .build());
        }
        return result.build();
    }

    /** Requests in the order of time, then accounts. */
    private static List<Wish> wishes(Candidate candidate, CheckContext context) {
        List<Wish> wishes = new ArrayList<>();
        PaymentEvents.of(candidate, context, PaymentEventKind.METHOD_REQUESTED, PaymentEventKind.DETAILS_CHANGED)
                .stream()
                .filter(event -> event.accountKind()
                        .filter(AccountKind.CRYPTO_WALLET::equals)
                        .isPresent())
                .forEach(event -> wishes.add(new Wish(Fact.of(event, PaymentEvent.ACCOUNT_KIND), event.at())));
        for (BankAccount account : PayoutLegs.notEnded(candidate, context)) {
            asked(account)
                    .ifPresent(asked ->
                            wishes.add(new Wish(asked, account.provenance().flatMap(Provenance::at))));
        }
        return wishes;
    }

    private static Optional<Fact> asked(BankAccount account) {
        Optional<AccountKind> kind = account.accountKind();
        if (kind.equals(Optional.of(AccountKind.CRYPTO_WALLET))) {
            return Optional.of(Fact.of(account, BankAccount.ACCOUNT_KIND));
        }
        return account.wallet()
                .filter(address -> kind.isEmpty() ? !address.isBlank() : WalletAddress.isOfKnownChain(address))
                .map(address -> Fact.of(account, BankAccount.WALLET));
    }

    private static Optional<Fact> offered(Engagement terms) {
        if (!terms.payoutTypes().isEmpty()) {
            return Optional.of(Fact.of(terms, Engagement.PAYOUT_TYPES));
        }
        return terms.requiredAccount().map(kind -> Fact.of(terms, Engagement.REQUIRED_ACCOUNT));
    }
}
