package dev.tallystick.social.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.InterfaceLocale;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.LocaleSource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.ScopeKind;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.testkit.CheckTester;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ClaimedLanguageCheckTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final List<String> TEXTS = List.of(
            "Dün geceki aktarım disk dolduğu için yarım kaldı, bu sabah temizledim.",
            "Fatura sayfasının incelemesini bugün bitirip sürüm notlarını yazacağım.",
            "Müşteri ikinci bir dışa aktarma biçimi istedi, ekledim ve açıklamayı güncelledim.");

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new ClaimedLanguageCheck(LanguageIdentifier.embedded()), ClaimedLanguageCheckTest.class)
                .cases("claimed-language.cases.json");
    }

    @Test
    void doesNotRunBeforeOnboarding() {
        ScreeningReport report = Screener.builder()
                .addCheck(new ClaimedLanguageCheck(LanguageIdentifier.embedded()))
                .policy(ScreeningPolicy.builder(Moment.OFFER).build())
                .build()
                .screen(turkishAtWork(TEXTS), AS_OF);
        assertThat(report.checks()).isEmpty();
    }

    @Test
    void summarisesManyTextsInOneFindingWithoutTheirWords() {
        Finding finding = onlyFinding(screen(turkishAtWork(TEXTS)));
        assertThat(finding.facts().stream().map(fact -> fact.value(Disclosure.CLEAR)))
                .containsExactlyInAnyOrder(
                        "English",
                        "Turkish (3 texts from 2026-09-01 to 2026-09-29)",
                        "tr-TR (interface language from 2026-09-01 to 2026-09-29)",
                        "working-languages");
        assertThat(finding.message(Disclosure.CLEAR))
                .isEqualTo("Turkish shows in writing and interface language from 2026-09-01 to 2026-09-29; it is not"
                        + " among the languages stated: English.");
        assertThat(finding.language()).contains(LanguageTag.of("tr"));
        assertThat(finding.observedAt()).contains(Instant.parse("2026-09-01T10:00:00Z"));
    }

    @Test
    void countsAnEqualTextOnce() {
        ScreeningReport report = screen(turkishAtWork(List.of(TEXTS.get(0), TEXTS.get(0), TEXTS.get(0))));
        assertThat(report.findings()).hasSize(1);
        assertThat(onlyFinding(report).type().id()).isEqualTo("social.claimed-language.single-kind");
        assertThat(onlyFinding(report).facts().stream().map(Fact::label)).doesNotContain("writing sample: text");
    }

    @Test
    void findsTheSameInAnyOrder() {
        Candidate candidate = turkishAtWork(TEXTS);
        Candidate.Builder other = Candidate.builder();
        List<WritingSample> samples = new ArrayList<>(candidate.writingSamples());
        Collections.reverse(samples);
        samples.forEach(other::add);
        candidate.interfaceLocales().forEach(other::add);
        candidate.languages().forEach(other::add);
        candidate.historyScopes().forEach(other::add);
        assertThat(onlyFinding(screen(other.build())).facts().stream().map(fact -> fact.value(Disclosure.CLEAR)))
                .isEqualTo(onlyFinding(screen(candidate)).facts().stream()
                        .map(fact -> fact.value(Disclosure.CLEAR))
                        .toList());
    }

    @Test
    void doesNotReadTheFuture() {
        ScreeningReport report = Screener.builder()
                .addCheck(new ClaimedLanguageCheck(LanguageIdentifier.embedded()))
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build()
                .screen(turkishAtWork(TEXTS), Instant.parse("2026-09-05T00:00:00Z"));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void asksAnInjectedIdentifierOncePerText() {
        List<String> asked = new ArrayList<>();
        LanguageIdentifier recording = text -> {
            asked.add(text);
            return LanguageVerdict.of(LanguageTag.of("fi-FI"), 1, 1);
        };
        ScreeningReport report = Screener.builder()
                .addCheck(new ClaimedLanguageCheck(recording))
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build()
                .screen(turkishAtWork(List.of(TEXTS.get(0), TEXTS.get(1), TEXTS.get(1))), AS_OF);
        assertThat(asked).containsExactlyInAnyOrder(TEXTS.get(0), TEXTS.get(1));
        assertThat(report.checks().get(0).failure()).isEmpty();
    }

    private static Candidate turkishAtWork(List<String> texts) {
        Candidate.Builder candidate = Candidate.builder()
                .add(LanguageSkill.builder().language(LanguageTag.of("en")).build())
                .add(HistoryScope.builder().asked(ScopeKind.WORKING_LANGUAGES).build())
                .add(InterfaceLocale.builder()
                        .locale(LanguageTag.of("tr-TR"))
                        .observedOn(LocaleSource.INTERFACE)
                        .firstSeen(Instant.parse("2026-09-01T10:00:00Z"))
                        .lastSeen(Instant.parse("2026-09-29T10:00:00Z"))
                        .build());
        for (int i = 0; i < texts.size(); i++) {
            candidate.add(WritingSample.builder()
                    .text(texts.get(i))
                    .writtenAt(Instant.parse("2026-09-01T10:00:00Z").plusSeconds(i * 14L * 86_400))
                    .build());
        }
        return candidate.build();
    }

    private static ScreeningReport screen(Candidate candidate) {
        return Screener.builder()
                .addCheck(new ClaimedLanguageCheck(LanguageIdentifier.embedded()))
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build()
                .screen(candidate, AS_OF);
    }

    private static Finding onlyFinding(ScreeningReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0).finding();
    }
}
