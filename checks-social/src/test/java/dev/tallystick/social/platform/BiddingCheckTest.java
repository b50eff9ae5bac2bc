package dev.tallystick.social.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CounterKind;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PlatformCounter;
import dev.tallystick.candidate.Profile;
import dev.tallystick.check.Disclosure;
import dev.tallystick.testkit.CheckTester;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class BiddingCheckTest {

    @TestFactory
    Stream<DynamicTest> caseTable() {
        return CheckTester.of(new BiddingCheck(), BiddingCheckTest.class).cases("bidding.cases.json");
    }

    @Test
    void needsBothExtremes() {
        assertThat(screen(with(99, 5)).findings()).hasSize(1);
        assertThat(screen(with(98, 5)).findings()).isEmpty();
        assertThat(screen(with(99, 6)).findings()).isEmpty();
    }

    @Test
    void doesNotReadPercentilesThatAreNone() {
        assertThat(screen(with(101, 5)).findings()).isEmpty();
        assertThat(screen(with(99, -1)).findings()).isEmpty();
    }

    @Test
    void namesTheGroupOfAccounts() {
        assertThat(screen(with(99, 4)).findings().get(0).finding().message(Disclosure.CLEAR))
                .isEqualTo(
                        "Compared with accounts of one group (accounts of the second year), the account bids more than"
                                + " 99 of 100 of them and is accepted less often than 96 of 100.");
    }

    @Test
    void boundsHowManyCountersItCompares() {
        Candidate.Builder many = with(50, 50);
        for (int i = 0; i < 20_000; i++) {
            many.add(counter(CounterKind.BIDS, i % 90).build())
                    .add(counter(CounterKind.ACCEPTANCE, 10 + i % 90).build());
        }
        assertTimeout(
                Duration.ofMinutes(2),
                () -> assertThat(screen(many).checks().get(0).failure()).isEmpty());
    }

    private static Candidate.Builder with(int bids, int acceptance) {
        return Candidate.builder()
                .add(Profile.builder()
                        .network(Network.FREELANCER)
                        .createdOn(PartialDate.parse("2024-02-01"))
                        .build())
                .add(counter(CounterKind.BIDS, bids).build())
                .add(counter(CounterKind.ACCEPTANCE, acceptance).build());
    }

    private static PlatformCounter.Builder counter(CounterKind kind, int percentile) {
        return PlatformCounter.builder()
                .counter(kind)
                .percentile(percentile)
                .comparedWith("accounts of the second year")
                .period(DateRange.parse("2026-01/2026-06"));
    }

    private static ScreeningReport screen(Candidate.Builder candidate) {
        return Screener.builder()
                .addCheck(new BiddingCheck())
                .policy(ScreeningPolicy.builder(Moment.APPLICATION).build())
                .build()
                .screen(candidate.build(), Instant.parse("2026-11-01T00:00:00Z"));
    }
}
