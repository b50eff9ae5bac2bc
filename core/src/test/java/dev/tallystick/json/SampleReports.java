package dev.tallystick.json;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckProvider;
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
import dev.tallystick.check.Weight;
import dev.tallystick.reference.ReferenceTable;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reports that have something in every place. */
final class SampleReports {

    static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    static final String ACCOUNT_NUMBER = "998877665544";

    private static final ReferenceTable TABLE = ReferenceTable.builder(
                    "invented-banks", "Invented banks", LocalDate.of(2020, 1, 1))
            .read(new StringReader(
                    "number,name,source_title,confidence,as_of\n1,Banco Aurora,a register,high,2020-01-01\n"));

    private static final FindingType HOLDER = FindingType.builder("test.holder.other")
            .message("Account {account} is held by {holder}, not by {name}.")
            .weight(Weight.assumed(24, "invented for the test"))
            .group(EvidenceGroup.PAYEE)
            .innocently("Somebody else is paid on purpose.", "The name changed.")
            .followUps(FollowUp.REENTER_ACCOUNT, FollowUp.BANK_LETTER)
            .build();

    private static final FindingType PHONE = FindingType.builder("test.phone.other")
            .message("Phone {phone} does not fit {name}.")
            .weight(Weight.assumed(12, "invented for the test"))
            .group(EvidenceGroup.CONTACT)
            .innocently("The number is shared.")
            .followUps(FollowUp.COMPLETE_HISTORY)
            .explainedBy(ExplanationKind.known().get(0))
            .build();

    private static final FindingType LISTED = FindingType.builder("test.list.match")
            .message("{name} resembles {listed}.")
            .compliance()
            .innocently("Names are shared.")
            .followUps(FollowUp.COMPLETE_HISTORY)
            .build();

    private static final NoteType SHORT = NoteType.dataQuality("test.holder.short", "Please re-enter {fact}.");

    static final CheckInfo HOLDER_INFO = info("test.holder")
            .findingTypes(HOLDER)
            .noteTypes(SHORT)
            .earliestMoment(Moment.PAYROLL)
            .build();

    private static final ScreeningReport FULL = report(policy().build());
    private static final ScreeningReport WITHOUT_WEIGHTS =
            report(policy().build().withoutWeights());

    private SampleReports() {}

    static ScreeningReport full() {
        return FULL;
    }

    static ScreeningReport withoutWeights() {
        return WITHOUT_WEIGHTS;
    }

    private static ScreeningPolicy.Builder policy() {
        return ScreeningPolicy.builder(Moment.ONBOARDING)
                .neededAreas(Area.IDENTITY)
                .earliestMoment("test.holder", Moment.APPLICATION)
                .disable("test.off");
    }

    private static ScreeningReport report(ScreeningPolicy policy) {
        return Screener.builder()
                .addProvider(new Provider())
                .policy(policy)
                .contentKeySecret("a secret of a test".getBytes(StandardCharsets.UTF_8))
                .build()
                .screen(candidate(), AS_OF);
    }

    private static Candidate candidate() {
        return Candidate.builder()
                .id("c-17")
                .add(PersonName.builder()
                        .full("Ada Ferreira")
                        .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-10-01T09:00:00Z"))
                                .named("application form"))
                        .build())
                .add(Phone.builder().number("+351555010099").build())
                .add(BankAccount.builder()
                        .holder("Rui \"R\" Açoriano")
                        .accountNumber(ACCOUNT_NUMBER)
                        .build())
                .add(Explanation.builder()
                        .explains(ExplanationKind.known().get(0))
                        .text("A private reason")
                        .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-09-01T00:00:00Z")))
                        .build())
                .build();
    }

    private static CheckResult holder(Candidate candidate, CheckResult.Builder result) {
        PersonName name = candidate.names().get(0);
        BankAccount account = candidate.bankAccounts().get(0);
        Fact holder = Fact.of(account, BankAccount.HOLDER);
        return result.compared(holder, Fact.of(name, PersonName.FULL))
                .finding(Finding.builder(HOLDER, account)
                        .fact("account", Fact.of(account, BankAccount.ACCOUNT_NUMBER))
                        .fact("holder", holder)
                        .fact("name", Fact.of(name, PersonName.FULL))
                        .build())
                .note(Note.of(SHORT, Fact.of(account, BankAccount.ACCOUNT_NUMBER)))
                .corroboration(Corroboration.ofVendor(
                        EvidenceGroup.PAYEE, 3, "The vendor passed the name.", holder, "name-check"))
                .build();
    }

    private static CheckResult phone(Candidate candidate, CheckResult.Builder result) {
        PersonName name = candidate.names().get(0);
        Phone phone = candidate.phones().get(0);
        return result.compared(Fact.of(phone, Phone.NUMBER), Fact.of(name, PersonName.FULL))
                .finding(Finding.builder(PHONE, phone)
                        .fact("phone", Fact.of(phone, Phone.NUMBER))
                        .fact("name", Fact.of(name, PersonName.FULL))
                        .observedAt(Optional.of(Instant.parse("2026-10-15T00:00:00Z")))
                        .build())
                .build();
    }

    private static CheckResult list(Candidate candidate, CheckResult.Builder result) {
        PersonName name = candidate.names().get(0);
        Fact listed = Fact.of(TABLE.rows().get(0), "name");
        return result.compared(Fact.of(name, PersonName.FULL), listed)
                .finding(Finding.builder(LISTED, name)
                        .fact("name", Fact.of(name, PersonName.FULL))
                        .fact("listed", listed)
                        .build())
                .build();
    }

    private static CheckInfo.Builder info(String id) {
        return CheckInfo.builder(id)
                .title("A check of the test")
                .rationale("Invented for the test.")
                .area(Area.IDENTITY)
                .parts(PersonName.KIND, Phone.KIND, BankAccount.KIND);
    }

    private record Lambda(CheckInfo info, BiFunction<Candidate, CheckResult.Builder, CheckResult> body)
            implements Check {

        @Override
        public CheckResult check(Candidate candidate, CheckContext context) {
            return body.apply(candidate, info.result());
        }
    }

    private static final class Provider implements CheckProvider {

        @Override
        public String id() {
            return "test";
        }

        @Override
        public List<Check> checks() {
            return List.of(
                    new Lambda(HOLDER_INFO, SampleReports::holder),
                    new Lambda(info("test.phone").findingTypes(PHONE).build(), SampleReports::phone),
                    new Lambda(info("test.list").findingTypes(LISTED).build(), SampleReports::list),
                    new Lambda(
                            any("test.missing"),
                            (candidate, result) -> result.missing(
                                            Missing.absent(BankAccount.KIND, "the institution as the person states it"))
                                    .build()),
                    new Lambda(any("test.broken"), (candidate, result) -> {
                        throw new IllegalStateException("Ada Ferreira");
                    }),
                    new Lambda(any("test.off"), (candidate, result) -> result.build()));
        }

        @Override
        public List<ReferenceTable> referenceTables() {
            return List.of(TABLE);
        }

        private static CheckInfo any(String id) {
            return info(id).noteTypes(NoteType.context(id + ".seen", "Seen.")).build();
        }
    }
}
