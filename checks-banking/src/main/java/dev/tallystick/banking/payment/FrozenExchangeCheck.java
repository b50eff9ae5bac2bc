package dev.tallystick.banking.payment;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;

/**
 * Notes that the host was asked for a proof for an exchange that holds an account frozen.
 *
 * <p>Never weighed: exchanges freeze accounts of honest customers and ask them for just such a proof.
 */
final class FrozenExchangeCheck implements Check {

    private static final NoteType PROOF_REQUESTED = NoteType.context(
            "banking.frozen-exchange.proof-requested",
            "The person asked for a proof for an exchange that holds an account frozen ({fact}).");

    static final CheckInfo INFO = CheckInfo.builder("banking.frozen-exchange")
            .title("Was a proof asked for to release an account at an exchange?")
            .rationale("Exchanges freeze accounts and ask where the money comes from, and the person asks the payer to"
                    + " confirm it. A payer answers such a request with care for what it confirms and to whom: a note"
                    + " for those who switch it on, without weight.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.PAYROLL)
            .parts(PaymentEvent.KIND)
            .noteTypes(PROOF_REQUESTED)
            .references(
                    Reference.of("Security Alliance, security frameworks", "https://frameworks.securityalliance.org/"))
            .indicators("B17")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        PaymentEvents.of(candidate, context, PaymentEventKind.PROOF_FOR_EXCHANGE_REQUESTED)
                .forEach(event -> result.note(Note.of(PROOF_REQUESTED, fact(event))));
        return result.build();
    }

    private static Fact fact(PaymentEvent event) {
        boolean isNamed = event.institution().filter(name -> !name.isBlank()).isPresent();
        return Fact.of(event, isNamed ? PaymentEvent.INSTITUTION : PaymentEvent.EVENT);
    }
}
