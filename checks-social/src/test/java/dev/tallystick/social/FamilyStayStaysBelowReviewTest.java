package dev.tallystick.social;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Outcome;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.InterfaceLocale;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.LocaleSource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.candidate.ScopeKind;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One long stay with family, told to nobody, moves hours and clock and brings the language of the family to light. */
final class FamilyStayStaysBelowReviewTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 4, 1);
    private static final List<String> TEXTS = List.of(
            "Dün geceki aktarım disk dolduğu için yarım kaldı, bu sabah temizledim.",
            "Fatura sayfasının incelemesini bugün bitirip sürüm notlarını yazacağım.",
            "Müşteri ikinci bir dışa aktarma biçimi istedi, ekledim ve açıklamayı güncelledim.");

    @ParameterizedTest
    @ValueSource(ints = {100, 180})
    void whateverItShowsIn(int days) {
        ScreeningReport report = screen(stay(days));
        assertThat(report.findings())
                .extracting(each -> each.finding().type().id())
                .containsExactlyInAnyOrder(
                        "social.claimed-language.undeclared",
                        "social.code-hours.other-hours",
                        "social.commit-offsets.other-offset");
        assertThat(report.weight()).hasValue(19);
        assertThat(report.outcome()).isNotIn(Outcome.REVIEW, Outcome.ESCALATE);
    }

    private static Candidate stay(int days) {
        Instant arrived = BEGIN.atStartOfDay(ZoneOffset.UTC).toInstant();
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Kim Example").build())
                .add(Engagement.builder()
                        .noticeGivenOn(PartialDate.parse("2026-01-05"))
                        .build())
                .add(Address.builder()
                        .role(AddressRole.RESIDENCE)
                        .country(Country.of("CO"))
                        .period(DateRange.parse("2015/.."))
                        .build())
                .add(LanguageSkill.builder().language(LanguageTag.of("en")).build())
                .add(HistoryScope.builder().asked(ScopeKind.WORKING_LANGUAGES).build())
                .add(InterfaceLocale.builder()
                        .locale(LanguageTag.of("tr-TR"))
                        .observedOn(LocaleSource.INTERFACE)
                        .firstSeen(arrived)
                        .lastSeen(arrived.plus(Duration.ofDays(days)))
                        .build())
                .add(CodeRepository.builder()
                        .network(Network.GITHUB)
                        .role(RepositoryRole.OWN)
                        .commits(commits(days))
                        .build());
        for (int i = 0; i < TEXTS.size(); i++) {
            candidate.add(WritingSample.builder()
                    .text(TEXTS.get(i))
                    .writtenAt(arrived.plus(Duration.ofDays(2 + 20L * i)))
                    .build());
        }
        return candidate.build();
    }

    /** Sessions in the daytime of the stay, each pushed soon. */
    private static List<Commit> commits(int days) {
        Random random = new Random(days);
        List<Commit> commits = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (day % 7 > 4 || random.nextInt(100) < 20) {
                continue;
            }
            OffsetDateTime at = BEGIN.plusDays(day)
                    .atTime(LocalTime.of(9, 0).plusSeconds(random.nextInt(25_000)))
                    .atOffset(ZoneOffset.ofHours(3));
            for (int i = random.nextInt(4); i >= 0; i--) {
                commits.add(Commit.builder(String.format(Locale.ROOT, "%07x", commits.size()), at)
                        .author("Kim Example", "")
                        .pushedAt(at.toInstant().plusSeconds(600))
                        .build());
                at = at.plusSeconds(60 + random.nextInt(1_500));
            }
        }
        return commits;
    }

    private static ScreeningReport screen(Candidate candidate) {
        return Screener.builder()
                .addProvider(SocialChecks.create())
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build()
                .screen(candidate, Instant.parse("2026-11-01T00:00:00Z"));
    }
}
