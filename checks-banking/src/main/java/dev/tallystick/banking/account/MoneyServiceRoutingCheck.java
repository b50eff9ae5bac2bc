package dev.tallystick.banking.account;

import dev.tallystick.banking.directory.PaymentProgramme;
import dev.tallystick.banking.directory.PaymentProgrammes;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the programme behind a US routing number with the kind of account that the person states or the engagement
 * asks for.
 *
 * <p>Not judged: people who name the programme or another one, customers of neobanks, accounts that their institution
 * confirmed, accounts no longer in use or outside the United States, and numbers that the table does not hold.
 */
final class MoneyServiceRoutingCheck implements Check {

    /** Column of the bank through which the programmes of a row receive money, where it is known. */
    private static final String PARTNER_BANK = "institution";

    private static final FindingType PROGRAMME = type("programme")
            .message("The routing number {number} is one of a payout or prepaid programme ({programme}), where an"
                    + " ordinary bank account at another institution is stated ({claim}).")
            .weight(Weight.assumed(
                    12,
                    "Payout programmes show bank details that look like an ordinary account, and many honest holders"
                            + " take them for one, but hardly for one at another bank; alone this asks for a letter of"
                            + " the institution."))
            .innocently(
                    "The person has an account there as well and mixed up the two.",
                    "The person has no access to an ordinary bank account, or arrived in the country recently.",
                    "The number was moved to another programme since the table was made.")
            .build();

    private static final FindingType NOT_NAMED = type("not-named")
            .message(
                    "The routing number {number} is one of a payout or prepaid programme ({programme}), which nothing on"
                            + " file names, where a bank account is stated or required ({claim}).")
            .weight(Weight.assumed(
                    5,
                    "Such programmes show the name of their partner bank, and whoever copies it or leaves it out states"
                            + " nothing that is not so; the requirement of a bank account is still open."))
            .innocently(
                    "Payout services show the name of their partner bank, and the person copied it in good faith.",
                    "The person is an ordinary customer of a bank that also serves payment programmes.",
                    "The person has no access to an ordinary bank account, or arrived in the country recently.",
                    "The number was moved to another programme since the table was made.")
            .build();

    private static final NoteType NOTED = NoteType.context(
            "banking.money-service-routing.programme-noted",
            "The routing number {fact} is also used by a payout or prepaid programme: {programme}.");

    static final CheckInfo INFO = CheckInfo.builder("banking.money-service-routing")
            .title("Money-service routing number against the stated kind of account")
            .rationale("Payout services and prepaid programmes receive money on routing numbers of partner banks, which"
                    + " look like those of an ordinary account. Where an ordinary bank account is stated or required,"
                    + " such a number does not fit. People who name their programme contradict nothing.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND, AccountEvidence.KIND, Engagement.KIND)
            .findingTypes(NOT_NAMED, PROGRAMME)
            .noteTypes(NOTED)
            .references(Reference.GUIDANCE_2022, Reference.GUIDANCE_2023, References.ROUTING_NUMBER_POLICY)
            .indicators("B04")
            .build();

    private final PaymentProgrammes programmes;

    MoneyServiceRoutingCheck(PaymentProgrammes programmes) {
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
            List<PaymentProgramme> found =
                    PayoutAccounts.number(account, result).map(programmes::find).orElse(List.of());
            if (!found.isEmpty()) {
                judge(account, found, candidate.engagement(), accounts, result);
            } else if (PayoutAccounts.routingNumber(account)
                    .flatMap(RoutingNumber::parse)
                    .isPresent()) {
                result.missing(Missing.of(
                        BankAccount.KIND,
                        Missing.Reason.NOT_IN_REFERENCE,
                        "what kind of programme or bank uses the routing number, from a table that holds it"));
            }
        }
        return result.build();
    }

    private static void judge(
            BankAccount account,
            List<PaymentProgramme> found,
            Optional<Engagement> engagement,
            PayoutAccounts accounts,
            CheckResult.Builder result) {
        Fact number = Fact.of(account, BankAccount.ROUTING_NUMBER);
        PaymentProgramme programme = found.get(0);
        Fact row = Fact.of(programme.row(), PaymentProgramme.COLUMN);
        if (accounts.isConfirmed(account)) {
            result.compared(number, row);
            return;
        }
        if (!found.stream().allMatch(MoneyServiceRoutingCheck::tells)) {
            result.compared(number, row);
            found.stream()
                    .filter(each -> each.category().isMoneyService())
                    .findFirst()
                    .ifPresent(each -> note(number, each, result));
            return;
        }
        Optional<Fact> claim = claim(account, found, engagement);
        if (claim.isPresent()) {
            result.compared(claim.get(), row);
            result.finding(
                    isAtAnother(account, found)
                            ? finding(PROGRAMME, account, number, row, Fact.of(account, BankAccount.INSTITUTION))
                            : finding(NOT_NAMED, account, number, row, claim.get()));
            return;
        }
        compareWithoutClaim(account, found, row, result);
    }

