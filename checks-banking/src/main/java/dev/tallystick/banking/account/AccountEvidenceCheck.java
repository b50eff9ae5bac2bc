package dev.tallystick.banking.account;

import dev.tallystick.banking.account.ShownAccount.Pair;
import dev.tallystick.banking.account.WrittenNumber.Likeness;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
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
import dev.tallystick.name.PersonNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the accounts in use with what letters, statements, checks and transfers show of them.
 *
 * <p>Not judged: evidence of an account that is no longer in use, of one at another institution, or of no account in
 * particular where there are several; evidence beside better evidence that fits; slips of the hand, which are a remark;
 * another routing number or sort code with the same account number. What a comparison of holders says counts only if it
 * did not come through the person and is a plain no. A holder whom a paper shows is no contradiction if the name may be
 * one of the person's, shares one with it, or is that of a stated holder, a party on file or a company.
 */
final class AccountEvidenceCheck implements Check {

    private static final FindingType OTHER_NUMBER = FindingType.builder("banking.account-evidence.other-number")
            .message("The account was entered with the number {entered}; the evidence of it ({kind}) shows {shown}.")
            .weight(Weight.assumed(
                    14, "People have several accounts at one institution and send the paper of another one."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The evidence is of another account of the person at the same institution.",
                    "The account was renumbered, or an old number was entered from memory.",
                    "The institution prints a number of its own on statements.")
            .followUps(FollowUp.REENTER_ACCOUNT, FollowUp.OFFER_ALTERNATIVE, FollowUp.BANK_LETTER)
            .explainedBy(ExplanationKind.ACCOUNT_USE, ExplanationKind.PAYOUT_CHANGE)
            .build();

    private static final FindingType HOLDER = FindingType.builder("banking.account-evidence.holder-not-confirmed")
            .message("The account is stated to be held by {holder}; a comparison with the account ({kind}) answered"
                    + " {comparison}.")
            .weight(Weight.assumed(
                    16,
                    "Comparisons refuse accounts of companies, joint accounts and names that the institution keeps in"
                            + " another form."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The institution keeps an earlier name, a name in another script or order, or a business name.",
                    "The account is shared, and the other holder was compared.",
                    "The account was compared as a personal one and is that of a business, or the other way round.")
            .followUps(FollowUp.NAME_HOLDER, FollowUp.REENTER_ACCOUNT, FollowUp.BANK_LETTER)
            .explainedBy(
                    ExplanationKind.NAME_USE,
                    ExplanationKind.JOINT_ACCOUNT,
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.AGENCY,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.ACCOUNT_USE)
            .build();

    private static final FindingType OTHER_HOLDER = FindingType.builder("banking.account-evidence.other-holder")
            .message("The evidence of the account ({kind}) shows {shown} as its holder; the person is known as {name}.")
            .weight(Weight.assumed(
                    14,
                    "Papers of joint accounts name one holder only, and institutions keep business names and earlier"
                            + " names; a paper in somebody else's name is also how an account of somebody else looks."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "The account is shared, and the paper names the other holder.",
                    "The institution keeps an earlier name or a business name that is not on file.",
                    "The account belongs to a partner or to family.")
            .followUps(FollowUp.NAME_HOLDER, FollowUp.REENTER_ACCOUNT, FollowUp.BANK_LETTER)
            .explainedBy(
                    ExplanationKind.NAME_USE,
                    ExplanationKind.JOINT_ACCOUNT,
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.AGENCY,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.ACCOUNT_USE)
            .build();

    private static final NoteType SLIP = NoteType.dataQuality(
            "banking.account-evidence.slip",
            "The number {fact} and the one on the evidence are nearly the same; they part in place {place}. Please"
                    + " re-enter it.");

    private static final NoteType OTHER_CODE = NoteType.dataQuality(
            "banking.account-evidence.other-code",
            "The evidence shows the account number with another routing number or sort code than {fact}. Institutions"
                    + " may print one for paper and use another for transfers; please enter the one for transfers.");

    static final CheckInfo INFO = CheckInfo.builder("banking.account-evidence")
            .title("Account as entered against evidence of it")
            .rationale(
                    "A letter, statement or voided check shows the number of the account, and a comparison run by the"
                            + " institution tells whether the holder is the one stated. Evidence that did not come through the"
                            + " person and agrees speaks for the account. Evidence that shows another number is most often of"
                            + " another account of the same person, so that it counts only where it can be of no other.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND, AccountEvidence.KIND, PersonName.KIND, Counterparty.KIND)
            .findingTypes(OTHER_NUMBER, HOLDER, OTHER_HOLDER)
            .noteTypes(SLIP, OTHER_CODE)
            .references(Reference.GUIDANCE_2022, References.CONFIRMATION_OF_PAYEE)
            .indicators("B03", "B15")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        PayoutAccounts accounts = PayoutAccounts.of(candidate, context);
        EvidenceOfAccounts evidence = accounts.evidence();
        for (AccountEvidence piece : evidence.pieces()) {
            if (evidence.by(piece).isEmpty() && !evidence.isOfEnded(piece)) {
                result.missing(Missing.of(
                        AccountEvidence.KIND,
                        Missing.Reason.TOO_LITTLE,
                        "evidence that shows the number of an account in use"));
            }
        }
        for (BankAccount account : accounts.inUse()) {
            evidence.of(account).forEach(each -> compareNumbers(each, result));
            evidence.contradicting(account).ifPresent(each -> result.finding(otherNumber(each)));
            judgeHolder(account, evidence, result);
            judgeShownHolder(account, evidence, candidate, result);
        }
        accounts.corroborate(result);
        return result.build();
    }

    private static void compareNumbers(ShownAccount shown, CheckResult.Builder result) {
        BankAccount account = shown.account();
        if (shown.likeness() == Likeness.UNKNOWN && shown.contradicted().isEmpty()) {
            result.missing(Missing.absent(AccountEvidence.KIND, "the number of the account as the evidence shows it"));
            return;
        }
        Pair compared = shown.contradicted().orElseGet(() -> shown.identifiers().get(0));
        result.compared(
                ShownAccount.number(account, compared.entered()),
                ShownAccount.number(shown.evidence(), compared.shown()));
        if (compared.is(Likeness.ALMOST)) {
            noteSlip(account, compared, result);
        }
        if (shown.contradicted().isEmpty()) {
            shown.codes().stream()
                    .filter(pair -> pair.is(Likeness.ALMOST))
                    .forEach(pair -> noteSlip(account, pair, result));
            shown.codes().stream()
                    .filter(pair -> pair.is(Likeness.OTHER))
                    .forEach(pair -> result.note(Note.of(OTHER_CODE, ShownAccount.number(account, pair.entered()))));
        }
    }

    private static void noteSlip(BankAccount account, Pair pair, CheckResult.Builder result) {
        result.note(Note.of(
                SLIP,
                ShownAccount.number(account, pair.entered()),
                Map.of("place", Integer.toString(pair.comparison().place()))));
    }

    private static Finding otherNumber(ShownAccount shown) {
        Pair pair = shown.contradicted().orElseThrow();
        return begun(OTHER_NUMBER, shown)
                .fact("entered", ShownAccount.number(shown.account(), pair.entered()))
                .fact("shown", ShownAccount.number(shown.evidence(), pair.shown()))
                .build();
    }

    private static void judgeHolder(BankAccount account, EvidenceOfAccounts evidence, CheckResult.Builder result) {
        List<ShownAccount> comparisons = evidence.comparisons(account);
        Optional<ShownAccount> refusing = evidence.refusing(account);
        if (comparisons.isEmpty()) {
            return;
        }
        if (account.holder()
                .filter(name -> !name.isBlank() && !HolderNames.isNumber(name))
                .isEmpty()) {
            result.missing(Missing.absent(BankAccount.KIND, "the holder of the account as the person states it"));
            return;
        }
        comparisons.forEach(each -> result.compared(holder(account), comparison(each)));
        if (refusing.isPresent() && !account.jointHolders().isEmpty()) {
            result.missing(Missing.of(
                    AccountEvidence.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "a comparison of the account with each of its holders"));
        } else {
            refusing.ifPresent(each -> result.finding(begun(HOLDER, each)
                    .fact("holder", holder(account))
                    .fact("comparison", comparison(each))
                    .build()));
        }
    }

    /** Where paper and statement agree on somebody else, the statement is judged, elsewhere. */
    private static void judgeShownHolder(
            BankAccount account, EvidenceOfAccounts evidence, Candidate candidate, CheckResult.Builder result) {
        List<ShownAccount> naming = evidence.of(account).stream()
                .filter(each -> each.isShown() && each.contradicted().isEmpty())
                .filter(each -> each.holder().isPresent())
                .toList();
        Optional<PersonName> name = KnownNames.of(candidate.names()).current();
        if (naming.isEmpty()) {
            return;
        }
        if (name.isEmpty()) {
            result.missing(Missing.absent(PersonName.KIND, "the name of the person"));
            return;
        }
        Fact known = Fact.ofName(name.get());
        naming.forEach(each -> result.compared(Fact.of(each.evidence(), AccountEvidence.HOLDER), known));
        boolean isFitting = naming.stream()
                .anyMatch(each -> each.isIndependent() && !isOther(each.holder().orElseThrow(), account, candidate));
        naming.stream()
                .filter(each -> isOther(each.holder().orElseThrow(), account, candidate))
                .filter(each -> each.isIndependent() || !isFitting)
                .findFirst()
                .ifPresent(each -> result.finding(begun(OTHER_HOLDER, each)
                        .fact("shown", Fact.of(each.evidence(), AccountEvidence.HOLDER))
                        .fact("name", known)
                        .build()));
    }

    /** Surely a person, and neither this one nor one who shares a name, a stated holder or a party on file. */
    private static boolean isOther(String shown, BankAccount account, Candidate candidate) {
        return !PersonNames.isOrganisation(shown)
                && !StatedInstitution.isNamedBy(shown, account)
                && !HolderNames.mayBePersonOrParty(shown, candidate)
                && !HolderNames.sharesName(shown, candidate.names())
                && HolderNames.of(account).stream().noneMatch(stated -> HolderNames.mayBeSame(stated, shown));
    }

    private static Finding.Builder begun(FindingType type, ShownAccount shown) {
        Optional<Instant> seen = at(shown.evidence()).or(() -> at(shown.account()));
        String kind = shown.evidence()
                .evidenceKind()
                .map(known -> known.id().replace('-', ' '))
                .orElse("of a kind that is not stated");
        return Finding.builder(type, shown.account()).argument("kind", kind).observedAt(seen);
    }

    private static Optional<Instant> at(Part part) {
        return part.provenance().flatMap(Provenance::at);
    }

    private static Fact holder(BankAccount account) {
        return Fact.of(account, BankAccount.HOLDER);
    }

    private static Fact comparison(ShownAccount shown) {
        return Fact.of(shown.evidence(), AccountEvidence.HOLDER_MATCH);
    }
}
