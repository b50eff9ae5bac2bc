package dev.tallystick.social.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Outcome;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckResult;
import dev.tallystick.social.code.ForgedHistory.Approach;
import dev.tallystick.social.code.ForgedHistory.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ForgedHistoryTest {

    private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
    private static final int RUNS = 50;
    private static final Path PAGE = Path.of("..", "docs", "code-history.md");
    private static final String BEGIN = "<!-- generated: recall -->\n";
    private static final String END = "<!-- end of generated -->";

    private static final int REVIEW = 20;
    private static final Map<List<Object>, Screened> SCREENED = new HashMap<>();

    @Test
    void theDocumentationStatesWhatIsFound() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(page).contains(BEGIN, END);
        String current = page.substring(0, begin) + "\n" + table() + "\n" + page.substring(end);
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.writeString(PAGE, current);
        }
        assertThat(Files.readString(PAGE))
                .as("mvn verify -Dcatalogue=write rewrites it")
                .isEqualTo(current);
    }

    @Test
    void whatIsMadeByTheDefaultsOfAToolIsFoundByItsDatesAlone() {
        for (Approach approach : EnumSet.complementOf(EnumSet.of(Approach.REPLAY, Approach.RENAMED))) {
            assertThat(screened(approach, Effort.CARELESS, false).found)
                    .as("%s", approach)
                    .isEqualTo(RUNS);
        }
    }

    @Test
    void whatIsMadeWithSomeCareIsFoundWhereTheHostHoldsTheRecordsOfThePlatform() {
        for (Approach approach : Approach.values()) {
            for (Effort effort : EnumSet.of(Effort.CARELESS, Effort.AVERAGE)) {
                assertThat(screened(approach, effort, true).found)
                        .as("%s %s", approach, effort)
                        .isGreaterThanOrEqualTo(RUNS * 9 / 10);
            }
        }
    }

    @Test
    void noForgedHistoryReachesReviewByItsHistoryAlone() {
        for (Approach approach : Approach.values()) {
            for (Effort effort : Effort.values()) {
                for (boolean isAllKnown : new boolean[] {false, true}) {
                    Screened screened = screened(approach, effort, isAllKnown);
                    assertThat(screened.heaviest)
                            .as("%s %s %s", approach, effort, isAllKnown)
                            .isLessThan(REVIEW);
                    assertThat(screened.outcomes)
                            .as("%s %s %s", approach, effort, isAllKnown)
                            .doesNotContain(Outcome.REVIEW);
                    assertThat(screened.heaviest > 0)
                            .as("%s %s %s weighs if anything was found", approach, effort, isAllKnown)
                            .isEqualTo(screened.found > 0);
                }
            }
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                | approach | effort | found by commits alone | with all that a host may know |
                | --- | --- | ---: | ---: |
                """);
        for (Approach approach : Approach.values()) {
            for (Effort effort : Effort.values()) {
                table.append("| ")
                        .append(approach.words())
                        .append(" | ")
                        .append(effort.name().toLowerCase(Locale.ROOT))
                        .append(" | ")
                        .append(screened(approach, effort, false).found)
                        .append(" of " + RUNS + " | ")
                        .append(screened(approach, effort, true).found)
                        .append(" of " + RUNS + " |\n");
            }
        }
        return table.toString();
    }

    /**
     * What came of histories that were forged alike.
     *
     * @param found in how many of them anything was found
     * @param heaviest the greatest weight of a report
     * @param outcomes the outcomes of the reports
     */
    private record Screened(int found, int heaviest, Set<Outcome> outcomes) {}

    private static Screened screened(Approach approach, Effort effort, boolean isAllKnown) {
        return SCREENED.computeIfAbsent(List.of(approach, effort, isAllKnown), key -> {
            Screener screener = screener();
            int found = 0;
            int heaviest = 0;
            Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
            for (int seed = 0; seed < RUNS; seed++) {
                ForgedHistory history = new ForgedHistory(approach, effort, seed);
                ScreeningReport report =
                        screener.screen(isAllKnown ? history.withAllThatAHostMayKnow() : history.commitsAlone(), AS_OF);
                assertThat(report.checks()).noneMatch(check -> check.status() == CheckResult.Status.FAILED);
                found += report.findings().isEmpty() ? 0 : 1;
                heaviest = Math.max(heaviest, report.weight().orElseThrow());
                outcomes.add(report.outcome());
            }
            return new Screened(found, heaviest, outcomes);
        });
    }

    private static Screener screener() {
        Screener.Builder screener = Screener.builder();
        for (Check check : CodeChecks.all()) {
            screener.addCheck(check);
        }
        return screener.policy(ScreeningPolicy.builder(Moment.EMPLOYMENT).build())
                .build();
    }
}
