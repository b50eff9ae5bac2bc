package dev.tallystick.kyc.interview;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.RequestOutcome;
import dev.tallystick.check.Fact;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What observations have in common. */
final class Observations {

    private Observations() {}

    /** The observations of a kind, without those for which an accommodation was agreed on. */
    static List<Observation> of(Candidate candidate, ObservationKind kind) {
        return candidate.observations().stream()
                .filter(each -> each.observed().equals(Optional.of(kind)))
                .filter(each -> !each.isAccommodation())
                .toList();
    }

    /** The observations of a kind in the order of time, those without a date first. */
    static List<Observation> inOrder(Candidate candidate, ObservationKind kind) {
        return of(candidate, kind).stream()
                .sorted(Comparator.comparing((Observation each) -> at(each).orElse(Instant.MIN))
                        .thenComparing(Part::allText))
                .toList();
    }

    static Optional<Instant> at(Observation observation) {
        return observation.at().or(() -> observation.provenance().flatMap(Provenance::at));
    }

    /** Whether another way was offered and declined; no answer declines nothing. */
    static boolean declinedAlternative(Observation observation) {
        return observation.alternative().isPresent()
                && observation.alternativeOutcome().equals(Optional.of(RequestOutcome.REFUSED));
    }

    /** Whether another way was offered and taken, or replaced by one that suited. */
    static boolean tookAlternative(Observation observation) {
        return observation.alternative().isPresent()
                && observation
                        .alternativeOutcome()
                        .filter(outcome -> outcome.equals(RequestOutcome.PROVIDED)
                                || outcome.equals(RequestOutcome.ALTERNATIVE_PROVIDED))
                        .isPresent();
    }

    /** Whether two people who did not influence each other, or a vendor, saw it. */
    static boolean isSeenTwice(Observation observation) {
        return observation.vendor().isPresent() || observation.observers().orElse(1) >= 2;
    }

    static Fact seenBy(Observation observation) {
        return Fact.shown(
                observation,
                observation.vendor().isPresent() ? Observation.VENDOR : Observation.OBSERVERS,
                observers(observation));
    }

    /** Says who saw what was seen twice. */
    static String observers(Observation observation) {
        return observation
                .vendor()
                .orElseGet(() -> observation.observers().orElseThrow() + " people, independently of each other");
    }

    /** Cites a kind or alternative in words. */
    static Fact words(Observation observation, Field<?> field) {
        return Fact.shown(
                observation, field, observation.findText(field).orElseThrow().replace('-', ' '));
    }
}
