package dev.tallystick;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Weight;
import java.time.Instant;
import java.util.Optional;

/** Compares the holder of each account with the first name, letter by letter. */
final class ToyCheck implements Check {

    static final String ID = "toy.holder";

    static final FindingType OTHER_HOLDER = type(ID + ".other-holder", 12, EvidenceGroup.PAYEE);
    static final NoteType LOWER_CASE = NoteType.dataQuality(ID + ".lower-case", "The holder {fact} is in lower case.");
    static final NoteType SHORT = NoteType.context(ID + ".short", "The holder {fact} is short.");
    static final Parameter SHORT_BELOW =
            Parameter.of("short-below", 3, 1, 10, "characters", "Below it a name is short.");

    private final CheckInfo info;
    private final FindingType type;

    ToyCheck() {
        this(ID, OTHER_HOLDER, Area.PAYEE, Moment.PAYROLL);
    }

    ToyCheck(String id, FindingType type, Area area, Moment earliest) {
        this.type = type;
        this.info = CheckInfo.builder(id)
                .title("Is the holder the person")
                .rationale("A toy for tests.")
                .area(area)
                .aliases("toy.old-" + area.id())
                .earliestMoment(earliest)
                .parts(BankAccount.KIND, PersonName.KIND)
                .findingTypes(type)
                .noteTypes(id.equals(ID) ? new NoteType[] {LOWER_CASE, SHORT} : new NoteType[0])
                .parameters(SHORT_BELOW)
                .build();
    }

    static FindingType type(String id, int weight, EvidenceGroup group) {
        return FindingType.builder(id)
                .message("The holder {holder} is not {name}.")
                .weight(Weight.assumed(weight, "a toy"))
                .group(group)
                .innocently("The account is joint.")
                .followUps(FollowUp.BANK_LETTER, FollowUp.REENTER_ACCOUNT)
                .explainedBy(ExplanationKind.JOINT_ACCOUNT)
                .build();
    }

    @Override
    public CheckInfo info() {
        return info;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = info.result();
        for (BankAccount account : candidate.bankAccounts()) {
            compare(account, candidate, context, result);
        }
        return result.build();
    }

    private void compare(BankAccount account, Candidate candidate, CheckContext context, CheckResult.Builder result) {
        Optional<String> holder = account.holder();
        if (holder.isEmpty()) {
            result.missing(Missing.absent(BankAccount.KIND, "the holder of the account"));
            return;
        }
        if (holder.get().equals("explode")) {
            throw new IllegalStateException("a value that must not be logged: " + holder.get());
        }
        Fact fact = Fact.of(account, BankAccount.HOLDER);
        if (info.id().equals(ID) && holder.get().length() < context.get(SHORT_BELOW)) {
            result.note(Note.of(SHORT, fact));
        }
        for (PersonName name : candidate.names()) {
            Fact stated = Fact.of(name, PersonName.FULL);
            result.compared(fact, stated);
            if (account.isVerified()) {
                result.corroboration(
                        Corroboration.of(type.group().orElseThrow(), 15, "The bank names the holder.", fact));
            }
            if (!name.full().equals(holder)) {
                Optional<Instant> at = account.provenance().flatMap(Provenance::at);
                result.finding(Finding.builder(type, account)
                        .fact("holder", fact)
                        .fact("name", stated)
                        .observedAt(at)
                        .build());
            }
        }
    }
}
