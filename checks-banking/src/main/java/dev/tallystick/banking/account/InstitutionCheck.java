package dev.tallystick.banking.account;

import dev.tallystick.banking.directory.BankDirectory;
import dev.tallystick.banking.directory.Institution;
import dev.tallystick.banking.directory.PaymentProgramme;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.banking.directory.RoutingEntry;
import dev.tallystick.banking.directory.SuccessorChain;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
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
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the institution behind a US routing number with the one that the person states.
 *
 * <p>Not judged: accounts without a stated institution, names that match the institution or any programme of the number
 * or of one that replaced it even in part, names that do not read as a bank's, accounts that their institution or a
 * service confirmed, accounts no longer in use or outside the United States, and numbers that the directory does not
 * hold. A retired number is a remark, not a contradiction: directories keep it under the name of the bank that took the
 * former one over.
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

    private static final NoteType RETIRED = NoteType.dataQuality(
            "banking.institution.retired-routing-number",
            "Another number has replaced the routing number {fact}{since}, says the {directory}. Please re-enter the one"
                    + " that the institution gives today.");

    private static final NoteType UNKNOWN = NoteType.dataQuality(
            "banking.institution.unknown-routing-number",
            "The routing number {fact} is not among those in use for electronic payments in the {directory}. Please"
                    + " re-enter the one that the institution gives for direct deposit.");

    private static final NoteType WIRE_ONLY = NoteType.dataQuality(
            "banking.institution.wire-only-routing-number",
            "The routing number {fact} takes no payments by ACH, as direct deposit is, says the {directory}. Please"
                    + " re-enter the one that the institution gives for direct deposit.");

    static final CheckInfo INFO = CheckInfo.builder("banking.institution")
            .title("Institution behind a routing number against the stated institution")
            .rationale("A routing number names the institution that holds the account, and pay goes there whatever"
                    + " name stands beside it. A payer compares the two and asks again where they differ: most often"
                    + " the number was mistyped or copied from another account, the bank was renamed, or the account"
                    + " is of a programme that works through that institution.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND, AccountEvidence.KIND)
            .findingTypes(OTHER)
            .noteTypes(RETIRED, UNKNOWN, WIRE_ONLY)
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
            PayoutAccounts.number(account, result).ifPresent(number -> {
                if (!accounts.isConfirmed(account)) {
                    remark(account, number, context, result);
                }
                judge(account, number, accounts, result);
            });
        }
        return result.build();
    }

    private void remark(BankAccount account, RoutingNumber number, CheckContext context, CheckResult.Builder result) {
        Fact written = Fact.of(account, BankAccount.ROUTING_NUMBER);
        Optional<RoutingEntry> entry = directory.entry(number);
        Optional<ReferenceTable> complete = directory.completeTable();
        boolean isStale =
                complete.filter(table -> table.isStale(context.asOf())).isPresent();
        Optional<String> title = complete.map(table -> table.title() + " of " + table.asOf());
        if (entry.isEmpty()) {
            if (!isStale
                    && directory.find(number).isEmpty()
                    && programmes.find(number).isEmpty()) {
                title.ifPresent(known -> result.note(Note.of(UNKNOWN, written, Map.of("directory", known))));
            }
        } else if (entry.get().isRetired()) {
            String since = entry.get().changed().map(date -> " since " + date).orElse("");
            result.note(Note.of(RETIRED, written, Map.of("since", since, "directory", source(entry.get()))));
        } else if (!isStale && !entry.get().acceptsAch().orElse(true)) {
            result.note(Note.of(WIRE_ONLY, written, Map.of("directory", title.orElseGet(() -> source(entry.get())))));
        }
    }

    private static String source(RoutingEntry entry) {
        return entry.institutions().stream()
                .map(Institution::row)
                .filter(row -> !row.source().isEmpty())
                .findFirst()
                .map(row -> row.source() + " of " + row.asOf())
                .orElse("directory");
    }

    private void judge(BankAccount account, RoutingNumber number, PayoutAccounts accounts, CheckResult.Builder result) {
        Optional<String> stated = PayoutAccounts.institution(account);
        if (stated.isEmpty()) {
            result.missing(Missing.absent(BankAccount.KIND, "the institution as the person states it"));
        } else if (accounts.isConfirmed(account)) {
            result.compared(Fact.of(account, BankAccount.INSTITUTION), Fact.of(account, BankAccount.ROUTING_NUMBER));
        } else {
            compare(account, stated.get(), number, result);
        }
    }

    private void compare(BankAccount account, String stated, RoutingNumber number, CheckResult.Builder result) {
        List<Institution> institutions = directory.find(number);
        List<PaymentProgramme> used = programmes.find(number);
        SuccessorChain chain = directory.successors(number);
        Fact name = Fact.of(account, BankAccount.INSTITUTION);
        Optional<Fact> fitting = fitting(stated, institutions, used).or(() -> fittingSuccessor(stated, chain));
        if (fitting.isPresent()) {
            result.compared(name, fitting.get());
            return;
        }
        Optional<Institution> other =
                institutions.stream().filter(Institution::isTrusted).findFirst();
        if (isRetired(chain)) {
            boolean known = chain.end() == SuccessorChain.End.CURRENT;
            result.missing(Missing.of(
                    BankAccount.KIND,
                    Missing.Reason.NOT_IN_REFERENCE,
                    known
                            ? "the routing number now in use"
                            : "the routing number now in use, which no entry leads to"));
        } else if (other.isEmpty()) {
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

    private static boolean isRetired(SuccessorChain chain) {
        return !chain.entries().isEmpty() && chain.entries().get(0).isRetired();
    }

    private Optional<Fact> fittingSuccessor(String stated, SuccessorChain chain) {
        return chain.entries().stream()
                .map(entry -> fitting(stated, directory.find(entry.number()), programmes.find(entry.number())))
                .flatMap(Optional::stream)
                .findFirst();
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
