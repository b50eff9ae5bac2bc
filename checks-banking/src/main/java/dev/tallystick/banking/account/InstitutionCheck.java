package dev.tallystick.banking.account;

import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.directory.Institution;
import dev.tallystick.banking.directory.PaymentProgramme;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Masking;
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
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the institution behind a US routing number with the one that the person states.
 *
 * <p>Not judged: accounts without a stated institution, names that match the institution or any programme of the number
 * even in part, names that do not read as a bank's, accounts that their institution confirmed, accounts no longer in
 * use or outside the United States, and numbers that the directory does not hold. A malformed number is a remark, not a
 * contradiction.
 */
final class InstitutionCheck implements Check {

    private static final FindingType OTHER = FindingType.builder("banking.institution.other-institution")
            .message("The routing number {number} belongs to {institution}; the account is stated to be at {stated}.")
            .weight(Weight.assumed(
                    12,
                    "Numbers are copied from other accounts, banks merge and are renamed, and programmes keep accounts"
                            + " at banks that their holders never hear of."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The bank was renamed or merged.",
                    "The number was copied from another account of the person.",
                    "The account is with a payment programme that works through the institution behind the number.")
            .followUps(FollowUp.REENTER_ACCOUNT, FollowUp.NAME_INSTITUTION, FollowUp.BANK_LETTER)
            .explainedBy(ExplanationKind.ACCOUNT_USE, ExplanationKind.AGENCY)
            .build();

    private static final NoteType MALFORMED = NoteType.dataQuality(
            "banking.institution.malformed-routing-number",
            "The routing number {fact} cannot be right: {fault}. Please re-enter it.");

    static final CheckInfo INFO = CheckInfo.builder("banking.institution")
            .title("Institution behind a routing number against the stated institution")
            .rationale("A routing number names the institution that holds the account. A person who states an account"
                    + " at one bank and gives the number of another has mistyped it, copied it from elsewhere, uses"
                    + " a programme of that institution, banks at one that was renamed, or does not hold the stated"
                    + " account.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND)
            .findingTypes(OTHER)
            .noteTypes(MALFORMED)
            .references(Reference.GUIDANCE_2022, Reference.GUIDANCE_2023, References.ROUTING_NUMBER_POLICY)
            .indicators("B03", "B04")
            .build();

    private final BankDirectory directory;
    private final PaymentProgrammes programmes;

    InstitutionCheck(BankDirectory directory, PaymentProgrammes programmes) {
        this.directory = directory;
        this.programmes = programmes;
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        PayoutAccounts accounts = PayoutAccounts.of(candidate, context);
        for (BankAccount account : accounts.domestic()) {
            PayoutAccounts.routingNumber(account)
                    .flatMap(RoutingNumber::fault)
                    .ifPresent(fault -> result.note(Note.of(
                            MALFORMED,
                            // What was typed there by mistake may be any number of the person.
                            Fact.shown(account, BankAccount.ROUTING_NUMBER, masked(account)),
                            Map.of("fault", fault.statement()))));
            PayoutAccounts.number(account, result).ifPresent(number -> judge(account, number, accounts, result));
        }
        return result.build();
    }

    private static String masked(BankAccount account) {
        return Masking.LAST_FOUR.mask(account.routingNumber().orElse(""));
    }

    private void judge(BankAccount account, RoutingNumber number, PayoutAccounts accounts, CheckResult.Builder result) {
        List<Institution> institutions = directory.find(number);
        List<PaymentProgramme> used = programmes.find(number);
        boolean confirmed = PayoutAccounts.isConfirmed(account);
        if (confirmed && used.isEmpty()) {
            // Where a programme uses the number, the money-service check says so once for both.
            accounts.corroborate(account, result);
        }
        Optional<String> stated = PayoutAccounts.institution(account);
        if (stated.isEmpty()) {
            result.missing(Missing.absent(BankAccount.KIND, "the institution as the person states it"));
        } else if (confirmed) {
            result.compared(Fact.of(account, BankAccount.INSTITUTION), Fact.of(account, BankAccount.ROUTING_NUMBER));
        } else {
            compare(account, stated.get(), institutions, used, result);
        }
    }

    private static void compare(
            BankAccount account,
            String stated,
            List<Institution> institutions,
            List<PaymentProgramme> used,
            CheckResult.Builder result) {
        Fact name = Fact.of(account, BankAccount.INSTITUTION);
        Optional<Fact> fitting = fitting(stated, institutions, used);
        if (fitting.isPresent()) {
            result.compared(name, fitting.get());
            return;
        }
        Optional<Institution> other =
                institutions.stream().filter(Institution::isTrusted).findFirst();
        if (other.isEmpty()) {
            result.missing(Missing.of(
                    BankAccount.KIND,
                    Missing.Reason.NOT_IN_REFERENCE,
                    "the institution behind the routing number, from a directory that holds it"));
        } else if (!StatedInstitution.isOrdinaryBank(account, stated)) {
            result.missing(Missing.of(
                    BankAccount.KIND,
                    Missing.Reason.NOT_IN_REFERENCE,
                    "which bank the stated programme keeps its accounts at"));
        } else {
            Fact institution = Fact.of(other.get().row(), Institution.COLUMN);
            result.compared(name, institution);
            result.finding(finding(account, name, institution, used));
        }
    }

    private static Optional<Fact> fitting(String stated, List<Institution> institutions, List<PaymentProgramme> used) {
        Optional<Fact> institution = institutions.stream()
                .filter(each -> StatedInstitution.mayBe(stated, each.names()))
                .findFirst()
                .map(each -> Fact.of(each.row(), Institution.COLUMN));
        return institution.or(() -> used.stream()
                .filter(each -> StatedInstitution.mayBe(stated, each.names()))
                .findFirst()
                .map(each -> Fact.of(each.row(), PaymentProgramme.COLUMN)));
    }

    private static Finding finding(BankAccount account, Fact stated, Fact institution, List<PaymentProgramme> used) {
        Finding.Builder finding = Finding.builder(OTHER, account)
                .fact("number", Fact.of(account, BankAccount.ROUTING_NUMBER))
                .fact("institution", institution)
                .fact("stated", stated)
                .observedAt(account.provenance().flatMap(Provenance::at));
        used.stream()
                .filter(PaymentProgramme::isTrusted)
                .findFirst()
                .ifPresent(each -> finding.fact("programme", Fact.of(each.row(), PaymentProgramme.COLUMN)));
        return finding.build();
    }
}
