package dev.tallystick.social.platform;

import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** When payout details changed, as the payments have it. */
final class PaymentDetails {

    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private boolean isAnyUndated;

    private PaymentDetails() {}

    static PaymentDetails of(List<PaymentEvent> events) {
        PaymentDetails details = new PaymentDetails();
        for (PaymentEvent each : events) {
            if (each.event().equals(Optional.of(PaymentEventKind.DETAILS_CHANGED))) {
                each.at()
                        .ifPresentOrElse(
                                at -> details.days.add(at.atZone(ZoneOffset.UTC).toLocalDate()),
                                () -> details.isAnyUndated = true);
            }
        }
        return details;
    }

    /** Tells whether a change is on file that may be of one of these days, the first and the last included. */
    boolean mayHaveChanged(LocalDate first, LocalDate last) {
        return isAnyUndated || !days.subSet(first, true, last, true).isEmpty();
    }
}
