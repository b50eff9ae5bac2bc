package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The accounts that are in use, each claim once. */
final class PayoutAccounts {

    private static final int LETTER_DECIBANS = 15;
    private static final Country UNITED_STATES = Country.of("US");
    private static final ImmutableSet<VerificationMethod> BY_INSTITUTION = ImmutableSet.of(
            VerificationMethod.BANK_LETTER, VerificationMethod.NAME_CHECK, VerificationMethod.INDEPENDENT_CONTACT);

    private final ImmutableList<BankAccount> accounts;

    private PayoutAccounts(ImmutableList<BankAccount> accounts) {
        this.accounts = accounts;
    }

    static PayoutAccounts of(Candidate candidate, CheckContext context) {
        List<BankAccount> inUse = candidate.bankAccounts().stream()
                .filter(account -> !hasEnded(account, context.today()))
                .sorted(Comparator.comparing((BankAccount account) -> !isConfirmed(account))
                        .thenComparing(account ->
                                account.provenance().flatMap(Provenance::at).orElse(Instant.MAX)))
                .toList();
        List<BankAccount> once = new ArrayList<>();
        for (BankAccount account : inUse) {
            if (once.stream().noneMatch(account::sameClaim)) {
                once.add(account);
            }
        }
        return new PayoutAccounts(ImmutableList.copyOf(once));
    }

    /** Returns the accounts that a United States routing number may belong to. */
    List<BankAccount> domestic() {
        return accounts.stream()
                .filter(account -> account.country()
                        .map(UNITED_STATES::equals)
                        .orElse(routingNumber(account).isPresent()))
                .toList();
    }

    static Optional<String> routingNumber(BankAccount account) {
        return account.routingNumber().filter(number -> !number.isBlank());
    }

    static Optional<String> institution(BankAccount account) {
        return account.institution().filter(name -> !name.isBlank());
    }

    /** Returns the number, or reports why there is none. */
    static Optional<RoutingNumber> number(BankAccount account, CheckResult.Builder result) {
        Optional<String> written = routingNumber(account);
        Optional<RoutingNumber> number = written.flatMap(RoutingNumber::parse);
        if (written.isEmpty()) {
            result.missing(Missing.absent(BankAccount.KIND, "the routing number of the account"));
        } else if (number.isEmpty()) {
            result.missing(Missing.of(
                    BankAccount.KIND, Missing.Reason.INVALID, "the routing number, entered again by the person"));
        }
        return number;
    }

    /** Tells whether the institution itself confirmed the account, not by way of the candidate. */
    static boolean isConfirmed(BankAccount account) {
        return account.isVerified()
                && account.verifications().stream()
                        .anyMatch(each -> each.confirmsIndependently() && BY_INSTITUTION.contains(each.method()));
    }

    /** A confirmed account corroborates only if no other one is in use: a letter speaks of its own account. */
    void corroborate(BankAccount account, CheckResult.Builder result) {
        if (accounts.stream().allMatch(PayoutAccounts::isConfirmed)) {
            result.corroboration(Corroboration.of(
                    EvidenceGroup.PAYEE,
                    LETTER_DECIBANS,
                    "The institution itself confirmed the account.",
                    Fact.of(account, BankAccount.ROUTING_NUMBER)));
        }
    }

    private static boolean hasEnded(BankAccount account, LocalDate today) {
        return account.period()
                .flatMap(period -> period.to())
                .filter(end -> end.latest().isBefore(today))
                .isPresent();
    }
}