    /** Tells whether a row is sure enough, and sure of the programme rather than of the bank. */
    private static boolean tells(PaymentProgramme programme) {
        return programme.category().isMoneyService() && !programme.isGeneralNumber() && programme.isTrusted();
    }

    private static Optional<Fact> claim(
            BankAccount account, List<PaymentProgramme> found, Optional<Engagement> engagement) {
        boolean statesBank = account.accountKind().equals(Optional.of(AccountKind.BANK))
                && PayoutAccounts.institution(account)
                        .filter(stated -> StatedInstitution.isOrdinaryBank(account, stated))
                        .isPresent();
        if (statesBank && !isNamed(account, found)) {
            return Optional.of(Fact.of(account, BankAccount.INSTITUTION));
        }
        boolean statesOther = account.accountKind()
                .filter(kind -> !kind.equals(AccountKind.BANK))
                .isPresent();
        if (isNamed(account, found) || statesOther) {
            return Optional.empty();
        }
        return engagement
                .filter(terms -> terms.requiredAccount().equals(Optional.of(AccountKind.BANK)))
                .map(terms -> Fact.of(terms, Engagement.REQUIRED_ACCOUNT));
    }

    /** Tells whether a bank is stated that is surely not the one through which the programme receives money. */
    private static boolean isAtAnother(BankAccount account, List<PaymentProgramme> found) {
        List<String> partners = found.stream()
                .flatMap(programme -> programme.row().find(PARTNER_BANK).stream())
                .toList();
        return PayoutAccounts.institution(account)
                .filter(stated -> StatedInstitution.isOrdinaryBank(account, stated))
                .filter(stated -> !StatedInstitution.mayBe(stated, partners))
                .isPresent();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("banking.money-service-routing." + name)
                .group(EvidenceGroup.PAYEE)
                .followUps(FollowUp.NAME_INSTITUTION, FollowUp.BANK_LETTER)
                .explainedBy(ExplanationKind.ACCOUNT_USE, ExplanationKind.AGENCY);
    }

    private static Finding finding(FindingType type, BankAccount account, Fact number, Fact row, Fact claim) {
        Finding.Builder finding = Finding.builder(type, account)
                .fact("number", number)
                .fact("programme", row)
                .fact("claim", claim)
                .observedAt(account.provenance().flatMap(Provenance::at));
        account.accountKind().ifPresent(kind -> finding.fact("kind", Fact.of(account, BankAccount.ACCOUNT_KIND)));
        return finding.build();
    }

    private static void compareWithoutClaim(
            BankAccount account, List<PaymentProgramme> found, Fact row, CheckResult.Builder result) {
        Optional<AccountKind> kind = account.accountKind();
        if (kind.isPresent() && !kind.get().equals(AccountKind.BANK)) {
            result.compared(Fact.of(account, BankAccount.ACCOUNT_KIND), row);
            return;
        }
        if (isNamed(account, found)) {
            result.compared(Fact.of(account, BankAccount.INSTITUTION), row);
            return;
        }
        note(Fact.of(account, BankAccount.ROUTING_NUMBER), found.get(0), result);
        if (PayoutAccounts.institution(account).isPresent()) {
            result.compared(Fact.of(account, BankAccount.INSTITUTION), row);
        } else {
            result.missing(
                    Missing.absent(BankAccount.KIND, "the institution or payment programme as the person states it"));
        }
    }

    private static boolean isNamed(BankAccount account, List<PaymentProgramme> found) {
        return PayoutAccounts.institution(account)
                .filter(stated ->
                        found.stream().anyMatch(programme -> StatedInstitution.mayBe(stated, programme.names())))
                .isPresent();
    }

    private static void note(Fact number, PaymentProgramme programme, CheckResult.Builder result) {
        result.note(Note.of(NOTED, number, Map.of("programme", programme.row().get(PaymentProgramme.COLUMN))));
    }
}
