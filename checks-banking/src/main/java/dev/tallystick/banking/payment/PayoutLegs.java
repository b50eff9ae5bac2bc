package dev.tallystick.banking.payment;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The accounts among which pay is split.
 *
 * @param stated accounts that receive a share of each payout, or are stated to be in use at the time
 * @param unsure accounts of which neither is stated
 */
record PayoutLegs(List<BankAccount> stated, List<BankAccount> unsure) {

    private static final int WHOLE = 100;

    static PayoutLegs of(Candidate candidate, CheckContext context) {
        LocalDate today = context.today();
        List<BankAccount> accounts = notEnded(candidate, context);
        return new PayoutLegs(
                once(accounts, account -> isLeg(account, today)),
                once(
                        accounts,
                        account ->
                                !isLeg(account, today) && account.sharePercent().isEmpty()));
    }

    /** Returns the accounts that were not given up and not only announced. */
    static List<BankAccount> notEnded(Candidate candidate, CheckContext context) {
        return Claims.distinct(candidate.bankAccounts()).stream()
                .filter(account -> account.period()
                        .map(period -> period.covers(context.today()))
                        .orElse(true))
                .toList();
    }

    private static boolean isLeg(BankAccount account, LocalDate today) {
        if (account.sharePercent().isPresent()) {
            int share = account.sharePercent().get();
            return share > 0 && share < WHOLE;
        }
        return account.period()
                .flatMap(period -> period.from())
                .filter(from -> !from.latest().isAfter(today))
                .isPresent();
    }

    /** Accounts of one holder at one institution, in several currencies or for savings, are one leg. */
    private static List<BankAccount> once(List<BankAccount> accounts, Predicate<BankAccount> wanted) {
        Map<String, BankAccount> legs = new LinkedHashMap<>();
        for (BankAccount account : accounts) {
            if (wanted.test(account)) {
                leg(account).ifPresent(leg -> legs.putIfAbsent(leg, account));
            }
        }
        return ImmutableList.copyOf(legs.values());
    }

    private static Optional<String> leg(BankAccount account) {
        String holder = Claims.fold(account.holder().orElse(""));
        return account.institution()
                .filter(name -> !name.isBlank())
                .map(name -> "at " + Claims.fold(name) + " for " + holder)
                .or(() -> number(account)
                        .flatMap(account::findText)
                        .map(number -> Claims.fold(number).replace(" ", "")));
    }

    /** Cites what tells an account from others. */
    static Fact fact(BankAccount account) {
        return number(account)
                .map(field -> Fact.of(account, field))
                .orElseGet(() -> Fact.of(account, BankAccount.INSTITUTION));
    }

    private static Optional<Field<String>> number(BankAccount account) {
        return Stream.of(BankAccount.IBAN, BankAccount.ACCOUNT_NUMBER, BankAccount.CLABE, BankAccount.WALLET)
                .filter(field ->
                        account.find(field).filter(text -> !text.isBlank()).isPresent())
                .findFirst();
    }
}
