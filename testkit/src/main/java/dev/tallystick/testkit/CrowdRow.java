package dev.tallystick.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.TreeMultiset;
import dev.tallystick.CheckOutcome;
import dev.tallystick.Outcome;
import dev.tallystick.ReportedFinding;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningReport;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Route;
import java.util.Map;

/** What came out for one population: counts of lives. */
public final class CrowdRow {

    private static final ImmutableSet<CheckResult.Status> COMPARED =
            ImmutableSet.of(CheckResult.Status.CONSISTENT, CheckResult.Status.INCONSISTENT);

    private final Population population;
    private final Rate review;
    private final Rate escalate;
    private final ImmutableMap<String, Rate> flagged;
    private final ImmutableMap<String, Rate> compared;
    private final int failures;

    private CrowdRow(
            Population population,
            Rate review,
            Rate escalate,
            Map<String, Rate> flagged,
            Map<String, Rate> compared,
            int failures) {
        this.population = population;
        this.review = review;
        this.escalate = escalate;
        this.flagged = ImmutableMap.copyOf(flagged);
        this.compared = ImmutableMap.copyOf(compared);
        this.failures = failures;
    }

    static CrowdRow measure(Screener screener, Population population, int lives) {
        TreeMultiset<String> flagged = TreeMultiset.create();
        TreeMultiset<String> compared = TreeMultiset.create();
        int review = 0;
        int escalate = 0;
        int failures = 0;
        for (int seed = 0; seed < lives; seed++) {
            ScreeningReport report = screener.screen(population.candidate(seed), HonestCrowd.AS_OF);
            review += report.outcome() == Outcome.REVIEW || report.outcome() == Outcome.ESCALATE ? 1 : 0;
            escalate += report.outcome() == Outcome.ESCALATE ? 1 : 0;
            flagged.addAll(
                    report.findings().stream().map(ReportedFinding::checkId).collect(ImmutableSet.toImmutableSet()));
            for (CheckOutcome outcome : report.checks()) {
                if (COMPARED.contains(outcome.status())) {
                    compared.add(outcome.check().id());
                }
                failures += outcome.status() == CheckResult.Status.FAILED ? 1 : 0;
            }
        }
        return new CrowdRow(
                population,
                new Rate(review, lives),
                new Rate(escalate, lives),
                rates(screener, flagged, lives),
                rates(screener, compared, lives),
                failures);
    }

    private static Map<String, Rate> rates(Screener screener, TreeMultiset<String> counts, int lives) {
        return screener.checks().stream()
                .map(Check::info)
                .filter(CrowdRow::canWeigh)
                .map(CheckInfo::id)
                .collect(ImmutableMap.toImmutableMap(id -> id, id -> new Rate(counts.count(id), lives)));
    }

    /** Whether a check can say anything that weighs: others only remark, or stand on the compliance route. */
    private static boolean canWeigh(CheckInfo info) {
        return info.findingTypes().stream().anyMatch(type -> type.route() == Route.CONSISTENCY);
    }

    /**
     * Returns the population.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * Returns the share of lives whose outcome is {@link Outcome#REVIEW} or {@link Outcome#ESCALATE}.
     *
     * @return the share
     */
    public Rate reviewOrWorse() {
        return review;
    }

    /**
     * Returns the share of lives whose outcome is {@link Outcome#ESCALATE}.
     *
     * @return the share
     */
    public Rate escalate() {
        return escalate;
    }

    /**
     * Returns the share of lives with an open finding, by check that can weigh.
     *
     * @return check ids in order, each with its share
     */
    public Map<String, Rate> flagged() {
        return flagged;
    }

    /**
     * Returns the share of lives in which a check compared something, by check that can weigh.
     *
     * @return check ids in order, each with its share
     */
    public Map<String, Rate> compared() {
        return compared;
    }

    /**
     * Returns how often a check failed.
     *
     * @return 0 in a sound build
     */
    public int failures() {
        return failures;
    }

    @Override
    public String toString() {
        return "CrowdRow[" + population + ", " + review + "]";
    }
}
