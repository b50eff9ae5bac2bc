package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.ScreeningPolicy;
import dev.tallystick.candidate.Moment;
import dev.tallystick.testkit.CrowdResult;
import dev.tallystick.testkit.HonestCrowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HonestCrowdTest {

    /** The share of honest lives that may need a person's look, in the worst population. */
    private static final double BUDGET = 0.01;

    /** The share of lives in which each check has to compare something, in some population. */
    private static final double LEAST_COMPARED = 0.2;

    /** Fewer lives show whether a moment is harder; three or four of them would break the budget by chance. */
    private static final int FEWER_LIVES = 300;

    private static final double WIDER_BUDGET = 2 * BUDGET;

    @Test
    void honestPeopleAreHardlyEverReviewedAndThePageSaysSo() {
        CrowdResult result = HonestCrowd.measure(Providers.screener(ScreeningPolicy.employment()), HonestCrowd.LIVES);
        result.requireReviewAtMost(BUDGET);
        result.requireComparedAtLeast(LEAST_COMPARED);
        Committed.assertRegionCurrent("docs/accuracy.md", AccuracyPage.render(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "offer", "onboarding", "payroll"})
    void noEarlierMomentIsHarder(String moment) {
        HonestCrowd.measure(Providers.screener(ScreeningPolicy.at(Moment.of(moment))), FEWER_LIVES)
                .requireReviewAtMost(WIDER_BUDGET);
    }

    @Test
    void theSameLivesGiveTheSameNumbers() {
        String first = measureFew();
        assertThat(measureFew()).isEqualTo(first);
    }

    private static String measureFew() {
        return HonestCrowd.measure(Providers.screener(ScreeningPolicy.employment()), FEWER_LIVES / 15)
                .toMarkdown();
    }
}
