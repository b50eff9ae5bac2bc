package dev.tallystick.kyc.history;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares work that is said to exclude other work with other full-time work at the same time.
 *
 * <p>Several jobs at once are legal and common: only stated exclusivity is held against another full-time job, and only
 * months that both surely include. Not judged: jobs without a stated end, overlaps as short as a hand-over or notice
 * period, entries for which no employer is named, and jobs at what may be the same organisation.
 */
final class ExclusiveWorkCheck implements Check {

    static final FindingType TWO_JOBS = type("two-jobs")
            .message("Work for {employer} is {exclusive}, and full-time work for {other} is"
                    + " stated for {months} months of the same time.")
            .weight(
                    Weight.assumed(
                            8,
                            "Clients of a consultancy are listed beside it, dates are rounded, and employers permit side work."))
            .build();

    static final FindingType ENGAGEMENT = type("engagement")
            .message("The engagement, begun on {began}, is {exclusive}, and full-time work that"
                    + " began before is stated to go on until {until}.")
            .weight(Weight.assumed(
                    8,
                    "Notice, leave and work with the same client under another contract are usual at the beginning."))
            .build();

    static final Parameter TOLERANCE = Parameter.of(
            "tolerance-months",
            3,
            0,
            36,
            "months",
            "How long full-time work may overlap with exclusive work: notice, hand-over and garden leave take months.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.exclusive-work")
            .title("Does work that excludes other work overlap with another full-time job?")
            .rationale("Compared is work that is stated to exclude other work with other full-time work of the same"
                    + " time: several jobs at once contradict something only where exclusivity was agreed. Notice periods,"
                    + " hand-overs and entries without an end are left aside.")
            .area(Area.HISTORY)
            .parts(Employment.KIND, Engagement.KIND, TimelineEvent.KIND)
            .findingTypes(TWO_JOBS, ENGAGEMENT)
            .parameters(TOLERANCE)
            .references(Reference.GUIDANCE_2022)
            .indicators("K17")
            .build();

    private static final String EXCLUDING = "stated to exclude other work";

    private static final int MAX_COMPARED = 500;

    private record Job(Employment entry, String employer, SurePeriod sure) {}

    private record Overlap(Job exclusive, Job other, SurePeriod shared) {}

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Job> jobs = jobs(candidate, context);
        List<Job> exclusive =
                jobs.stream().filter(job -> job.entry().isExclusive()).toList();
        if (!exclusive.isEmpty() && jobs.size() > 1) {
            Job other = jobs.get(0).equals(exclusive.get(0)) ? jobs.get(1) : jobs.get(0);
            result.compared(period(exclusive.get(0)), period(other));
        }
        longest(exclusive, jobs, context).ifPresent(overlap -> result.finding(finding(overlap)));
        judgeEngagement(jobs, candidate, context, result);
        return result.build();
    }

    private static Optional<Overlap> longest(List<Job> exclusive, List<Job> jobs, CheckContext context) {
        List<Overlap> overlaps = new ArrayList<>();
        for (Job job : exclusive) {
            for (Job other : jobs) {
                job.sure()
                        .and(other.sure())
                        .filter(shared -> shared.isLongerThan(context.get(TOLERANCE)))
                        .filter(shared -> !job.equals(other))
                        .ifPresent(shared -> overlaps.add(new Overlap(job, other, shared)));
            }
        }
        return overlaps.stream()
                .sorted(Comparator.comparingInt(
                                (Overlap overlap) -> overlap.shared().months())
                        .reversed())
                .limit(MAX_COMPARED)
                .filter(overlap -> areDifferent(overlap.exclusive(), overlap.other()))
                .findFirst();
    }

    private static void judgeEngagement(
            List<Job> jobs, Candidate candidate, CheckContext context, CheckResult.Builder result) {
        Optional<Engagement> engagement = candidate.engagement().filter(Engagement::isExclusive);
        if (engagement.isEmpty()) {
            return;
        }
        Optional<TimelineEvent> started = Entries.of(candidate.timelineEvents()).stream()
                .filter(event -> event.event().equals(Optional.of(EventKind.STARTED))
                        && event.at().isPresent())
                .max(Comparator.comparing(event -> event.at().orElseThrow()));
        if (started.isEmpty()) {
            result.missing(Missing.absent(TimelineEvent.KIND, "when the engagement began"));
            return;
        }
        LocalDate start =
                started.get().at().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate();
        Fact began = Fact.shown(started.get(), TimelineEvent.AT, start.toString());
        Fact exclusive = Fact.shown(engagement.get(), Engagement.EXCLUSIVE, EXCLUDING);
        // What began with the engagement may be the engagement itself.
        Optional<Job> last = jobs.stream()
                .filter(job -> job.sure().first().plusMonths(1).isBefore(start))
                .max(Comparator.comparing(job -> job.sure().last()));
        if (last.isEmpty()) {
            return;
        }
        result.compared(exclusive, period(last.get()));
        if (new SurePeriod(start, last.get().sure().last()).isLongerThan(context.get(TOLERANCE))) {
            Employment entry = last.get().entry();
            PartialDate until = entry.period().flatMap(DateRange::to).orElseThrow();
            result.finding(Finding.builder(ENGAGEMENT, entry)
                    .fact("exclusive", exclusive)
                    .fact("began", began)
                    .fact("until", Fact.shown(entry, Employment.PERIOD, until.toString()))
                    .observedAt(Entries.recordedAt(entry))
                    .build());
        }
    }

    private static List<Job> jobs(Candidate candidate, CheckContext context) {
        List<Job> jobs = new ArrayList<>();
        for (Employment entry : Entries.of(candidate.employment())) {
            String employer = entry.employer().orElse("");
            if (entry.isFullTime() && !employer.isBlank()) {
                entry.period()
                        .flatMap(period -> SurePeriod.ofClosed(period, context.today()))
                        .ifPresent(sure -> jobs.add(new Job(entry, employer, sure)));
            }
        }
        return jobs;
    }

    private static boolean areDifferent(Job first, Job second) {
        return OrganisationNames.compare(first.employer(), second.employer()).verdict() == Verdict.DIFFERENT;
    }

    private static Fact period(Job job) {
        return Entries.period(job.entry(), Employment.PERIOD);
    }

    private static Finding finding(Overlap overlap) {
        Employment exclusive = overlap.exclusive().entry();
        Employment other = overlap.other().entry();
        SurePeriod shared = overlap.shared();
        return Finding.builder(TWO_JOBS, exclusive)
                .fact("employer", Fact.of(exclusive, Employment.EMPLOYER))
                .fact("exclusive", Fact.shown(exclusive, Employment.EXCLUSIVE, EXCLUDING))
                .fact("other", Fact.of(other, Employment.EMPLOYER))
                .fact("period", period(overlap.other()))
                .argument("months", Integer.toString(shared.months()))
                .observedAt(Entries.laterOf(exclusive, other))
                .period(DateRange.of(PartialDate.of(shared.first()), PartialDate.of(shared.last())))
                .build();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.exclusive-work." + name)
                .group(EvidenceGroup.HISTORY)
                .innocently(
                        "One employer agreed to the other work, or one entry is a client of the other.",
                        "The end of one job includes notice, leave or a hand-over.",
                        "A date was mistyped or not updated.")
                .followUps(FollowUp.CONFIRM_DATES, FollowUp.NAME_EMPLOYER, FollowUp.HISTORY_EVIDENCE)
                .explainedBy(ExplanationKind.CAREER_DATES, ExplanationKind.AGENCY, ExplanationKind.OWN_COMPANY);
    }
}
