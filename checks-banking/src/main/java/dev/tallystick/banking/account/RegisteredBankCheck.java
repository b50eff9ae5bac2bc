package dev.tallystick.banking.account;

import dev.tallystick.banking.directory.BankRegistry;
import dev.tallystick.banking.directory.EMoneyInstitution;
import dev.tallystick.banking.directory.EMoneyInstitutions;
import dev.tallystick.banking.directory.RegisteredBank;
import dev.tallystick.banking.number.Iban;
import dev.tallystick.banking.number.Ifsc;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Moment;
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
import dev.tallystick.place.Country;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the bank behind the bank code of an IBAN or an IFSC with the institution that the person states.
 *
 * <p>Not judged: accounts without a stated institution, names that fit the registered one even in part, names that do
 * not read as a bank's, since programmes keep accounts at other banks, accounts that their institution or a service
 * confirmed, accounts no longer in use, and codes that no registry holds. What kind of institution it is never counts.
 */
final class RegisteredBankCheck implements Check {

    private static final FindingType OTHER = FindingType.builder("banking.registered-bank.other-institution")
            .message("The bank code in {number} is that of {institution}; the account is stated to be at {stated}.")
            .weight(Weight.assumed(
                    12,
                    "Banks merge, are renamed and issue numbers for others; people name the bank that they know and copy"
                            + " the number of another account."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The bank was renamed or merged.",
                    "The number was copied from another account of the person.",
                    "The account is with a brand or application that works through the registered bank.")
            .followUps(FollowUp.REENTER_ACCOUNT, FollowUp.NAME_INSTITUTION, FollowUp.BANK_LETTER)
            .explainedBy(ExplanationKind.ACCOUNT_USE, ExplanationKind.AGENCY)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("banking.registered-bank")
            .title("Bank behind an IBAN or IFSC against the stated institution")
            .rationale("The bank code in an account number names the bank that keeps the account, and pay goes there"
                    + " whatever name stands beside it. A payer compares the two and asks again where they differ: most"
                    + " often the number was mistyped or copied from another account, or the name is a brand of that"
                    + " bank.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND, AccountEvidence.KIND)
            .findingTypes(OTHER)
            .references(Reference.GUIDANCE_2022)
            .indicators("B03")
            .build();

    private static final Country INDIA = Country.of("IN");

    private final BankRegistry registry;
    private final EMoneyInstitutions eMoneyInstitutions;

    RegisteredBankCheck(BankRegistry registry, EMoneyInstitutions eMoneyInstitutions) {
        this.registry = registry;
        this.eMoneyInstitutions = eMoneyInstitutions;
    }

    private record Coded(Field<String> field, Country country, String bankCode) {

        static Optional<Coded> of(BankAccount account) {
            Optional<Iban> iban = account.iban().flatMap(Iban::parse);
            return iban.flatMap(number ->
                            number.country().map(country -> new Coded(BankAccount.IBAN, country, number.bankCode())))
                    .or(() -> account.ifsc()
                            .flatMap(Ifsc::parse)
                            .map(number -> new Coded(BankAccount.IFSC, INDIA, number.bank())));
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        PayoutAccounts accounts = PayoutAccounts.of(candidate, context);
        for (BankAccount account : accounts.inUse()) {
            Coded.of(account).ifPresent(code -> judge(account, code, accounts.isConfirmed(account), result));
        }
        return result.build();
    }

    private void judge(BankAccount account, Coded code, boolean isConfirmed, CheckResult.Builder result) {
        Optional<String> stated = PayoutAccounts.institution(account);
        List<RegisteredBank> banks = registry.find(code.country(), code.bankCode());
        Optional<Fact> fitting = stated.flatMap(name -> fitting(name, banks, code));
        if (stated.isEmpty()) {
            result.missing(Missing.absent(BankAccount.KIND, "the institution as the person states it"));
        } else if (fitting.isPresent()) {
            result.compared(Fact.of(account, BankAccount.INSTITUTION), fitting.get());
        } else if (isConfirmed) {
            result.compared(Fact.of(account, BankAccount.INSTITUTION), Fact.of(account, code.field()));
        } else if (banks.isEmpty()) {
            missing("the bank behind the bank code, from a registry that holds it", result);
        } else if (!StatedInstitution.isOrdinaryBank(account, stated.get())) {
            missing("which bank the stated brand keeps its accounts at", result);
        } else {
            Fact name = Fact.of(account, BankAccount.INSTITUTION);
            Fact institution = Fact.of(banks.get(0).row(), RegisteredBank.COLUMN);
            result.compared(name, institution);
            result.finding(Finding.builder(OTHER, account)
                    .fact("number", Fact.of(account, code.field()))
                    .fact("institution", institution)
                    .fact("stated", name)
                    .observedAt(account.provenance().flatMap(Provenance::at))
                    .build());
        }
    }

    private Optional<Fact> fitting(String stated, List<RegisteredBank> banks, Coded code) {
        Optional<Fact> bank = banks.stream()
                .filter(each -> StatedInstitution.mayBe(
                        stated,
                        Stream.concat(Stream.of(each.name()), each.shortName().stream())
                                .toList()))
                .findFirst()
                .map(each -> Fact.of(each.row(), RegisteredBank.COLUMN));
        return bank.or(() -> eMoneyInstitutions.find(code.country(), code.bankCode()).stream()
                .filter(each -> StatedInstitution.mayBe(stated, each.names()))
                .findFirst()
                .map(each -> Fact.of(each.row(), EMoneyInstitution.COLUMN)));
    }

    private static void missing(String what, CheckResult.Builder result) {
        result.missing(Missing.of(BankAccount.KIND, Missing.Reason.NOT_IN_REFERENCE, what));
    }
}
