package dev.tallystick.social.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LanguageTag;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.check.Disclosure;
import dev.tallystick.place.Country;
import dev.tallystick.testkit.CheckTester;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class AccountHandoverCheckTest {

    private static final Instant START = Instant.parse("2026-06-01T08:00:00Z");

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new AccountHandoverCheck(), AccountHandoverCheckTest.class)
                .cases("account-handover.cases.json");
    }

    @Test
    void doesNotRunBeforePayroll() {
        assertThat(screen(three(7), Moment.ONBOARDING).checks()).isEmpty();
    }

    @Test
    void countsTheLastOfTheDays() {
        assertThat(screen(three(14), Moment.PAYROLL).findings()).hasSize(1);
        assertThat(screen(three(15), Moment.PAYROLL).findings()).isEmpty();
    }

    @Test
    void saysWhatChangedAndNothingOfThePayee() {
        assertThat(screen(three(7), Moment.PAYROLL).findings().get(0).finding().message(Disclosure.CLEAR))
                .isEqualTo(
                        "From 2026-06-01 to 2026-06-08 the account went over to another device, another payee and Finnish,"
                                + " in a time for which no move is stated (New Zealand); the languages stated are Irish.");
    }

    @Test
    void findsTheSameInAnyOrder() {
        List<ProfileChange> reversed = new ArrayList<>(three(7));
        Collections.reverse(reversed);
        assertThat(screen(reversed, Moment.PAYROLL).findings().get(0).finding().message(Disclosure.CLEAR))
                .isEqualTo(screen(three(7), Moment.PAYROLL)
                        .findings()
                        .get(0)
                        .finding()
                        .message(Disclosure.CLEAR));
    }

    @Test
    void judgesManyChangesOfManyAccounts() {
        List<ProfileChange> changes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            ProfileChange.Builder change = change(ProfileChangeKind.DEVICE, i % 150).toBuilder();
            changes.add(change.handle("account " + i % 7_000).build());
            changes.add(change.change(ProfileChangeKind.LANGUAGE).after("fi").build());
        }
        assertTimeout(
                Duration.ofMinutes(2),
                () -> assertThat(screen(changes, Moment.PAYROLL).findings()).isEmpty());
    }

    private static List<ProfileChange> three(int days) {
        return List.of(
                change(ProfileChangeKind.DEVICE, 0),
                change(ProfileChangeKind.LANGUAGE, days / 2).toBuilder()
                        .after("fi-FI")
                        .build(),
                change(ProfileChangeKind.PAYEE, days).toBuilder()
                        .after("Aino Example")
                        .build());
    }

    private static ProfileChange change(ProfileChangeKind kind, int day) {
        return ProfileChange.builder()
                .network(Network.UPWORK)
                .handle("kim-example")
                .change(kind)
                .at(START.plus(Duration.ofDays(day)))
                .build();
    }

    private static ScreeningReport screen(List<ProfileChange> changes, Moment moment) {
        Candidate.Builder candidate = Candidate.builder()
                .add(Engagement.builder()
                        .noticeGivenOn(PartialDate.parse("2026-01-05"))
                        .build())
                .add(LanguageSkill.builder().language(LanguageTag.of("ga")).build())
                .add(Address.builder()
                        .role(AddressRole.RESIDENCE)
                        .country(Country.of("NZ"))
                        .period(DateRange.parse("2015/.."))
                        .build());
        changes.forEach(candidate::add);
        return Screener.builder()
                .addCheck(new AccountHandoverCheck())
                .policy(ScreeningPolicy.builder(moment).build())
                .build()
                .screen(candidate.build(), Instant.parse("2026-11-01T00:00:00Z"));
    }
}
