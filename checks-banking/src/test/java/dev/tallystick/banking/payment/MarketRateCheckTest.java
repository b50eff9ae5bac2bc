package dev.tallystick.banking.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.RateUnit;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.testkit.CheckTester;
import java.time.Instant;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class MarketRateCheckTest {

    private static final Candidate BEGINNER = Candidate.builder()
            .add(Engagement.builder()
                    .askedRate(25)
                    .marketLow(50)
                    .marketHigh(90)
                    .currency(Currency.getInstance("EUR"))
                    .rateUnit(RateUnit.HOUR)
                    .build())
            .build();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new MarketRateCheck(), MarketRateCheckTest.class).cases("market-rate.cases.json");
    }

    @Test
    void saysNothingUnlessSwitchedOn() {
        assertThat(screen(ScreeningPolicy.application()).notes()).isEmpty();
        assertThat(screen(ScreeningPolicy.employment()).notes()).isEmpty();
    }

    @Test
    void namesRateAndRangeInTheTermsOfTheHost() {
        ScreeningPolicy policy = ScreeningPolicy.builder(Moment.APPLICATION)
                .contextNote("banking.market-rate.below")
                .build();
        assertThat(screen(policy).notes())
                .singleElement()
                .satisfies(noted -> assertThat(noted.note().message(MessageCatalogue.english(), Disclosure.MASKED))
                        .isEqualTo("The rate asked for, 25 EUR per hour, lies below what the host states as usual for"
                                + " role and place (from 50 up to 90)."));
    }

    private static ScreeningReport screen(ScreeningPolicy policy) {
        return Screener.builder()
                .addCheck(new MarketRateCheck())
                .policy(policy)
                .build()
                .screen(BEGINNER, Instant.parse("2026-11-01T00:00:00Z"));
    }
}
