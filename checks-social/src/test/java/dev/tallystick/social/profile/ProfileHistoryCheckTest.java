package dev.tallystick.social.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.ProfileEntry;
import dev.tallystick.candidate.ProfileEntryKind;
import dev.tallystick.testkit.CheckTester;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ProfileHistoryCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new ProfileHistoryCheck(), ProfileHistoryCheckTest.class)
                .cases("profile-history.cases.json");
    }

    @Test
    void aHistoryThatIsTooLongIsNotJudgedByWhatIsReadOfIt() {
        assertThat(screen(39, "freelance").findings()).hasSize(1);
        assertThat(screen(40, "freelance").findings()).isEmpty();
    }

    @Test
    void entriesThatNameNoOrganisationTakeNoRoom() {
        assertThat(screen(0, "Freelance").findings()).hasSize(1);
        assertThat(screen(0, "Freelance").checks().get(0).missing()).isEmpty();
    }

    @Test
    void aCvThatIsTooLongIsNotJudgedEither() {
        Candidate.Builder candidate = Candidate.builder().add(entry("Initech Systems", "2002-01/2006-01"));
        candidate.add(job("Initech Systems", "2012-03/2020-05"));
        for (int i = 0; i < 60; i++) {
            candidate.add(job("Freelance", 1940 + i + "/" + (1941 + i)));
        }
        assertThat(screen(candidate).findings()).hasSize(1);
        for (int i = 0; i < 40; i++) {
            candidate.add(job(name(i), "2001/2002"));
        }
        assertThat(screen(candidate).findings()).isEmpty();
    }

    /** A profile with an entry that differs, others of which the CV names none, and many of the same words. */
    private static ScreeningReport screen(int others, String words) {
        Candidate.Builder candidate = Candidate.builder()
                .add(job("Initech Systems", "2012-03/2020-05"))
                .add(entry("Initech Systems", "2002-01/2006-01"));
        for (int i = 0; i < 60; i++) {
            candidate.add(entry(words, 1940 + i + "/" + (1941 + i)));
        }
        for (int i = 0; i < others; i++) {
            candidate.add(entry(name(i), "2001/2002"));
        }
        return screen(candidate);
    }

    private static String name(int i) {
        return (char) ('A' + i / 26) + "" + (char) ('A' + i % 26) + "kvorn Holdings";
    }

    private static ProfileEntry entry(String organisation, String period) {
        return ProfileEntry.builder()
                .network(Network.LINKEDIN)
                .handle("mkeller")
                .entry(ProfileEntryKind.EMPLOYMENT)
                .organisation(organisation)
                .period(DateRange.parse(period))
                .build();
    }

    private static Employment job(String employer, String period) {
        return Employment.builder()
                .employer(employer)
                .period(DateRange.parse(period))
                .build();
    }

    private static ScreeningReport screen(Candidate.Builder candidate) {
        return Screener.builder()
                .addCheck(new ProfileHistoryCheck())
                .policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build()
                .screen(candidate.build(), Instant.parse("2026-11-01T00:00:00Z"));
    }
}
