package dev.tallystick.banking.payment;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CounterKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
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
import dev.tallystick.place.Country;
import dev.tallystick.place.PostalAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares where the money of most payouts goes on from a platform with the ties and the accounts of the person.
 *
 * <p>Not judged: people off platforms; remittances to a country with any declared tie, to a country of any account on
 * file or within the euro payments area; people who were not asked for their ties in full; a few payouts or transfers.
 */
final class OnwardTransfersCheck implements Check {

    private static final FindingType UNTIED_COUNTRY = FindingType.builder("banking.onward-transfers.untied-country")
            .message("{moved} of {payouts} payouts left the platform again within days, and money went on to {country}"
                    + " {count} times, with which no tie is on file; the accounts on file are elsewhere ({account}).")
            .weight(Weight.assumed(
                    8,
                    "Sending money home is normal and regular; a country with no tie in a history asked for in full is"
                            + " rarer, and may be a relative's new home."))
            .group(EvidenceGroup.PAYOUT_CHANGE)
            .innocently(
                    "The person supports family or friends who live there.",
                    "A relative has moved there.",
                    "The person pays for goods, rent or studies there.",
                    "A tie with that country is missing from the history.")
            .followUps(FollowUp.COMPLETE_HISTORY)
            .explainedBy(
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.TIE,
                    ExplanationKind.RELOCATION,
                    ExplanationKind.ACCOUNT_USE,
                    ExplanationKind.PAYOUT_CHANGE)
            .build();

    private static final Parameter SHARE = Parameter.of(
            "share", 80, 50, 100, "percent", "From which share of the payouts on their going on is judged.");
    private static final Parameter PAYOUTS =
            Parameter.of("payouts", 5, 2, 100, "payouts", "The least number of payouts that says something.");
    private static final Parameter TRANSFERS = Parameter.of(
            "transfers", 2, 1, 50, "transfers", "The least number of transfers to one country that says something.");

    static final CheckInfo INFO = CheckInfo.builder("banking.onward-transfers")
            .title("Does money go on to a country with which the person has no tie?")
            .rationale(
                    "A platform has to know in which countries the people it pays are at home. Compared are the countries"
                            + " to which money goes on with the ties and accounts on file. Millions of people send most of"
                            + " their pay home, so that only a country counts to which nothing ties the person in a history"
                            + " that was asked for in full, and to which no account on file belongs.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(PlatformCounter.KIND, PaymentEvent.KIND, BankAccount.KIND)
            .historySources(HistorySource.values())
            .findingTypes(UNTIED_COUNTRY)
            .parameters(SHARE, PAYOUTS, TRANSFERS)
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
        Map<Country, List<PaymentEvent>> byCountry = byCountry(candidate, context);
        if (counter.isEmpty() || byCountry.isEmpty()) {
            return result.build();
        }
        List<BankAccount> accounts = Claims.distinct(candidate.bankAccounts());
        Set<Country> known =
                accounts.stream().flatMap(account -> account.country().stream()).collect(ImmutableSet.toImmutableSet());
        if (known.isEmpty()) {
            result.missing(Missing.absent(BankAccount.KIND, "the countries of the accounts that the person used"));
            return result.build();
        }
        Fact account = accounts.stream()
                .flatMap(each -> each.country().stream()
                        .map(country -> Fact.shown(each, BankAccount.COUNTRY, country.displayName())))
                .findFirst()
                .orElseThrow();
        byCountry.forEach((country, transfers) -> {
            if (transfers.size() >= context.get(TRANSFERS)) {
                judge(counter.get(), country, transfers, known, account, context, result);
            }
        });
        return result.build();
    }

    private static void judge(
            PlatformCounter counter,
            Country country,
            List<PaymentEvent> transfers,
            Set<Country> known,
            Fact account,
            CheckContext context,
            CheckResult.Builder result) {
        PaymentEvent latest = transfers.get(transfers.size() - 1);
        Fact went = Fact.shown(latest, PaymentEvent.COUNTRY, country.displayName());
        if (PayeeCountries.include(known, country)) {
            result.compared(went, account);
            return;
        }
        HistoryAnswer tie = context.history().tie(country, Optional.of(PaymentEvents.day(latest)));
        if (tie.isExplained()) {
            result.compared(went, account);
        } else if (tie.isUnexplained()) {
            result.compared(went, account);
            result.finding(Finding.builder(UNTIED_COUNTRY, latest)
                    .fact("moved", Fact.of(counter, PlatformCounter.COUNT))
                    .fact("payouts", Fact.of(counter, PlatformCounter.OUT_OF))
                    .fact("country", went)
                    .fact("account", account)
                    .fact("scope", Fact.of(tie.because().get(0), HistoryScope.ASKED))
                    .argument("count", Integer.toString(transfers.size()))
                    .observedAt(transfers.get(0).at())
                    .place(PostalAddress.ofCountry(country))
                    .build());
        } else {
            result.missing(Missing.of(
                    HistoryScope.KIND,
                    Missing.Reason.NOT_ASKED_IN_FULL,
                    "a history of residences, study, work and ties, with the homes of family"));
        }
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

    private static Map<Country, List<PaymentEvent>> byCountry(Candidate candidate, CheckContext context) {
        Map<Country, List<PaymentEvent>> byCountry = new TreeMap<>(Comparator.comparing(Country::code));
        for (PaymentEvent transfer :
                PaymentEvents.dated(PaymentEvents.of(candidate, context, PaymentEventKind.TRANSFERRED_ON))) {
            transfer.country()
                    .ifPresent(country -> byCountry
                            .computeIfAbsent(country, key -> new ArrayList<>())
                            .add(transfer));
        }
        return byCountry;
    }
}
