package dev.tallystick.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Precision and recall over the frozen pairs: rules were tuned on one half, the other is only reported. */
final class PersonPairsTest {

    /**
     * What a half of the table has to reach.
     *
     * @param resource the file
     * @param precision of {@link PersonNameComparison#isMatch()}
     * @param recall of the same
     * @param compatibleRecall of any grade but DIFFERENT and ORGANISATION
     */
    private record Floor(String resource, double precision, double recall, double compatibleRecall) {}

    private static final Path ACCURACY = Path.of("../docs/accuracy.md");
    private static final Pattern BLOCK = Pattern.compile("<!-- names -->(.*?)<!-- end names -->", Pattern.DOTALL);

    private static final List<Floor> FLOORS = List.of(
            new Floor("person-pairs-tune.csv", 0.98, 0.98, 0.98),
            new Floor("person-pairs-report.csv", 0.95, 0.90, 0.93));

    /** Pairs by the culture that romanises them, of which the first file was tuned on. */
    private static final List<Floor> SPELLINGS = List.of(
            new Floor("person-pairs-spellings.csv", 0.98, 0.90, 0.97),
            new Floor("person-pairs-spellings-report.csv", 0.95, 0.65, 0.70));

    @TestFactory
    Stream<DynamicTest> reachesPrecisionAndRecall() {
        return Stream.concat(FLOORS.stream(), SPELLINGS.stream())
                .map(floor -> dynamicTest(floor.resource, () -> {
                    List<ReferenceRow> rows = rows(floor.resource);
                    Tally match = tally(rows, PersonNameComparison::isMatch);
                    Tally compatible = tally(rows, PersonPairsTest::isCompatible);
                    assertThat(match.precision()).as("precision").isGreaterThanOrEqualTo(floor.precision);
                    assertThat(match.recall()).as("recall").isGreaterThanOrEqualTo(floor.recall);
                    assertThat(compatible.recall())
                            .as("recall of compatible names")
                            .isGreaterThanOrEqualTo(floor.compatibleRecall);
                }));
    }

