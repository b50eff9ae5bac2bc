package dev.tallystick.banking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.CounterpartyRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.EvidenceKind;
import dev.tallystick.candidate.HolderMatch;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.candidate.TaxFormKind;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.check.Disclosure;
import dev.tallystick.json.ReportJson;
import dev.tallystick.report.TextReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A confidential name is printed in no place of a report, wherever the candidate has it. */
final class ConfidentialNameTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final String NUMBER = "000123456789";
    private static final Screener SCREENER = Screener.builder()
            .addProvider(BankingChecks.create())
            .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tomas Brandt",
                "BRANDT, TOMAS",
                "Mr Tomáš Brandt",
                "T. Brandt",
                "Томас Брандт",
                "Tomas Brandt & Orla Quist",
                "Tomas Brandt Consulting LLC"
            })
    void noReportPrintsAConfidentialNameOnAnotherPart(String written) {
        ScreeningReport report = screen(legal("Ilse Varga"), written);

        assertThat(report.checks()).noneMatch(outcome -> outcome.status() == Status.FAILED);
        assertThat(report.findings()).isNotEmpty();
        for (Disclosure disclosure : Disclosure.values()) {
            assertThat(rendered(report, disclosure)).doesNotContain("brandt", "брандт");
        }
        assertThat(rendered(report, Disclosure.MASKED)).contains("a name kept confidential");
    }

    @Test
    void anOpenNameStaysThoughItIsLikeAConfidentialOne() {
        PersonName confidential = PersonName.builder()
                .full("Ilse Maria Brandt")
                .role(NameRole.FORMER)
                .confidential(true)
                .build();
        ScreeningReport report = SCREENER.screen(
                Candidate.builder()
                        .addAll(List.of(legal("Ilse Brandt"), confidential))
                        .addAll(papers("Ilse Brandt"))
                        .build(),
                AS_OF);

        assertThat(rendered(report, Disclosure.MASKED)).contains("held by ilse brandt");
    }

    private static ScreeningReport screen(PersonName legal, String written) {
        PersonName confidential = PersonName.builder()
                .full("Tomas Brandt")
                .role(NameRole.FORMER)
                .confidential(true)
                .build();
        return SCREENER.screen(
                Candidate.builder()
                        .addAll(List.of(legal, confidential))
                        .addAll(papers(written))
                        .build(),
                AS_OF);
    }

    private static List<Part> papers(String written) {
        return List.of(
                BankAccount.builder()
                        .holder(written)
                        .accountNumber(NUMBER)
                        .period(DateRange.since(PartialDate.parse("2020")))
                        .build(),
                AccountEvidence.builder()
                        .evidenceKind(EvidenceKind.NAME_CHECK)
                        .obtainedFrom(EvidenceChannel.INSTITUTION)
                        .accountNumber(NUMBER)
                        .holder(written)
                        .holderMatch(HolderMatch.NO_MATCH)
                        .build(),
                PaymentEvent.builder()
                        .event(PaymentEventKind.DETAILS_CHANGED)
                        .at(Instant.parse("2026-10-01T00:00:00Z"))
                        .holder("Edda Lindqvist")
                        .build(),
                PaymentEvent.builder()
                        .event(PaymentEventKind.DETAILS_CHANGED)
                        .at(Instant.parse("2026-10-05T00:00:00Z"))
                        .holder(written)
                        .build(),
                TaxForm.builder().form(TaxFormKind.W_9).name(written).build(),
                Counterparty.builder()
                        .name("Blue Finch LLC")
                        .role(CounterpartyRole.PAYEE)
                        .officers(List.of("Nora Sandin", written))
                        .build());
    }

    private static PersonName legal(String name) {
        return PersonName.builder().full(name).role(NameRole.LEGAL).build();
    }

    private static String rendered(ScreeningReport report, Disclosure disclosure) {
        String messages = report.findings().stream()
                .map(each -> each.finding().message(disclosure))
                .toList()
                .toString();
        String values = report.checks().stream()
                .flatMap(outcome -> outcome.compared().stream())
                .map(pair -> pair.first().fact().value(disclosure) + " "
                        + pair.second().fact().value(disclosure))
                .toList()
                .toString();
        return (TextReport.builder().width(400).disclosure(disclosure).build().render(report)
                        + ReportJson.write(report)
                        + messages
                        + values)
                .toLowerCase(Locale.ROOT);
    }
}
