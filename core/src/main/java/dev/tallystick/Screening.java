package dev.tallystick;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.Deadline;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Route;
import dev.tallystick.check.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One screening of one candidate, confined to one thread. */
final class Screening {

    private static final System.Logger LOGGER = System.getLogger("dev.tallystick");

    private final Screener screener;
    private final ScreeningPolicy policy;
    private final Candidate candidate;
    private final Instant asOf;
    private final Moment moment;
    private final FactLocator locator;
    private final ConfidentialNames confidential;
    private final CheckContext.Shared shared;

    private final List<ReportedFinding> open = new ArrayList<>();
    private final List<ReportedFinding> explained = new ArrayList<>();
    private final List<ReportedFinding> compliance = new ArrayList<>();
    private final List<ReportedCorroboration> corroborations = new ArrayList<>();
    private final List<ReportedNote> notes = new ArrayList<>();
    private final List<ReportedNote> complianceNotes = new ArrayList<>();
    private final List<CheckOutcome> outcomes = new ArrayList<>();
    private final List<SkippedCheck> skipped = new ArrayList<>();
    private final List<String> earlier = new ArrayList<>();

    Screening(Screener screener, Candidate given, Instant asOf, Deadline deadline) {
        this.screener = screener;
        this.policy = screener.policy();
        // A host that repeats itself adds nothing: checks see each claim once, with all its verifications.
        this.candidate = Candidate.builder().addAll(given).build();
        this.asOf = asOf;
        this.moment = candidate
                .engagement()
                .flatMap(Engagement::moment)
                .filter(stated -> stated.isBefore(policy.moment()))
                .orElse(policy.moment());
        this.locator = new FactLocator(given, candidate, screener.contentKeySecret());
        this.confidential = ConfidentialNames.of(candidate.names());
        this.shared = CheckContext.shared(candidate, asOf, deadline);
    }

    ScreeningReport run() {
        for (Check check : screener.checks()) {
            consider(check);
        }
        open.sort(byWeight());
        explained.sort(byWeight());
        compliance.sort(byWeight());
        List<Corroboration> relief = corroborations.stream()
                .map(ReportedCorroboration::corroboration)
                .toList();
        Assessment assessment = Assessment.of(open, relief);
        List<AreaCoverage> coverage = coverage();
        ScreeningReport.Builder report = ScreeningReport.builder(asOf, moment)
                .candidateId(candidate.id())
                .outcome(outcome(assessment.weight(), coverage))
                .findings(open, explained)
                .compliance(ComplianceScreens.of(outcomes, skipped, compliance), compliance, complianceNotes)
                .corroborations(corroborations)
                .notes(notes)
                .coverage(coverage)
                .checks(outcomes, skipped, earlier)
                .clearingSets(ClearingSets.find(open, relief, policy.reviewFrom()))
                .referenceTables(screener.referenceTables());
        if (policy.weightsShown()) {
            report.weight(assessment.weight(), assessment.groups());
        }
        return report.build();
    }

    private void consider(Check check) {
        CheckInfo info = check.info();
        if (policy.disabledChecks().contains(info.id())) {
            skipped.add(new SkippedCheck(info, SkippedCheck.Reason.DISABLED));
            return;
        }
        Moment earliest = policy.earliestMoments().getOrDefault(info.id(), info.earliestMoment());
        if (moment.isBefore(earliest)) {
            skipped.add(new SkippedCheck(info, SkippedCheck.Reason.NOT_BEFORE_ITS_MOMENT));
            return;
        }
        if (moment.isBefore(info.earliestMoment())) {
            earlier.add(info.id());
        }
        long start = System.nanoTime();
        CheckOutcome outcome = run(check, info);
        outcomes.add(outcome);
        screener.tell(
                listener -> listener.checked(info.id(), outcome.status(), Duration.ofNanos(System.nanoTime() - start)));
    }

    private CheckOutcome run(Check check, CheckInfo info) {
        if (shared.deadline().isOver()) {
            return failed(info, "the deadline was over");
        }
        try {
            CheckContext context = shared.forCheck(
                    info, policy.historySources(), policy.parameters().getOrDefault(info.id(), Map.of()));
            CheckResult result = check.check(candidate.restrictedTo(info.parts()), context);
            return result == null ? failed(info, "returned null") : accept(info, confidential.hide(result));
        } catch (RuntimeException e) {
            return failed(info, e.getClass().getName());
        }
    }

    private CheckOutcome accept(CheckInfo info, CheckResult result) {
        // Everything that may throw comes first, so that a failed check leaves nothing behind.
        List<ReportedFinding> found =
                result.findings().stream().map(finding -> report(info, finding)).toList();
        List<CheckOutcome.Comparison> compared = result.compared().stream()
                .map(pair -> new CheckOutcome.Comparison(locator.locate(pair.first()), locator.locate(pair.second())))
                .toList();
        List<ReportedCorroboration> verified = result.corroborations().stream()
                .map(each -> new ReportedCorroboration(info.id(), each, locator.locate(each.fact())))
                .toList();
        List<ReportedNote> noted = result.notes().stream()
                .filter(this::isShown)
                .map(note -> new ReportedNote(info.id(), note, locator.locate(note.fact())))
                .toList();
        for (ReportedFinding finding : found) {
            (finding.finding().type().route() == Route.COMPLIANCE
                            ? compliance
                            : finding.isExplained() ? explained : open)
                    .add(finding);
        }
        corroborations.addAll(verified);
        for (ReportedNote note : noted) {
            (note.note().type().kind() == NoteType.Kind.COMPLIANCE ? complianceNotes : notes).add(note);
        }
        return new CheckOutcome(
                info, result.status(), compared, result.missing(), result.exemptions(), Optional.empty());
    }

