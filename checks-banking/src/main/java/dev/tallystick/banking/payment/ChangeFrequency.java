package dev.tallystick.banking.payment;

import dev.tallystick.banking.account.HolderNames;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often payout details change; corrections do not count. */
final class ChangeFrequency {

    private ChangeFrequency() {}

    /** Judges changes in the order of time, and tells whether they are frequent. */
    static boolean judge(List<PaymentEvent> dated, CheckContext context, CheckResult.Builder result) {
        List<PaymentEvent> corrected = new ArrayList<>();
        List<PaymentEvent> counted = withoutCorrections(dated, context.get(PayoutChangesCheck.CORRECTION), corrected);
        if (counted.size() < 2) {
            return false;
        }
        List<PaymentEvent> densest = PaymentEvents.densest(counted, context.get(PayoutChangesCheck.SPAN));
        Fact first = PaymentEvents.dayFact(densest.get(0));
        PaymentEvent latest = densest.get(densest.size() - 1);
        result.compared(PaymentEvents.dayFact(counted.get(0)), PaymentEvents.dayFact(counted.get(counted.size() - 1)));
        if (densest.size() < context.get(PayoutChangesCheck.CHANGES)) {
            return false;
        }
        result.finding(Finding.builder(PayoutChangesCheck.FREQUENT, latest)
                .fact("first", first)
                .fact("last", PaymentEvents.dayFact(latest))
                .argument("count", Integer.toString(densest.size()))
                .argument(
                        "corrections",
                        besides(densest.stream().filter(corrected::contains).count()))
                .observedAt(latest.at())
                .build());
        return true;
    }

    static String besides(long corrections) {
        if (corrections == 0) {
            return "";
        }
        return corrections == 1 ? ", besides one correction" : ", besides " + corrections + " corrections";
    }

    /** A mistyped number is set right once, within days, to the same holder and in the same country. */
    static List<PaymentEvent> withoutCorrections(List<PaymentEvent> dated, int days, List<PaymentEvent> corrected) {
        List<PaymentEvent> counted = new ArrayList<>();
        for (PaymentEvent change : dated) {
            Optional<PaymentEvent> mistyped = counted.stream()
                    .skip(Math.max(0, counted.size() - 1))
                    .filter(last -> !corrected.contains(last) && corrects(last, change, days))
                    .findFirst();
            mistyped.ifPresentOrElse(corrected::add, () -> counted.add(change));
        }
        return counted;
    }

    private static boolean corrects(PaymentEvent earlier, PaymentEvent change, int days) {
        boolean otherHolder = earlier.holder().isPresent()
                && change.holder().isPresent()
                && !HolderNames.mayBeSame(
                        earlier.holder().get(), change.holder().get());
        boolean otherCountry = earlier.country().isPresent()
                && change.country().isPresent()
                && !earlier.country().equals(change.country());
        return PaymentEvents.isWithin(earlier, change, days) && !otherHolder && !otherCountry;
    }
}
