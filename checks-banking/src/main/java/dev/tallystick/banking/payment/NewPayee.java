package dev.tallystick.banking.payment;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.account.HolderNames;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.Missing;
import dev.tallystick.place.Country;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges a change of payout details by holder and country against the accounts before it. */
final class NewPayee {

    private final CheckContext context;
    private final CheckResult.Builder result;
    private final Holders holders;
    private final List<BankAccount> accounts;
    private final Hires hires;

    NewPayee(Candidate candidate, CheckContext context, CheckResult.Builder result) {
        this.context = context;
        this.result = result;
        this.holders = Holders.of(candidate);
        this.accounts = Claims.distinct(candidate.bankAccounts());
        this.hires = Hires.of(candidate);
    }

    /**
     * Judges some changes; the others were confirmed, and only tell what is no longer new.
     *
     * @return the changes to another holder or country
     */
    List<PaymentEvent> judge(List<PaymentEvent> all, List<PaymentEvent> judged) {
        List<PaymentEvent> found = new ArrayList<>();
        for (PaymentEvent change : judged) {
            AccountsBefore before = AccountsBefore.of(accounts, PaymentEvents.at(change));
            List<PaymentEvent> earlier = PaymentEvents.dated(all).stream()
                    .filter(each -> PaymentEvents.at(each).isBefore(PaymentEvents.at(change)))
                    .toList();
            Map<String, Fact> facts = new LinkedHashMap<>();
            judgeHolder(change, before, earlier, facts);
            judgeCountry(change, before, earlier, facts);
            if (!facts.isEmpty()) {
                result.finding(finding(change, facts));
                found.add(change);
            }
        }
        return found;
    }

    private void judgeHolder(
            PaymentEvent change, AccountsBefore before, List<PaymentEvent> earlier, Map<String, Fact> facts) {
        Optional<String> holder = change.holder().filter(name -> !name.isBlank());
        if (holder.isEmpty()) {
            return;
        }
        Fact stated = Fact.of(change, PaymentEvent.HOLDER);
        boolean isKnown = holders.isKnown(holder.get())
                || Stream.concat(
                                before.sure().stream().flatMap(account -> HolderNames.of(account).stream()),
                                earlier.stream().flatMap(each -> each.holder().stream()))
                        .anyMatch(each -> HolderNames.mayBeSame(each, holder.get()));
        Optional<Fact> base = before.holder();
        if (holders.name().isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "the name that the person goes by"));
        } else if (isKnown) {
            result.compared(stated, base.orElse(holders.name().get()));
        } else if (base.isEmpty()
                || before.unsure().stream()
                        .flatMap(account -> HolderNames.of(account).stream())
                        .anyMatch(each -> HolderNames.mayBeSame(each, holder.get()))) {
            missAccountsBefore();
        } else {
            result.compared(stated, base.get());
            facts.put("new", stated);
            facts.put("before", base.get());
            holders.name().ifPresent(name -> facts.put("name", name));
        }
    }

    private void judgeCountry(
            PaymentEvent change, AccountsBefore before, List<PaymentEvent> earlier, Map<String, Fact> facts) {
        if (change.country().isEmpty() || !isAtBank(change)) {
            return;
        }
        Country country = change.country().get();
        Fact stated = Fact.shown(change, PaymentEvent.COUNTRY, country.displayName());
        Set<Country> known = Stream.concat(
                        before.countries().stream(), earlier.stream().flatMap(each -> each.country().stream()))
                .collect(ImmutableSet.toImmutableSet());
        HistoryAnswer tie = context.history().tie(country, Optional.of(PaymentEvents.day(change)));
        Optional<Fact> base = before.country();
        if (base.isPresent() && (tie.isExplained() || PayeeCountries.include(known, country))) {
            result.compared(stated, base.get());
        } else if (base.isEmpty()
                || before.unsure().stream()
                        .flatMap(each -> each.country().stream())
                        .anyMatch(country::isListedWith)) {
            missAccountsBefore();
        } else if (!tie.isUnexplained()) {
            result.missing(Missing.of(
                    HistoryScope.KIND,
                    Missing.Reason.NOT_ASKED_IN_FULL,
                    "a history of residences, study, work and ties up to the change of the account"));
        } else {
            result.compared(stated, base.get());
            boolean isAlone = facts.isEmpty();
            facts.put(isAlone ? "new" : "country", stated);
            facts.put(isAlone ? "before" : "countryBefore", base.get());
            facts.put("scope", Fact.of(tie.because().get(0), HistoryScope.ASKED));
        }
    }

    /** Only of an account at a bank does the country say where the person banks. */
    private boolean isAtBank(PaymentEvent change) {
        if (change.accountKind().isEmpty()) {
            result.missing(Missing.absent(PaymentEvent.KIND, "what kind of account the new one is"));
        }
        return change.accountKind().filter(AccountKind.BANK::equals).isPresent();
    }

    private void missAccountsBefore() {
        result.missing(Missing.of(
                BankAccount.KIND,
                Missing.Reason.TOO_LITTLE,
                "holder, country and period of use of the accounts before the change"));
    }

    private Finding finding(PaymentEvent change, Map<String, Fact> facts) {
        boolean isOtherCountry = facts.containsKey("scope");
        boolean sharesName = change.holder().filter(holders::shareName).isPresent();
        FindingType type = sharesName && !isOtherCountry
                ? PayoutChangesCheck.SHARED_NAME
                : PayoutChangesCheck.NEW_HOLDER_OR_COUNTRY;
        Finding.Builder finding = Finding.builder(type, change)
                .fact("day", PaymentEvents.dayFact(change))
                .observedAt(change.at());
        facts.forEach(finding::fact);
        hires.before(change, context.get(PayoutChangesCheck.AFTER_HIRE))
                .ifPresent(hire -> finding.fact("hired", Hires.dayFact(hire)));
        return finding.build();
    }
}
