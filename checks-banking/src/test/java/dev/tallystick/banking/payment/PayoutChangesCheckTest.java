package dev.tallystick.banking.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.testkit.CheckTester;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PayoutChangesCheckTest {

    private static final PersonName NAME =
            PersonName.builder().full("Ilse Varga").build();
    private static final BankAccount BEFORE = BankAccount.builder()
            .holder("Ilse Varga")
            .provenance(Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-05-01T00:00:00Z")))
            .build();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new PayoutChangesCheck(), PayoutChangesCheckTest.class)
                .cases("payout-changes.cases.json");
    }

    @Test
    void reportsAChangeSoonAfterTheHireTogetherWithIt() {
        ScreeningReport report = screen(
                change("2026-09-07").build(),
                TimelineEvent.builder()
                        .event(EventKind.STARTED)
                        .at(Instant.parse("2026-09-01T00:00:00Z"))
                        .build());
        Finding finding = report.findings().get(0).finding();
        assertThat(finding.message(Disclosure.MASKED))
                .isEqualTo("On 2026-09-07 the payout details changed to Orla Quist; on file before was Ilse Varga.");
        assertThat(labels(finding)).contains("timeline event: at");
    }

    @Test
    void leavesAHireLongBeforeOut() {
        ScreeningReport report = screen(
                change("2026-09-07").build(),
                TimelineEvent.builder()
                        .event(EventKind.STARTED)
                        .at(Instant.parse("2026-02-01T00:00:00Z"))
                        .build());
        assertThat(labels(report.findings().get(0).finding())).doesNotContain("timeline event: at");
    }

    @Test
    void corroboratesAChangeThatWasConfirmed() {
        ScreeningReport report = screen(confirmed("2026-09-07", VerificationMethod.INDEPENDENT_CONTACT));
        assertThat(report.findings()).isEmpty();
        assertThat(report.corroborations())
                .singleElement()
                .satisfies(each -> assertThat(each.corroboration().group()).isEqualTo(EvidenceGroup.PAYOUT_CHANGE));
    }

    @Test
    void takesAConversationForNoConfirmation() {
        ScreeningReport report = screen(confirmed("2026-09-07", VerificationMethod.CONVERSATION));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.corroborations()).isEmpty();
    }

    @Test
    void corroboratesNothingWhileAnotherChangeIsOpen() {
        ScreeningReport report = screen(
                confirmed("2026-08-01", VerificationMethod.BANK_LETTER),
                change("2026-09-07").holder("Bram Tolle").build());
        assertThat(report.findings()).hasSize(1);
        assertThat(report.corroborations()).isEmpty();
    }

    @Test
    void ignoresChangesAfterTheTimeOfTheScreening() {
        assertThat(screen(change("2026-11-07").build()).findings()).isEmpty();
    }

    @Test
    void countsCorrectionsApart() {
        Part[] changes = Stream.of("05", "07", "12", "14", "20")
                .map(day -> change("2026-08-" + day).holder("Ilse Varga").build())
                .toArray(Part[]::new);
        assertThat(screen(changes).findings())
                .singleElement()
                .satisfies(each -> assertThat(each.finding().message(Disclosure.MASKED))
                        .isEqualTo("The payout details changed 3 times from 2026-08-05 to 2026-08-20, besides 2"
                                + " corrections."));
    }

    @Test
    void namesNoCorrectionsWhereThereAreNone() {
        Part[] changes = Stream.of("2026-08-01", "2026-08-12", "2026-08-24")
                .map(day -> change(day).holder("Ilse Varga").build())
                .toArray(Part[]::new);
        assertThat(screen(changes).findings())
                .singleElement()
                .satisfies(each -> assertThat(each.finding().message(Disclosure.MASKED))
                        .isEqualTo("The payout details changed 3 times from 2026-08-01 to 2026-08-24."));
    }

    @Test
    void judgesThousandsOfTroublesAndRequests() {
        Instant start = Instant.parse("2026-10-01T00:00:00Z");
        Part[] events = IntStream.range(0, 10_000)
                .mapToObj(i -> PaymentEvent.builder()
                        .event(i % 2 == 0 ? PaymentEventKind.ACCOUNT_TROUBLE : PaymentEventKind.METHOD_REQUESTED)
                        .institution("Heron Bank of the Estuary, branch " + i)
                        .at(start.plusSeconds(i))
                        .build())
                .toArray(Part[]::new);
        ScreeningReport report = screen(events);
        assertThat(report.findings()).isEmpty();
        assertThat(report.checks().get(0).compared()).hasSize(5_000);
    }

    private static List<String> labels(Finding finding) {
        return finding.facts().stream().map(Fact::label).toList();
    }

    private static PaymentEvent confirmed(String day, VerificationMethod method) {
        return change(day)
                .addVerification(Verification.builder(method, VerificationOutcome.CONFIRMED)
                        .build())
                .build();
    }

    private static PaymentEvent.Builder change(String day) {
        return PaymentEvent.builder()
                .event(PaymentEventKind.DETAILS_CHANGED)
                .at(Instant.parse(day + "T00:00:00Z"))
                .holder("Orla Quist");
    }

    private static ScreeningReport screen(Part... parts) {
        Candidate.Builder candidate = Candidate.builder().add(NAME).add(BEFORE);
        Stream.of(parts).forEach(candidate::add);
        return Screener.builder()
                .addCheck(new PayoutChangesCheck())
                .policy(ScreeningPolicy.payroll())
                .build()
                .screen(candidate.build(), Instant.parse("2026-11-01T00:00:00Z"));
    }
}
