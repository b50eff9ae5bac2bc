package dev.tallystick.social;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
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
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.candidate.ScopeKind;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one hand-over of an account comes to where every check of the module looks at it. */
final class HandOverCountsOnceTest {

    private static final Instant CHANGED = Instant.parse("2026-09-01T08:00:00Z");
    private static final List<String> TEXTS = List.of(
            "Dün geceki aktarım disk dolduğu için yarım kaldı, bu sabah temizledim.",
            "Fatura sayfasının incelemesini bugün bitirip sürüm notlarını yazacağım.",
            "Müşteri ikinci bir dışa aktarma biçimi istedi, ekledim ve açıklamayı güncelledim.");

    @Test
    void countsAHandOverAndTheLanguageThatCameWithItOnce() {
        ScreeningReport report = screen(handedOver());
        assertThat(report.findings())
                .extracting(each -> each.finding().type().id())
                .containsExactlyInAnyOrder(
                        "social.account-handover.three-at-once", "social.claimed-language.undeclared");
        assertThat(report.weight()).hasValue(12);
    }

    @Test
    void leavesThePayeeToThePayments() {
        Candidate.Builder candidate = handedOver()
                .add(PaymentEvent.builder()
                        .event(PaymentEventKind.DETAILS_CHANGED)
                        .at(CHANGED.plus(Duration.ofDays(3)))
                        .holder("Deniz Example")
                        .build());
        assertThat(screen(candidate).findings())
                .extracting(each -> each.finding().type().id())
                .containsExactly("social.claimed-language.undeclared");
    }

    private static Candidate.Builder handedOver() {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Nadia Kovalenko").build())
                .add(Engagement.builder()
                        .noticeGivenOn(PartialDate.parse("2026-01-05"))
                        .build())
                .add(Address.builder()
                        .role(AddressRole.RESIDENCE)
                        .country(Country.of("NZ"))
                        .period(DateRange.parse("2015/.."))
                        .build())
                .add(LanguageSkill.builder().language(LanguageTag.of("en")).build())
                .add(HistoryScope.builder().asked(ScopeKind.WORKING_LANGUAGES).build())
                .add(Profile.builder()
                        .network(Network.UPWORK)
                        .handle("nadia-k")
                        .createdOn(PartialDate.parse("2019-05"))
                        .build())
                .add(changed(ProfileChangeKind.DEVICE, 0).build())
                .add(changed(ProfileChangeKind.PAYEE, 2).build())
                .add(changed(ProfileChangeKind.LANGUAGE, 4).after("tr").build())
                .add(InterfaceLocale.builder()
                        .locale(LanguageTag.of("tr-TR"))
                        .observedOn(LocaleSource.INTERFACE)
                        .firstSeen(CHANGED)
                        .lastSeen(CHANGED.plus(Duration.ofDays(40)))
                        .build());
        for (int i = 0; i < TEXTS.size(); i++) {
            candidate.add(WritingSample.builder()
                    .text(TEXTS.get(i))
                    .writtenAt(CHANGED.plus(Duration.ofDays(1 + 10L * i)))
                    .build());
        }
        return candidate;
    }

    private static ProfileChange.Builder changed(ProfileChangeKind kind, int day) {
        return ProfileChange.builder()
                .network(Network.UPWORK)
                .handle("nadia-k")
                .change(kind)
                .at(CHANGED.plus(Duration.ofDays(day)))
                .announced(false);
    }

    private static ScreeningReport screen(Candidate.Builder candidate) {
        return Screener.builder()
                .addProvider(SocialChecks.create())
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build()
                .screen(candidate.build(), Instant.parse("2026-11-01T00:00:00Z"));
    }
}
