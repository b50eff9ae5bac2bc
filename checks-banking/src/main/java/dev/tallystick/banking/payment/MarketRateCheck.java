package dev.tallystick.banking.payment;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.RateUnit;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import java.util.Map;
import java.util.Optional;

/**
 * Notes a rate outside the range that the host states as usual for role and place.
 *
 * <p>Never weighed, and never part of what was compared: people ask for little where life is cheap, at the start of a
 * career and out of need.
 */
final class MarketRateCheck implements Check {

    private static final NoteType BELOW = NoteType.context(
            "banking.market-rate.below",
            "The rate asked for, {fact}{unit}, lies below what the host states as usual for role and place ({usual}).");

    private static final NoteType ABOVE = NoteType.context(
            "banking.market-rate.above",
            "The rate asked for, {fact}{unit}, lies above what the host states as usual for role and place ({usual}).");

    static final CheckInfo INFO = CheckInfo.builder("banking.market-rate")
            .title("Does the rate asked for lie outside the host's own range?")
            .rationale("A rate far from what is usual may rest on a misunderstanding of role, place or currency. It is"
                    + " compared with the host's own range for role and place; people who live where life is cheap ask"
                    + " for less, and the note has no weight and is off unless switched on.")
            .area(Area.PAYEE)
            .earliestMoment(Moment.APPLICATION)
            .parts(Engagement.KIND)
            .noteTypes(BELOW, ABOVE)
            .references(
                    Reference.of("Security Alliance, security frameworks", "https://frameworks.securityalliance.org/"))
            .indicators("V13")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        candidate
                .engagement()
                .filter(terms -> terms.askedRate().orElse(0) > 0 && isRange(terms))
                .flatMap(MarketRateCheck::note)
                .ifPresent(result::note);
        return result.build();
    }

    /** A range that ends before it begins says nothing. */
    private static boolean isRange(Engagement terms) {
        return terms.marketLow().orElse(0) <= terms.marketHigh().orElse(Integer.MAX_VALUE);
    }

    private static Optional<Note> note(Engagement terms) {
        int asked = terms.askedRate().orElseThrow();
        boolean isBelow = terms.marketLow().filter(low -> asked < low).isPresent();
        boolean isAbove = terms.marketHigh().filter(high -> asked > high).isPresent();
        if (!isBelow && !isAbove) {
            return Optional.empty();
        }
        String unit = terms.currency()
                        .map(currency -> " " + currency.getCurrencyCode())
                        .orElse("")
                + terms.rateUnit().map(RateUnit::id).map(each -> " per " + each).orElse("");
        return Optional.of(Note.of(
                isBelow ? BELOW : ABOVE,
                Fact.of(terms, Engagement.ASKED_RATE),
                Map.of("unit", unit, "usual", usual(terms))));
    }

    private static String usual(Engagement terms) {
        String low = terms.marketLow().map(each -> "from " + each).orElse("");
        String high = terms.marketHigh().map(each -> "up to " + each).orElse("");
        return (low + " " + high).strip();
    }
}
