package dev.tallystick.banking.payment;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The events around paying that have happened, each once, in the order of time. */
final class PaymentEvents {

    private PaymentEvents() {}

    /** Returns the events of some kinds up to the time of the screening, those without a time last. */
    static List<PaymentEvent> of(Candidate candidate, CheckContext context, PaymentEventKind... kinds) {
        Set<PaymentEventKind> wanted = Set.of(kinds);
        return Claims.distinct(candidate.paymentEvents()).stream()
                .filter(event -> event.event().filter(wanted::contains).isPresent())
                .filter(event -> !event.at().orElse(Instant.MIN).isAfter(context.asOf()))
                .sorted(Comparator.comparing(event -> event.at().orElse(Instant.MAX)))
                .toList();
    }

    static List<PaymentEvent> dated(List<PaymentEvent> events) {
        return events.stream().filter(event -> event.at().isPresent()).toList();
    }

    /** Returns the most events that lie within so many days, the last such events if several spans hold as many. */
    static List<PaymentEvent> densest(List<PaymentEvent> dated, int days) {
        List<PaymentEvent> most = ImmutableList.of();
        int end = 0;
        for (int first = 0; first < dated.size(); first++) {
            while (end < dated.size() && isWithin(dated.get(first), dated.get(end), days)) {
                end++;
            }
            if (end - first >= most.size()) {
                most = dated.subList(first, end);
            }
        }
        return most;
    }

    static boolean isWithin(PaymentEvent first, PaymentEvent later, int days) {
        return !at(later).isAfter(at(first).plus(Duration.ofDays(days)));
    }

    static Instant at(PaymentEvent event) {
        return event.at().orElseThrow();
    }

    static LocalDate day(PaymentEvent event) {
        return at(event).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Cites the day of an event. */
    static Fact dayFact(PaymentEvent event) {
        return Fact.shown(event, PaymentEvent.AT, day(event).toString());
    }
}
