package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.tallystick.CheckOutcome;
import dev.tallystick.ReportedFinding;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.NoteType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One check of a provider, screened alone. */
final class ContractSubject {

    private final Check check;
    private final Screener screener;
    private final Set<PartKind<?>> excuses;
    private final boolean timeline;

    ContractSubject(Check check, Set<PartKind<?>> excuses, boolean timeline) {
        this.check = check;
        this.excuses = ImmutableSet.copyOf(excuses);
        this.timeline = timeline;
        ScreeningPolicy.Builder policy = ScreeningPolicy.builder(Moment.EMPLOYMENT)
                .earliestMoment(check.info().id(), Moment.APPLICATION);
        check.info().noteTypes().stream()
                .filter(type -> type.kind() == NoteType.Kind.CONTEXT)
                .forEach(type -> policy.contextNote(type.id()));
        this.screener =
                Screener.builder().addCheck(check).policy(policy.build()).build();
    }

    Check check() {
        return check;
    }

    CheckInfo info() {
        return check.info();
    }

    boolean isTimeline() {
        return timeline;
    }

    /** Kinds whose absence may bring a finding back, since they excuse. */
    Set<PartKind<?>> excuses() {
        return excuses;
    }

    /** What the check says, where it must not fail. */
    Signature screen(Candidate candidate, Instant asOf) {
        Signature signature = Signature.of(screener.screen(candidate, asOf));
        CheckOutcome outcome = signature.outcome();
        if (outcome.status() == CheckResult.Status.FAILED) {
            fail("%s failed: %s", info().id(), outcome.failure().orElse("no reason given"));
        }
        return signature;
    }

    CheckOutcome outcome(Candidate candidate, Instant asOf) {
        return screener.screen(candidate, asOf).checks().get(0);
    }

    List<ReportedFinding> findings(Candidate candidate, Instant asOf) {
        ScreeningReport report = screener.screen(candidate, asOf);
        return Stream.of(report.findings(), report.explained(), report.complianceFindings())
                .flatMap(List::stream)
                .toList();
    }

    void assertSame(Candidate before, Candidate after, Instant asOf, String change) {
        assertThat(screen(after, asOf).toString())
                .as("what %s says after %s", info().id(), change)
                .isEqualTo(screen(before, asOf).toString());
    }

    /** A finding may take the place of one that is gone and weighs as much or more; no other may come. */
    void assertNoNewFinding(Candidate before, Candidate after, Instant asOf, String change) {
        Map<String, Integer> expected = screen(before, asOf).subjects();
        Map<String, Integer> actual = screen(after, asOf).subjects();
        List<Integer> gone = heaviestFirst(Maps.filterKeys(expected, subject -> !actual.containsKey(subject)));
        Map<String, Integer> come = Maps.filterKeys(actual, subject -> !expected.containsKey(subject));
        List<Integer> weights = heaviestFirst(come);
        boolean isReplaced =
                IntStream.range(0, weights.size()).allMatch(i -> i < gone.size() && weights.get(i) <= gone.get(i));
        if (!isReplaced) {
            fail("%s: %s brings %s, before there was %s", info().id(), change, come.keySet(), expected.keySet());
        }
    }

    private static List<Integer> heaviestFirst(Map<String, Integer> findings) {
        return findings.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** The kinds of parts that reach the check through the declared history. */
    Set<PartKind<?>> historyKinds() {
        ImmutableSet.Builder<PartKind<?>> kinds = ImmutableSet.builder();
        for (HistorySource source : info().historySources()) {
            kinds.add(HistoryScope.KIND);
            switch (source) {
                case STUDY -> kinds.add(Education.KIND);
                case WORK -> kinds.add(Address.KIND).add(Employment.KIND);
                default -> kinds.add(Address.KIND);
            }
        }
        return kinds.build();
    }
}
