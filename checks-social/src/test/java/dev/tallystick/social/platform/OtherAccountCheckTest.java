package dev.tallystick.social.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.check.Disclosure;
import dev.tallystick.testkit.CheckTester;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class OtherAccountCheckTest {

    private static final Instant LOCKED = Instant.parse("2026-08-01T08:00:00Z");

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new OtherAccountCheck(), OtherAccountCheckTest.class)
                .cases("other-account.cases.json");
    }

    @Test
    void printsNoNameOfAnotherPersonUnlessInClearText() {
        var finding = screen("Peter Lindqvist").findings().get(0).finding();
        assertThat(finding.message(Disclosure.MASKED)).doesNotContain("Lindqvist");
        assertThat(finding.message(Disclosure.CLEAR))
                .isEqualTo(
                        "After the person's account was locked (seen locked on Upwork), work was to go on under an account"
                                + " in another name than Nadia Kovalenko: Peter Lindqvist.");
    }

    @Test
    void readsNoDescriptionAsAName() {
        for (String words : new String[] {
            "an account of somebody else",
            "Somebody else",
            "Peter L1ndqvist",
            "peter@example.org",
            "account of her brother",
            "Ehemann",
            "Account Of A Cousin",
            "Peter Lindqvist & Sons",
            "Account: Peter Lindqvist",
            " ",
            ""
        }) {
            assertThat(screen(words).findings()).as(words).isEmpty();
        }
    }

    @Test
    void readsNamesOfAnyScriptAlike() {
        for (String name : new String[] {"Peter Lindqvist", "Пётр Линдквист", "Γιώργος Παπαδάκης", "أحمد منصور"}) {
            assertThat(screen(name).findings()).as(name).hasSize(1);
        }
    }

    @Test
    void countsTheLastDayOfTheTimeSinceTheLock() {
        assertThat(screen("Peter Lindqvist", LOCKED.plus(Duration.ofDays(60))).findings())
                .hasSize(1);
        assertThat(screen("Peter Lindqvist", LOCKED.plus(Duration.ofDays(61))).findings())
                .isEmpty();
        assertThat(screen("Peter Lindqvist", LOCKED.minusSeconds(1)).findings()).isEmpty();
    }

    @Test
    void judgesManyAccountsAndQuestions() {
        Candidate.Builder candidate = Candidate.builder()
                .add(PersonName.builder().full("Nadia Kovalenko").build());
        for (int i = 0; i < 20_000; i++) {
            candidate.add(Profile.builder()
                    .network(Network.UPWORK)
                    .handle("account " + i)
                    .status(ProfileStatus.SUSPENDED)
                    .seenAt(LOCKED)
                    .build());
            candidate.add(Profile.builder()
                    .network(Network.UPWORK)
                    .status(ProfileStatus.FOUND)
                    .seenAt(LOCKED.minusSeconds(i))
                    .build());
            candidate.add(asked("Peter Lindqvist", LOCKED.plusSeconds(i)));
        }
        assertTimeout(
                Duration.ofMinutes(2),
                () -> assertThat(screen(candidate.build()).findings()).isEmpty());
    }

    private static ScreeningReport screen(String holder) {
        return screen(holder, LOCKED);
    }

    private static ScreeningReport screen(String holder, Instant at) {
        Candidate candidate = Candidate.builder()
                .add(PersonName.builder().full("Nadia Kovalenko").build())
                .add(Profile.builder()
                        .network(Network.UPWORK)
                        .handle("nadia-k")
                        .status(ProfileStatus.SUSPENDED)
                        .seenAt(LOCKED)
                        .build())
                .add(asked(holder, at))
                .build();
        return screen(candidate);
    }

    private static Observation asked(String holder, Instant at) {
        return Observation.builder()
                .observed(ObservationKind.OTHER_ACCOUNT_ASKED)
                .accountHolder(holder)
                .at(at)
                .build();
    }

    private static ScreeningReport screen(Candidate candidate) {
        return Screener.builder()
                .addCheck(new OtherAccountCheck())
                .policy(ScreeningPolicy.builder(Moment.APPLICATION).build())
                .build()
                .screen(candidate, Instant.parse("2026-11-01T00:00:00Z"));
    }
}
