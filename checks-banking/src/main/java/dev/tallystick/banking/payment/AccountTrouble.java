package dev.tallystick.banking.payment;

import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.Missing;
import java.util.List;
import java.util.Optional;

/** Trouble with accounts at several institutions, and a request for another way of being paid after it. */
final class AccountTrouble {

    private AccountTrouble() {}

    static void judge(Candidate candidate, CheckContext context, CheckResult.Builder result) {
        List<PaymentEvent> troubles =
                PaymentEvents.dated(PaymentEvents.of(candidate, context, PaymentEventKind.ACCOUNT_TROUBLE));
        List<PaymentEvent> requests =
                PaymentEvents.dated(PaymentEvents.of(candidate, context, PaymentEventKind.METHOD_REQUESTED)).stream()
                        .filter(request -> request.accountKind()
                                .filter(kind -> PayoutChangesCheck.isOffered(candidate, kind))
                                .isEmpty())
                        .toList();
        InstitutionPairs institutions = new InstitutionPairs(troubles);
        int from = 0;
        int to = 0;
        for (PaymentEvent request : requests) {
            while (to < troubles.size() && !PaymentEvents.at(troubles.get(to)).isAfter(PaymentEvents.at(request))) {
                to++;
            }
            while (from < to
                    && !PaymentEvents.isWithin(
                            troubles.get(from), request, context.get(PayoutChangesCheck.TROUBLE_SPAN))) {
                from++;
            }
            if (from < to) {
                result.compared(asked(request), Fact.of(troubles.get(from), PaymentEvent.EVENT));
            }
            Optional<InstitutionPairs.Pair> pair = institutions.firstDifferent(from, to);
            if (pair.isPresent()) {
                result.finding(finding(request, pair.get()));
                return;
            }
            if (to - from > 1 && institutions.hasUnnamed(from, to)) {
                result.missing(Missing.absent(
                        PaymentEvent.KIND, "the institution at which there was trouble with an account, each time"));
            }
        }
    }

    private static Finding finding(PaymentEvent request, InstitutionPairs.Pair pair) {
        return Finding.builder(PayoutChangesCheck.TROUBLE_AND_NEW_METHOD, request)
                .fact("first", Fact.of(pair.first(), PaymentEvent.INSTITUTION))
                .fact("second", Fact.of(pair.second(), PaymentEvent.INSTITUTION))
                .fact("asked", asked(request))
                .observedAt(request.at())
                .build();
    }

    private static Fact asked(PaymentEvent request) {
        return request.accountKind()
                .map(AccountKind::id)
                .map(kind -> Fact.shown(request, PaymentEvent.ACCOUNT_KIND, kind.replace('-', ' ')))
                .orElseGet(() -> Fact.shown(request, PaymentEvent.EVENT, "not stated which"));
    }
}
