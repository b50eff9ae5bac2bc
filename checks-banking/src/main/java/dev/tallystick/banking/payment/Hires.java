package dev.tallystick.banking.payment;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.check.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When the person accepted an offer or started to work.
 *
 * @param events the events, in the order of time
 */
record Hires(List<TimelineEvent> events) {

    private static final Set<EventKind> HIRE = Set.of(EventKind.OFFER_ACCEPTED, EventKind.STARTED);

    static Hires of(Candidate candidate) {
        return new Hires(candidate.timelineEvents().stream()
                .filter(event -> event.event().filter(HIRE::contains).isPresent())
                .filter(event -> event.at().isPresent())
                .sorted(Comparator.comparing(Hires::at).thenComparing(Claims::written))
                .toList());
    }

    /** Returns the last hire before a change and at most so many days earlier. */
    Optional<TimelineEvent> before(PaymentEvent change, int days) {
        return events.stream().filter(hire -> isWithin(hire, change, days)).reduce((earlier, later) -> later);
    }

    static boolean isWithin(TimelineEvent hire, PaymentEvent change, int days) {
        Instant latest = PaymentEvents.at(change);
        return !at(hire).isAfter(latest) && !at(hire).isBefore(latest.minus(Duration.ofDays(days)));
    }

    /** Cites the day of a hire. */
    static Fact dayFact(TimelineEvent hire) {
        return Fact.shown(
                hire,
                TimelineEvent.AT,
                at(hire).atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    private static Instant at(TimelineEvent hire) {
        return hire.at().orElseThrow();
    }
}
