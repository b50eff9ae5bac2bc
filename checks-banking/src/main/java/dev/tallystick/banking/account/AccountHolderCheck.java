package dev.tallystick.banking.account;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.CounterpartyRole;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.Moment;
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
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the holder of an account with the names of the person.
 *
 * <p>Any name of any role and time fits, in any order, script or usual spelling, with initials, and as one of the people
 * of a joint account; so does a company or authority that is on file. Not judged: names that cannot be told apart, words
 * and numbers in the place of a name, names of institutions, companies that bear a name of the person, accounts with
 * declared joint holders, accounts whose holder may be the person and was confirmed by the institution or a service,
 * accounts of others that receive less than half of the pay beside one of the person, accounts no longer in use, and
 * people of whom only earlier names are known.
 */
final class AccountHolderCheck implements Check {

    private static final FindingType OTHER_PERSON = FindingType.builder("banking.account-holder.other-person")
            .message("The account is held by {holder}; the person is known as {name}.")
            .weight(Weight.assumed(
                    14,
                    "Partners, parents and friends hold accounts for honest people, and forms are filled in with the"
                            + " name of whoever opened the account; who is paid still has to be settled."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "It is an account of a partner or of family, or a joint account under the other name.",
                    "The person uses or used another name that is not on file.",
                    "It is a business name of the person.",
                    "Part of the pay is withheld by law or by an agreement on support.",
                    "The bank writes the name in a way that this comparison does not know.")
            .followUps(FollowUp.NAME_HOLDER, FollowUp.REENTER_ACCOUNT, FollowUp.BANK_LETTER)
            .explainedBy(
                    ExplanationKind.OWN_COMPANY,
                    ExplanationKind.JOINT_ACCOUNT,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.NAME_USE,
                    ExplanationKind.ACCOUNT_USE,
                    ExplanationKind.PAYOUT_CHANGE)
            .build();

    private static final FindingType SHARED_NAME = FindingType.builder("banking.account-holder.shared-name")
            .message("The account is held by {holder}, who shares one name with the person, known as {name}.")
            .weight(Weight.assumed(
                    8, "Accounts of a spouse, a parent or a child are common and mostly bear the same family name."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "It is an account of a spouse, a parent or a child.",
                    "The person uses another name that is not on file.")
            .followUps(FollowUp.NAME_HOLDER, FollowUp.REENTER_ACCOUNT, FollowUp.BANK_LETTER)
            .explainedBy(
                    ExplanationKind.JOINT_ACCOUNT,
                    ExplanationKind.HOUSEHOLD,
                    ExplanationKind.NAME_USE,
                    ExplanationKind.ACCOUNT_USE,
                    ExplanationKind.PAYOUT_CHANGE)
            .build();

    private static final FindingType OTHER_ORGANISATION = FindingType.builder(
                    "banking.account-holder.other-organisation")
            .message("The account is held by {holder}, an organisation that is not on file; the person is known as"
                    + " {name}.")
            .weight(Weight.assumed(
                    10,
                    "Freelancers bill through companies and agencies as a matter of course and forget to name them."))
            .group(EvidenceGroup.PAYEE)
            .innocently(
                    "It is the person's own company.",
                    "An agency, umbrella company or employer of record is paid on the person's behalf.")
            .followUps(FollowUp.NAME_PARTY, FollowUp.REENTER_ACCOUNT, FollowUp.BANK_LETTER)
            .explainedBy(ExplanationKind.OWN_COMPANY, ExplanationKind.AGENCY, ExplanationKind.ACCOUNT_USE)
            .build();

    private static final NoteType PLACEHOLDER = NoteType.dataQuality(
            "banking.account-holder.placeholder",
            "Where the holder of the account should stand, \"{fact}\" was entered. Please re-enter the name in full.");

    static final CheckInfo INFO = CheckInfo.builder("banking.account-holder")
            .title("Holder of an account against the names of the person")
            .rationale("Pay goes to the holder of the account. A payer compares the holder with the names of the person"
                    + " and asks who the holder is where they differ and neither a joint account nor a company or"
                    + " agency was named, so that pay reaches the person to whom it is owed.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(BankAccount.KIND, AccountEvidence.KIND, PersonName.KIND, Counterparty.KIND)
            .findingTypes(OTHER_PERSON, SHARED_NAME, OTHER_ORGANISATION)
            .noteTypes(PLACEHOLDER)
            .references(Reference.GUIDANCE_2022)
            .indicators("B01")
            .build();

    /** Roles in which a party is paid for the person or from the person's pay, whatever its name looks like. */
    private static final ImmutableSet<CounterpartyRole> PAID_IN_PLACE = ImmutableSet.of(
            CounterpartyRole.OWN_COMPANY,
            CounterpartyRole.AGENCY,
            CounterpartyRole.EMPLOYER_OF_RECORD,
            CounterpartyRole.WITHHOLDING);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        KnownNames names = KnownNames.of(candidate.names());
        PayoutAccounts accounts = PayoutAccounts.of(candidate, context);
        for (BankAccount account : accounts.inUse()) {
            Optional<String> holder = account.holder().filter(text -> !text.isBlank());
            Optional<PersonName> current = names.current();
            if (holder.isEmpty()) {
                missHolder(result);
            } else if (current.isEmpty()) {
                result.missing(Missing.absent(PersonName.KIND, "the name that the person goes by"));
            } else if (accounts.isHolderConfirmed(account)) {
                result.compared(Fact.of(account, BankAccount.HOLDER), Fact.ofName(current.get()));
            } else if (!isMinor(account, accounts.inUse(), candidate)) {
                judge(account, holder.get(), candidate, result);
            }
        }
        return result.build();
    }

    /** A smaller part of the pay may support somebody, pay off a debt or be what a court ordered. */
    private static boolean isMinor(BankAccount account, List<BankAccount> inUse, Candidate candidate) {
        KnownNames own = KnownNames.of(candidate.names());
        List<BankAccount> others = inUse.stream()
                .filter(each -> !HolderNames.of(each).isEmpty())
                .filter(each -> HolderNames.of(each).stream()
                        .noneMatch(holder -> HolderNames.mayBePersonOrParty(holder, candidate)))
                .toList();
        return others.contains(account) && HolderNames.areMinor(others, inUse, own);
    }

    private static void judge(BankAccount account, String holder, Candidate candidate, CheckResult.Builder result) {
        KnownNames names = KnownNames.of(candidate.names());
        if (names.closest(holder).isMatch()) {
            result.compared(
                    Fact.of(account, BankAccount.HOLDER),
                    Fact.ofName(names.current().orElseThrow()));
        } else if (HolderNames.isNumber(holder)) {
            missHolder(result);
        } else if (HolderNames.isPlaceholder(holder)) {
            result.note(Note.of(PLACEHOLDER, Fact.of(account, BankAccount.HOLDER)));
            missHolder(result);
        } else if (StatedInstitution.isNamedBy(holder, account)) {
            missHolder(result);
        } else if (PersonNames.isOrganisation(holder)) {
            judgeOrganisation(account, holder, candidate, result);
        } else {
            judgePerson(account, holder, candidate, result);
        }
    }

    private static void missHolder(CheckResult.Builder result) {
        result.missing(Missing.absent(BankAccount.KIND, "the holder of the account"));
    }

    private static void judgePerson(
            BankAccount account, String holder, Candidate candidate, CheckResult.Builder result) {
        KnownNames names = KnownNames.of(candidate.names());
        Fact stated = Fact.of(account, BankAccount.HOLDER);
        Fact name = Fact.ofName(names.current().orElseThrow());
        List<NameGrade> grades = HolderNames.readings(holder).stream()
                .map(reading -> names.closest(reading).grade())
                .toList();
        Optional<Counterparty> party = party(
                holder,
                candidate.counterparties().stream()
                        .filter(each ->
                                each.role().filter(PAID_IN_PLACE::contains).isPresent())
                        .toList());
        if (grades.stream().anyMatch(grade -> grade.compareTo(NameGrade.VARIANT) <= 0)) {
            result.compared(stated, name);
        } else if (party.isPresent()) {
            result.compared(stated, Fact.of(party.get(), Counterparty.NAME));
        } else if (grades.stream().anyMatch(grade -> grade != NameGrade.DIFFERENT)) {
            result.missing(Missing.of(
                    BankAccount.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "the holder's name in a form that can be told apart, or a comparison run by the institution"));
        } else if (account.jointHolders().stream().anyMatch(joint -> !joint.isBlank())) {
            result.missing(Missing.of(
                    BankAccount.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "who holds the joint account, from a comparison run by the institution or any letter of it"));
        } else {
            result.compared(stated, name);
            boolean isShared = HolderNames.sharesName(holder, candidate.names());
            result.finding(finding(isShared ? SHARED_NAME : OTHER_PERSON, account, stated, name));
        }
    }

    private static void judgeOrganisation(
            BankAccount account, String holder, Candidate candidate, CheckResult.Builder result) {
        Fact stated = Fact.of(account, BankAccount.HOLDER);
        Fact name = Fact.ofName(KnownNames.of(candidate.names()).current().orElseThrow());
        Optional<Counterparty> party = party(holder, candidate.counterparties());
        if (party.isPresent()) {
            result.compared(stated, Fact.of(party.get(), Counterparty.NAME));
        } else if (HolderNames.sharesName(holder, candidate.names())) {
            result.missing(Missing.absent(
                    Counterparty.KIND,
                    "what the company that holds the account is to the person, whose name it bears"));
        } else {
            result.compared(stated, name);
            result.finding(finding(OTHER_ORGANISATION, account, stated, name));
        }
    }

    /** What a party on file is to the person is judged as such. */
    private static Optional<Counterparty> party(String holder, List<Counterparty> parties) {
        return parties.stream()
                .filter(each -> HolderNames.mayBeAnyOf(holder, List.of(each)))
                .min(Comparator.comparing(each -> each.name().orElse("")));
    }

    private static Finding finding(FindingType type, BankAccount account, Fact holder, Fact name) {
        return Finding.builder(type, account)
                .fact("holder", holder)
                .fact("name", name)
                .observedAt(account.provenance().flatMap(Provenance::at))
                .build();
    }
}
