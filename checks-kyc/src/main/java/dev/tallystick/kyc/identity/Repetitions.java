package dev.tallystick.kyc.identity;

import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckReason;
import dev.tallystick.check.Fact;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a failure more than an accident: an offer to repeat the check or to take another way, or a second failure
 * for the same reason, by somebody else or at least a day apart.
 *
 * <p>Answers of one vendor within hours may be one answer that was delivered twice or tried again by a machine, and a
 * number of attempts does not say how far apart they were.
 */
final class Repetitions {

    private static final Duration APART = Duration.ofDays(1);

    /** Two of different vendors suffice; a few more make up for one vendor under several names. */
    private static final int MOST_RUNNERS = 4;

    private final Map<String, Fact> offers = new HashMap<>();
    private final Map<String, Attempts> attempts = new HashMap<>();

    private static final class Attempts {
        private @Nullable IdentityCheck earliest;
        private @Nullable IdentityCheck latest;
        private final Map<String, IdentityCheck> byRunner = new HashMap<>();
        private final List<IdentityCheck> ofRunners = new ArrayList<>();
    }

    void addOffer(IdentityCheck check) {
        offers.putIfAbsent(
                LaterPasses.stages(check),
                Fact.shown(check, IdentityCheck.REPEAT_OFFERED, "a repetition or another way was offered"));
    }

    void addAttempt(IdentityCheck failure) {
        Attempts known = attempts.computeIfAbsent(stagesAndReason(failure), key -> new Attempts());
        if (failure.at().isPresent()) {
            known.earliest = earlier(known.earliest, failure) ? known.earliest : failure;
            known.latest = earlier(failure, known.latest) ? known.latest : failure;
        }
        LaterPasses.runner(failure)
                .filter(by -> known.ofRunners.size() < MOST_RUNNERS && known.byRunner.putIfAbsent(by, failure) == null)
                .ifPresent(by -> known.ofRunners.add(failure));
    }

    private static boolean earlier(@Nullable IdentityCheck first, @Nullable IdentityCheck second) {
        return first != null
                && second != null
                && first.at().orElse(Instant.MIN).isBefore(second.at().orElse(Instant.MIN));
    }

    Optional<Fact> of(IdentityCheck failure) {
        Optional<Fact> offer = Optional.ofNullable(offers.get(LaterPasses.stages(failure)));
        Attempts known = attempts.get(stagesAndReason(failure));
        return offer.isPresent() || known == null ? offer : attempt(failure, known);
    }

    private static Optional<Fact> attempt(IdentityCheck failure, Attempts known) {
        return known.ofRunners.stream()
                .filter(other -> isOfOtherRunner(other, failure))
                .findFirst()
                .map(other -> fact(other, "somebody else came to the same"))
                .or(() -> Stream.of(Optional.ofNullable(known.earliest), Optional.ofNullable(known.latest))
                        .flatMap(Optional::stream)
                        .filter(other -> isApart(other, failure))
                        .findFirst()
                        .map(other -> fact(other, "another attempt came to the same")));
    }

    private static boolean isOfOtherRunner(IdentityCheck other, IdentityCheck failure) {
        String first = LaterPasses.runner(other).orElse("");
        String second = LaterPasses.runner(failure).orElse("");
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return false;
        }
        Verdict verdict = OrganisationNames.compare(first, second).verdict();
        return verdict == Verdict.DIFFERENT || verdict == Verdict.UNDECIDED;
    }

    private static boolean isApart(IdentityCheck other, IdentityCheck failure) {
        return other.at().isPresent()
                && failure.at().isPresent()
                && Duration.between(other.at().get(), failure.at().get()).abs().compareTo(APART) >= 0;
    }

    private static Fact fact(IdentityCheck other, String words) {
        return other.at()
                .map(at -> Fact.shown(
                        other,
                        IdentityCheck.AT,
                        words + " on " + at.atZone(ZoneOffset.UTC).toLocalDate()))
                .orElseGet(() -> Fact.shown(other, IdentityCheck.OUTCOME, words));
    }

    private static String stagesAndReason(IdentityCheck check) {
        return LaterPasses.stages(check)
                + "/"
                + check.reason().map(IdentityCheckReason::id).orElse("");
    }
}
