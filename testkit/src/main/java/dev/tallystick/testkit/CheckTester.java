package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tallystick.ScreeningReport;
import dev.tallystick.check.Check;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.NoteType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs the case table of a check: data that a domain reviewer can read, honest people first.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return CheckTester.of(new MyCheck(), MyCheckTest.class).cases("my-check.cases.json");
 * }
 * }</pre>
 *
 * @see CaseTable
 */
public final class CheckTester {

    private final Check check;
    private final Class<?> owner;

    private CheckTester(Check check, Class<?> owner) {
        this.check = check;
        this.owner = owner;
    }

    /**
     * Returns a tester.
     *
     * @param check the check
     * @param owner the class beside which case tables lie
     * @return the tester
     */
    public static CheckTester of(Check check, Class<?> owner) {
        return new CheckTester(check, owner);
    }

    /**
     * Returns a test for each case of a table, and one that every finding type and every data-quality note type of the
     * check fires in at least one case.
     *
     * @param resource the name of the table, relative to the owner
     * @return the tests, for a method annotated with {@code @TestFactory}
     * @throws IllegalArgumentException if there is no such table, or it breaks a rule of the format
     */
    public Stream<DynamicTest> cases(String resource) {
        return tests(CaseTable.read(owner, resource));
    }

    Stream<DynamicTest> tests(List<CaseTable.Case> cases) {
        return Stream.concat(
                cases.stream().map(each -> dynamicTest(each.name(), () -> verify(each))),
                Stream.of(dynamicTest("every finding type fires", () -> verifyAllFire(cases))));
    }

    /**
     * Returns the cases of a table that documentation shows.
     *
     * @param resource the name of the table, relative to the owner
     * @return one or two cases
     * @throws IllegalArgumentException if there is no such table, or it breaks a rule of the format
     */
    public List<CaseTable.Case> shownCases(String resource) {
        return CaseTable.read(owner, resource).stream()
                .filter(CaseTable.Case::isShown)
                .toList();
    }

    private void verify(CaseTable.Case each) {
        ScreeningReport report = each.report(check);
        if (report.checks().isEmpty()) {
            fail("case \"%s\": the check did not run, since the engagement of the candidate states an earlier moment"
                    .formatted(each.name()));
        }
        Verdict expected = each.expected();
        Verdict actual = Verdict.of(report);
        assertThat(expected.weight().isPresent() ? actual : actual.withoutWeight())
                .as("case \"%s\"; %s", each.name(), Verdict.words(report))
                .isEqualTo(expected);
    }

    private void verifyAllFire(List<CaseTable.Case> cases) {
        Set<String> silent = new TreeSet<>();
        check.info().findingTypes().stream().map(FindingType::id).forEach(silent::add);
        check.info().noteTypes().stream()
                .filter(type -> type.kind() != NoteType.Kind.CONTEXT)
                .map(NoteType::id)
                .forEach(silent::add);
        for (CaseTable.Case each : cases) {
            ScreeningReport report = each.report(check);
            if (!report.checks().isEmpty()) {
                Verdict verdict = Verdict.of(report);
                silent.removeAll(verdict.findings());
                silent.removeAll(verdict.explained());
                silent.removeAll(verdict.notes());
            }
        }
        assertThat(silent)
                .as(
                        "finding types and data-quality notes of %s that fire in no case",
                        check.info().id())
                .isEmpty();
    }
}
