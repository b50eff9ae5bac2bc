package dev.tallystick.banking.payment;

import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether payout details changed twice in the first weeks after a hire; corrections do not count. */
final class ChangesAfterHire {

    private ChangesAfterHire() {}

    /** Judges changes in the order of time that are held against nothing else. */
    static void judge(List<PaymentEvent> changes, Hires hires, CheckContext context, CheckResult.Builder result) {
        List<PaymentEvent> corrected = new ArrayList<>();
        List<PaymentEvent> counted =
                ChangeFrequency.withoutCorrections(changes, context.get(PayoutChangesCheck.CORRECTION), corrected);
        int days = context.get(PayoutChangesCheck.AFTER_HIRE);
        for (int i = 0; i + 1 < counted.size(); i++) {
            PaymentEvent next = counted.get(i + 1);
            Optional<TimelineEvent> hire =
                    hires.before(counted.get(i), days).filter(each -> Hires.isWithin(each, next, days));
            if (hire.isPresent()) {
                List<PaymentEvent> soon = counted.stream()
                        .filter(change -> Hires.isWithin(hire.get(), change, days))
                        .toList();
                result.finding(finding(hire.get(), soon, corrected, days));
                return;
            }
        }
    }

    private static Finding finding(
            TimelineEvent hire, List<PaymentEvent> soon, List<PaymentEvent> corrected, int days) {
        PaymentEvent latest = soon.get(soon.size() - 1);
        return Finding.builder(PayoutChangesCheck.SOON_AFTER_HIRE, latest)
                .fact("hired", Hires.dayFact(hire))
                .fact("first", PaymentEvents.dayFact(soon.get(0)))
                .fact("last", PaymentEvents.dayFact(latest))
                .argument("count", Integer.toString(soon.size()))
                .argument("days", Integer.toString(days))
                .argument(
                        "corrections",
                        ChangeFrequency.besides(
                                soon.stream().filter(corrected::contains).count()))
                .observedAt(latest.at())
                .build();
    }
}