    @Test
    void statesTheFiguresInTheDocumentation() throws IOException {
        String stated = Files.readString(ACCURACY);
        Matcher block = BLOCK.matcher(stated);
        assertThat(block.find()).as("a place for the figures in " + ACCURACY).isTrue();
        String expected = Stream.concat(
                        Stream.concat(FLOORS.stream(), SPELLINGS.stream())
                                .map(floor -> table(floor.resource, rows(floor.resource))),
                        Stream.of(errors()))
                .collect(Collectors.joining("\n", "\n", "\n"));
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.writeString(
                    ACCURACY, stated.substring(0, block.start(1)) + expected + stated.substring(block.end(1)));
        } else {
            assertThat(block.group(1)).isEqualTo(expected);
        }
    }

    @TestFactory
    Stream<DynamicTest> holdsHardPairsOfEveryScriptHalfOfThemDifferent() {
        return FLOORS.stream()
                .map(floor -> dynamicTest(floor.resource, () -> {
                    List<ReferenceRow> rows = rows(floor.resource);
                    long different =
                            rows.stream().filter(row -> !isExpected(row)).count();
                    assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
                    assertThat(rows.stream().map(row -> row.get("script")).distinct())
                            .hasSizeGreaterThanOrEqualTo(10);
                    assertThat(different * 1.0 / rows.size()).isBetween(0.4, 0.6);
                }));
    }

    @Test
    void holdsSixtyHonestSpellingsAndSixtyHardNegatives() {
        List<ReferenceRow> rows = rows("person-pairs-spellings.csv");
        long honest = rows.stream().filter(PersonPairsTest::isExpected).count();
        assertThat(honest).isGreaterThanOrEqualTo(60);
        assertThat(rows.size() - honest).isGreaterThanOrEqualTo(60);
    }

    @Test
    void holdsFourHundredPairsAndThirtyOfEveryScript() {
        Map<String, Long> byScript = FLOORS.stream()
                .flatMap(floor -> rows(floor.resource).stream())
                .collect(Collectors.groupingBy(row -> row.get("script"), Collectors.counting()));
        assertThat(byScript)
                .containsOnlyKeys(
                        "latin",
                        "cyrillic",
                        "greek",
                        "arabic",
                        "hebrew",
                        "han",
                        "hangul",
                        "kana",
                        "devanagari",
                        "thai");
        assertThat(byScript.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(30));
        assertThat(byScript.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(400);
    }

    /** The share of wrong answers, beside that of a distance between texts at the threshold that suits these pairs best. */
    private static String errors(String name, List<ReferenceRow> rows) {
        Tally match = tally(rows, PersonNameComparison::isMatch);
        List<Double> thresholds = IntStream.rangeClosed(0, 100)
                .mapToObj(percent -> percent / 100.0)
                .toList();
        double best = thresholds.stream()
                .min(Comparator.comparingInt(
                        threshold -> winkler(rows, threshold).errors()))
                .orElseThrow();
        Tally winkler = winkler(rows, best);
        assertThat(match.errors()).isLessThan(winkler.errors() / 2);
        return "| "
                + name
                + " | "
                + share(match.errors(), rows.size())
                + " | "
                + share(winkler.errors(), rows.size())
                + " | "
                + String.format(Locale.ROOT, "%.2f", best)
                + " |\n";
    }

    private static String errors() {
        List<ReferenceRow> rows = rows("person-pairs-report.csv");
        return "Wrong answers on `person-pairs-report.csv`, beside Jaro-Winkler of commons-text on the texts as they are, at"
                + " the threshold that is best for these very pairs:\n\n"
                + "| pairs | `PersonNames`: match | Jaro-Winkler | threshold |\n| --- | --- | --- | --- |\n"
                + errors("all", rows)
                + errors(
                        "both in Latin letters",
                        rows.stream()
                                .filter(row -> row.get("script").equals("latin"))
                                .toList());
    }

    private static Tally winkler(List<ReferenceRow> rows, double threshold) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return tallyRows(rows, row -> similarity.apply(row.get("first"), row.get("second")) >= threshold);
    }

    private static String share(int wrong, int all) {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", wrong, all, wrong * 100.0 / all);
    }

    private static boolean isCompatible(PersonNameComparison comparison) {
        return comparison.grade() != NameGrade.DIFFERENT && comparison.grade() != NameGrade.ORGANISATION;
    }

    private static boolean isExpected(ReferenceRow row) {
        return row.get("expected").equals("match");
    }

    private static List<ReferenceRow> rows(String resource) {
        ReferenceTable table = ReferenceTable.builder("person-pairs", "Pairs of names", LocalDate.EPOCH)
                .required("id", "script", "first", "second", "expected")
                .readResource(PersonPairsTest.class, resource);
        assertThat(table.rejected()).isEmpty();
        return table.rows();
    }

    private static String table(String resource, List<ReferenceRow> rows) {
        StringBuilder text = new StringBuilder("`" + resource + "`\n\n")
                .append(
                        "| script or culture | pairs | match: precision | match: recall | not different: precision | not different: recall |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
        Map<String, List<ReferenceRow>> byScript = new TreeMap<>();
        rows.forEach(row -> byScript.computeIfAbsent(row.get("script"), script -> new ArrayList<>())
                .add(row));
        byScript.forEach((script, some) -> text.append(line(script, some)));
        return text.append(line("all", rows)).toString();
    }

    private static String line(String name, List<ReferenceRow> rows) {
        Tally match = tally(rows, PersonNameComparison::isMatch);
        Tally compatible = tally(rows, PersonPairsTest::isCompatible);
        return Stream.of(
                        name,
                        String.valueOf(rows.size()),
                        figure(match.precision()),
                        figure(match.recall()),
                        figure(compatible.precision()),
                        figure(compatible.recall()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static Tally tally(List<ReferenceRow> rows, Predicate<PersonNameComparison> positive) {
        return tallyRows(rows, row -> positive.test(PersonNames.compare(row.get("first"), row.get("second"))));
    }

    private static Tally tallyRows(List<ReferenceRow> rows, Predicate<ReferenceRow> positive) {
        int found = 0;
        int wrong = 0;
        int missed = 0;
        for (ReferenceRow row : rows) {
            boolean says = positive.test(row);
            found += says && isExpected(row) ? 1 : 0;
            wrong += says && !isExpected(row) ? 1 : 0;
            missed += !says && isExpected(row) ? 1 : 0;
        }
        return new Tally(found, wrong, missed);
    }

    private record Tally(int found, int wrong, int missed) {

        int errors() {
            return wrong + missed;
        }

        double precision() {
            return found + wrong == 0 ? 1 : found * 1.0 / (found + wrong);
        }

        double recall() {
            return found + missed == 0 ? 1 : found * 1.0 / (found + missed);
        }
    }
}
