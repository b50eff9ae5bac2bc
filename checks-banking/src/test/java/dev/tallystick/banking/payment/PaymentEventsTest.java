package dev.tallystick.banking.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.PaymentEvent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PaymentEventsTest {

    @Test
    void findsTheSpanThatHoldsTheMost() {
        List<PaymentEvent> events = events("2026-01-01", "2026-03-01", "2026-03-10", "2026-03-20", "2026-09-01");
        assertThat(PaymentEvents.densest(events, 30)).isEqualTo(events.subList(1, 4));
    }

    @Test
    void takesTheLastOfSpansThatHoldAsMany() {
        List<PaymentEvent> events = events("2026-01-01", "2026-01-02", "2026-06-01", "2026-06-02");
        assertThat(PaymentEvents.densest(events, 7)).isEqualTo(events.subList(2, 4));
    }

    @Test
    void countsTheLastDayOfTheSpanIn() {
        assertThat(PaymentEvents.densest(events("2026-01-01", "2026-01-31"), 30))
                .hasSize(2);
        assertThat(PaymentEvents.densest(events("2026-01-01", "2026-02-01"), 30))
                .hasSize(1);
        assertThat(PaymentEvents.densest(List.of(), 30)).isEmpty();
    }

    private static List<PaymentEvent> events(String... days) {
        return Stream.of(days)
                .map(day -> PaymentEvent.builder()
                        .at(Instant.parse(day + "T00:00:00Z"))
                        .build())
                .toList();
    }
}
