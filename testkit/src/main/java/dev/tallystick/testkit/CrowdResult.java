package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came out for a crowd, worst population first. */
public final class CrowdResult {

    private static final Comparator<CrowdRow> WORST_FIRST = Comparator.comparingDouble(
                    (CrowdRow row) -> row.reviewOrWorse().share())
            .thenComparingDouble(row ->
                    row.flagged().values().stream().mapToDouble(Rate::share).sum())
            .reversed()
            .thenComparing(row -> row.population().id());

    private final ImmutableList<CrowdRow> rows;

    CrowdResult(List<CrowdRow> rows) {
        this.rows = ImmutableList.sortedCopyOf(WORST_FIRST, rows);
    }

    /**
     * Returns the populations, worst first: by the share of lives at {@code REVIEW} or worse, then by findings.
     *
     * @return at least one row
     */
    public List<CrowdRow> rows() {
        return rows;
    }

    /**
     * Returns the worst population.
     *
     * @return the first row
     */
    public CrowdRow worst() {
        return rows.get(0);
    }

    /**
     * Returns the share of all lives whose outcome is {@code REVIEW} or {@code ESCALATE}.
     *
     * @return the share
     */
    public Rate reviewOrWorse() {
        return new Rate(
                rows.stream().mapToInt(row -> row.reviewOrWorse().count()).sum(),
                rows.stream().mapToInt(row -> row.reviewOrWorse().total()).sum());
    }

    /**
     * Fails if too many lives of any population are at {@code REVIEW} or worse, or a check failed.
     *
     * @param share the budget, 0 to 1; 0.01 by convention
     * @throws AssertionError if a population is over the budget; names each of them
     */
    public void requireReviewAtMost(double share) {
        String over = rows.stream()
                .filter(row -> row.reviewOrWorse().share() > share)
                .map(row -> row.population() + " " + row.reviewOrWorse() + ", flagged by " + flags(row))
                .collect(Collectors.joining("; "));
        if (!over.isEmpty()) {
            throw new AssertionError("honest people at REVIEW or worse beyond " + 100 * share + " %: " + over);
        }
        rows.stream().filter(row -> row.failures() > 0).findFirst().ifPresent(row -> {
            throw new AssertionError("a check failed " + row.failures() + " times on " + row.population());
        });
    }

    /**
     * Fails if a check hardly ever compares anything, so that its rates say nothing.
     *
     * @param share the least share of lives, in at least one population, in which each check compares something
     * @throws AssertionError if a check does not reach the share in any population; names each of them
     */
    public void requireComparedAtLeast(double share) {
        Set<String> idle = new TreeSet<>(rows.get(0).compared().keySet());
        for (CrowdRow row : rows) {
            row.compared().forEach((check, rate) -> {
                if (rate.share() >= share) {
                    idle.remove(check);
                }
            });
        }
        if (!idle.isEmpty()) {
            throw new AssertionError(
                    "checks that compare less than " + 100 * share + " % of the lives of every population: " + idle);
        }
    }

    /**
     * Returns the rates as two tables in Markdown: outcomes and findings by population, and how often each check
     * compared something.
     *
     * @return Markdown text that ends with a line end
     */
    public String toMarkdown() {
        Set<String> checks = rows.get(0).compared().keySet();
        StringBuilder text = new StringBuilder();
        text.append("Lives per population: ")
                .append(worst().reviewOrWorse().total())
                .append(". Shares in per cent with 95 % intervals (Wilson), worst population first.\n\n");
        text.append("| population | who | REVIEW or ESCALATE | ESCALATE | open findings of checks that have any |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        for (CrowdRow row : rows) {
            text.append(Stream.of(
                            row.population().id(),
                            row.population().description(),
                            row.reviewOrWorse().toString(),
                            row.escalate().toString(),
                            flags(row))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        text.append("\nShare of lives in which the check compared something: the highest of all populations.\n\n")
                .append("| check | population | share |\n| --- | --- | --- |\n");
        for (String check : checks) {
            CrowdRow most = rows.stream()
                    .max(Comparator.comparingDouble(row -> shareOf(row.compared(), check)))
                    .orElseThrow();
            text.append("| ")
                    .append(check)
                    .append(" | ")
                    .append(most.population())
                    .append(" | ");
            text.append(cell(most.compared(), check)).append(" |\n");
        }
        return text.toString();
    }

    private static String cell(Map<String, Rate> rates, String check) {
        Rate rate = rates.get(check);
        return rate == null ? "" : rate.toString();
    }

    private static double shareOf(Map<String, Rate> rates, String check) {
        Rate rate = rates.get(check);
        return rate == null ? 0 : rate.share();
    }

    private static String flags(CrowdRow row) {
        return row.flagged().entrySet().stream()
                .filter(entry -> entry.getValue().count() > 0)
                .sorted(Comparator.comparing(
                        (Map.Entry<String, Rate> entry) -> -entry.getValue().share()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "CrowdResult[" + rows.size() + " populations, " + reviewOrWorse() + "]";
    }
}
