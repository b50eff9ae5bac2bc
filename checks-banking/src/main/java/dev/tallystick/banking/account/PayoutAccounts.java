package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Verification;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The accounts that are in use, each claim once, with the evidence of each. */
final class PayoutAccounts {

    private static final int LETTER_DECIBANS = 15;
    private static final String VENDOR_KIND = "account-verification";
    private static final Country UNITED_STATES = Country.of("US");
    private static final ImmutableSet<VerificationMethod> BY_INSTITUTION = ImmutableSet.of(
            VerificationMethod.BANK_LETTER, VerificationMethod.NAME_CHECK, VerificationMethod.INDEPENDENT_CONTACT);

    private final ImmutableList<BankAccount> accounts;
    private final EvidenceOfAccounts evidence;
    private final Candidate candidate;

    /** What the evidence of accounts is read from, the same for all checks of a screening. */
    private record Claimed(List<BankAccount> accounts, List<AccountEvidence> evidence) {

        EvidenceOfAccounts read(LocalDate today) {
            return new EvidenceOfAccounts(
                    inUse(accounts, today),
                    accounts.stream()
                            .filter(account -> hasEnded(account, today))
                            .toList(),
                    evidence);
        }
    }

    private PayoutAccounts(Candidate candidate, EvidenceOfAccounts evidence, LocalDate today) {
        this.candidate = candidate;
        this.accounts = inUse(candidate, today);
        this.evidence = evidence;
    }

    /** Reads accounts, and the evidence of them once per screening. */
    static PayoutAccounts of(Candidate candidate, CheckContext context) {
        Claimed claimed = new Claimed(candidate.bankAccounts(), candidate.accountEvidence());
        EvidenceOfAccounts evidence = context.once(claimed, () -> claimed.read(context.today()));
        return new PayoutAccounts(candidate, evidence, context.today());
    }

    /** Returns the accounts in use; the evidence of them is not read. */
    static ImmutableList<BankAccount> inUse(Candidate candidate, LocalDate today) {
        return inUse(candidate.bankAccounts(), today);
    }

    private static ImmutableList<BankAccount> inUse(List<BankAccount> accounts, LocalDate today) {
        Map<String, BankAccount> once = new LinkedHashMap<>();
        accounts.stream()
                .filter(account -> !hasEnded(account, today))
                .sorted(Comparator.comparing((BankAccount account) -> !isVerifiedByInstitution(account))
                        .thenComparing(account ->
                                account.provenance().flatMap(Provenance::at).orElse(Instant.MAX))
                        .thenComparing(Part::allText))
                .forEach(account -> once.putIfAbsent(account.allText(), account));
        return ImmutableList.copyOf(once.values());
    }

    List<BankAccount> inUse() {
        return accounts;
    }

    EvidenceOfAccounts evidence() {
        return evidence;
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

    /**
     * Tells whether the institution itself confirmed the account, or evidence that did not come through the person agrees
     * with it, and no such evidence contradicts it.
     */
    boolean isConfirmed(BankAccount account) {
        return isConfirmed(account, EvidenceChannel.INSTITUTION) || isConfirmed(account, EvidenceChannel.VENDOR);
    }

    /**
     * Tells whether a confirmed account is that of the person or of a party on file, as far as names tell and they are on
     * file: that an account is that of its stated holder says nothing of a person who is surely somebody else.
     */
    boolean isConfirmedForPerson(BankAccount account) {
        List<String> stated = HolderNames.of(account);
        return isConfirmed(account)
                && (stated.isEmpty() || stated.stream().anyMatch(this::mayBePersonOrParty))
                && evidence.of(account).stream()
                        .filter(ShownAccount::isIndependent)
                        .flatMap(each -> each.holder().stream())
                        .allMatch(shown -> mayBePersonOrParty(shown)
                                || stated.stream().anyMatch(holder -> HolderNames.mayBeSame(holder, shown)));
    }

    /** Tells whether more confirmed the account than a transfer, which proves control of it and no name. */
    boolean isHolderConfirmed(BankAccount account) {
        return isConfirmedForPerson(account)
                && (isVerifiedByInstitution(account)
                        || evidence.of(account).stream()
                                .anyMatch(each -> each.isConfirming() && each.speaksOfHolder()));
    }

    private boolean mayBePersonOrParty(String holder) {
        return HolderNames.mayBePersonOrParty(holder, candidate);
    }

    private boolean isConfirmed(BankAccount account, EvidenceChannel channel) {
        boolean isByVerification = channel.equals(EvidenceChannel.INSTITUTION) && isVerifiedByInstitution(account);
        boolean isByEvidence =
                evidence.of(account).stream().anyMatch(each -> each.isFrom(channel) && each.isConfirming());
        return (isByVerification || isByEvidence)
                && account.verifications().stream().noneMatch(Verification::contradictsIndependently)
                && evidence.contradicting(account)
                        .filter(ShownAccount::isIndependent)
                        .isEmpty()
                && evidence.refusing(account).isEmpty();
    }

    /** Confirmed accounts corroborate only if no other one is in use: a letter speaks of its own account. */
    void corroborate(CheckResult.Builder result) {
        Optional<Fact> number = accounts.stream().findFirst().flatMap(PayoutAccounts::number);
        if (number.isEmpty() || !accounts.stream().allMatch(this::isConfirmedForPerson)) {
            return;
        }
        boolean isByInstitution =
                accounts.stream().allMatch(account -> isConfirmed(account, EvidenceChannel.INSTITUTION));
        result.corroboration(
                isByInstitution
                        ? Corroboration.of(
                                EvidenceGroup.PAYEE,
                                LETTER_DECIBANS,
                                "The institution itself confirmed the account.",
                                number.get())
                        : Corroboration.ofVendor(
                                EvidenceGroup.PAYEE,
                                LETTER_DECIBANS,
                                "A service that checks accounts confirmed the account.",
                                number.get(),
                                VENDOR_KIND));
    }

    /** Cites the number by which money reaches the account, empty if there is none or its routing number is malformed. */
    private static Optional<Fact> number(BankAccount account) {
        if (routingNumber(account)
                .filter(text -> RoutingNumber.parse(text).isEmpty())
                .isPresent()) {
            return Optional.empty();
        }
        return Stream.of(
                        BankAccount.ROUTING_NUMBER,
                        BankAccount.ACCOUNT_NUMBER,
                        BankAccount.IBAN,
                        BankAccount.CLABE,
                        BankAccount.WALLET)
                .filter(field ->
                        account.find(field).filter(text -> !text.isBlank()).isPresent())
                .findFirst()
                .map(field -> ShownAccount.number(account, field));
    }

    private static boolean isVerifiedByInstitution(BankAccount account) {
        return account.isVerified()
                && account.verifications().stream()
                        .anyMatch(each -> each.confirmsIndependently() && BY_INSTITUTION.contains(each.method()));
    }

    private static boolean hasEnded(BankAccount account, LocalDate today) {
        return account.period()
                .flatMap(period -> period.to())
                .filter(end -> end.latest().isBefore(today))
                .isPresent();
    }
}
