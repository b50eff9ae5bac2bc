package dev.tallystick.examples.ats;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.kyc.KycChecks;
import dev.tallystick.social.SocialChecks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A screener for each moment, all with the same checks. */
final class Screeners {

    private final List<CheckProvider> providers =
            List.of(KycChecks.create(), SocialChecks.create(), BankingChecks.create(), AtsChecks.create());
    private final Optional<ScreeningPolicy> policy;
    private final boolean weightsShown;
    private final Map<Moment, Screener> byMoment = new HashMap<>();

    /**
     * Takes the policy for all applications; without one, each moment has its preset.
     *
     * @throws IllegalArgumentException if the policy names something that no check has
     */
    Screeners(Optional<ScreeningPolicy> policy, boolean weightsShown) {
        this.policy = policy;
        this.weightsShown = weightsShown;
        policy.ifPresent(given -> byMoment.put(given.moment(), screener(given)));
    }

    Screener at(Moment moment) {
        return policy.map(given -> byMoment.get(given.moment()))
                .orElseGet(() -> byMoment.computeIfAbsent(moment, each -> screener(ScreeningPolicy.at(each))));
    }

    private Screener screener(ScreeningPolicy given) {
        Screener.Builder builder = Screener.builder().policy(weightsShown ? given : given.withoutWeights());
        providers.forEach(builder::addProvider);
        return builder.build();
    }
}