    private ReportedFinding report(CheckInfo info, Finding finding) {
        List<Explanation> fitting = finding.type().route() == Route.COMPLIANCE
                ? ImmutableList.of()
                : Explanations.fitting(finding, candidate.explanations());
        boolean isExplained = fitting.stream().anyMatch(explanation -> Explanations.explains(finding, explanation));
        int decibans = finding.type().weight().map(Weight::decibans).orElse(0);
        int weight = isExplained || decibans == 0
                ? 0
                : policy.weights().getOrDefault(finding.type().id(), decibans);
        return new ReportedFinding(
                info.id(),
                finding,
                weight,
                finding.facts().stream().map(locator::locate).toList(),
                fitting.stream()
                        .filter(explanation -> !isExplained || Explanations.explains(finding, explanation))
                        .map(explanation ->
                                locator.locate(confidential.hide(Fact.of(explanation, Explanation.EXPLAINS))))
                        .toList(),
                isExplained);
    }

    private boolean isShown(Note note) {
        return note.type().kind() != NoteType.Kind.CONTEXT
                || policy.contextNotes().contains(note.type().id());
    }

    private CheckOutcome failed(CheckInfo info, String reason) {
        LOGGER.log(System.Logger.Level.WARNING, "check {0} failed: {1}", info.id(), reason);
        return new CheckOutcome(info, CheckResult.Status.FAILED, List.of(), List.of(), List.of(), Optional.of(reason));
    }

    private List<AreaCoverage> coverage() {
        Map<Area, List<CheckOutcome>> byArea = new TreeMap<>();
        for (Check check : screener.checks()) {
            if (!check.info().isOnlyCompliance()) {
                byArea.put(check.info().area(), new ArrayList<>());
            }
        }
        policy.neededAreas().forEach(area -> byArea.putIfAbsent(area, new ArrayList<>()));
        for (CheckOutcome outcome : outcomes) {
            if (!outcome.check().isOnlyCompliance()) {
                byArea.getOrDefault(outcome.check().area(), new ArrayList<>()).add(outcome);
            }
        }
        return byArea.entrySet().stream()
                .map(entry -> new AreaCoverage(
                        entry.getKey(),
                        state(entry.getValue()),
                        policy.neededAreas().contains(entry.getKey())))
                .toList();
    }

    private static AreaCoverage.State state(List<CheckOutcome> ran) {
        Set<CheckResult.Status> statuses =
                ran.stream().map(CheckOutcome::status).collect(Collectors.toSet());
        if (statuses.contains(CheckResult.Status.CONSISTENT) || statuses.contains(CheckResult.Status.INCONSISTENT)) {
            return AreaCoverage.State.COVERED;
        }
        if (statuses.contains(CheckResult.Status.INSUFFICIENT_DATA) || statuses.contains(CheckResult.Status.FAILED)) {
            return AreaCoverage.State.THIN;
        }
        return ran.stream().allMatch(outcome -> outcome.exemptions().isEmpty())
                ? AreaCoverage.State.NOT_ASKED
                : AreaCoverage.State.EXEMPT;
    }

    private Outcome outcome(int weight, List<AreaCoverage> coverage) {
        if (weight >= policy.escalateFrom()) {
            return Outcome.ESCALATE;
        }
        if (weight >= policy.reviewFrom()) {
            return Outcome.REVIEW;
        }
        Set<Area> failedAreas = new TreeSet<>();
        for (CheckOutcome outcome : outcomes) {
            if (outcome.status() == CheckResult.Status.FAILED
                    && !outcome.check().isOnlyCompliance()) {
                failedAreas.add(outcome.check().area());
            }
        }
        boolean anyCovered = coverage.stream().anyMatch(area -> area.state() == AreaCoverage.State.COVERED);
        boolean neededMet = coverage.stream()
                .filter(AreaCoverage::needed)
                .allMatch(area ->
                        (area.state() == AreaCoverage.State.COVERED || area.state() == AreaCoverage.State.EXEMPT)
                                && !failedAreas.contains(area.area()));
        return anyCovered && neededMet ? Outcome.CONSISTENT : Outcome.INSUFFICIENT_DATA;
    }

    private Comparator<ReportedFinding> byWeight() {
        return Comparator.comparingInt(ReportedFinding::weight)
                .reversed()
                .thenComparing(finding -> finding.finding().type().id())
                .thenComparing(finding -> locator.pointer(finding.finding().subject()));
    }
}
