package dev.tallystick.testkit;

import dev.tallystick.Screener;
import java.time.Instant;
import java.util.List;

/**
 * Generated legitimate lives, many of which look unusual, to measure how often honest people are flagged.
 *
 * <p>The lives are synthetic: their rates may lower a weight, never raise one. They are imperfect as lives are:
 * incomplete histories, typing errors, missing countries, moves declared late, deliveries to a partner that nobody
 * mentioned, banks named sloppily.
 */
public final class HonestCrowd {

    /** When the lives are looked at. */
    public static final Instant AS_OF = FieldValues.NOW;

    /** How many lives of each population a build measures. */
    public static final int LIVES = 1_000;

    private HonestCrowd() {}

    /**
     * Returns the populations that this project knows.
     *
     * @return the populations
     */
    public static List<Population> populations() {
        return Populations.ALL;
    }

    /**
     * Screens lives of every population.
     *
     * @param screener the checks and the policy to measure
     * @param perPopulation how many lives of each, at least 1
     * @return what came out
     * @throws IllegalArgumentException if the number of lives is less than 1
     */
    public static CrowdResult measure(Screener screener, int perPopulation) {
        return measure(screener, populations(), perPopulation);
    }

    /**
     * Screens lives of some populations, which may be the caller's own.
     *
     * @param screener the checks and the policy to measure
     * @param populations the populations, at least one
     * @param perPopulation how many lives of each, at least 1
     * @return what came out
     * @throws IllegalArgumentException if there is no population or the number of lives is less than 1
     */
    public static CrowdResult measure(Screener screener, List<Population> populations, int perPopulation) {
        if (populations.isEmpty() || perPopulation < 1) {
            throw new IllegalArgumentException(
                    "no lives to measure: " + populations.size() + " populations of " + perPopulation);
        }
        return new CrowdResult(populations.parallelStream()
                .map(population -> CrowdRow.measure(screener, population, perPopulation))
                .toList());
    }
}
