package dev.tallystick.kyc.history;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.ScopeKind;
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
import dev.tallystick.place.Country;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares study on campus with full-time work on site and with the claimed home of the same months, and such jobs with
 * each other.
 *
 * <p>Only entries that state attendance on site are judged, and only countries on different continents between which
 * nobody commutes. A degree from abroad is never a finding. Not judged: online, hybrid and part-time study or work, years
 * that leave doubt, an older entry without an end (it may not have been updated), jobs within a course of study and
 * courses within a job that are short enough for a placement, an exchange or a leave, and people with a protected address
 * or with a domicile in place of a home.
 */
final class PlacesInTimeCheck implements Check {

    static final FindingType STUDY_AND_JOB = type("study-and-job")
            .message("Study on campus in {campus} and full-time work on site in {job} overlap by {months} months.")
            .weight(Weight.assumed(
                    12,
                    "Nobody attends on two continents for so long, but dates are mistyped, and study was online after"
                            + " all."))
            .innocently(
                    "A date was mistyped, or the entry for work or study was not updated.",
                    "Study went on online or as research elsewhere, or the degree came long after the courses.",
                    "The job was remote for that time, or on leave for study.")
            .build();

    static final FindingType TWO_JOBS = type("two-jobs")
            .message("Full-time work on site in {job} and in {other} overlaps by {months} months.")
            .weight(Weight.assumed(
                    12,
                    "Nobody works full-time on site on two continents for so long, but dates are mistyped, and jobs"
                            + " became remote."))
            .innocently(
                    "A date was mistyped, or one of the entries was not updated.",
                    "An employer sent the person to the other place, and both are listed.",
                    "One of the jobs was remote or part-time for that time.")
            .build();

    static final FindingType STUDY_AND_HOME = type("study-and-home")
            .message("Study on campus in {campus} and the only home stated, in {home}, overlap by {months} months.")
            .weight(Weight.assumed(
                    8,
                    "Students state the family home and leave the room near the campus out, even where all homes were"
                            + " asked for."))
            .innocently(
                    "The family home was stated, and the room near the campus left out.",
                    "Study was online for part of the time.",
                    "A date was mistyped.")
            .build();

    static final Parameter TOLERANCE = Parameter.of(
            "tolerance-months",
            6,
            1,
            60,
            "months",
            "How long two places may overlap: people overlap at graduation and between jobs.");
    static final Parameter PLACEMENT = Parameter.of(
            "placement-months",
            15,
            1,
            60,
            "months",
            "How long a job within a course of study, or study within a job, may be for a placement, an exchange or a"
                    + " leave.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.places-in-time")
            .title("Can the person have been in all these places at those times?")
            .rationale(
                    "Compared are study on campus, full-time work on site and the claimed home of months that surely"
                            + " overlap, on different continents: attendance on site puts a person in a place. Where study took"
                            + " place says nothing by itself, and neither does how a biography looks. Online and part-time study, placements and exchanges are not judged.")
            .area(Area.HISTORY)
            .parts(Education.KIND, Employment.KIND, Address.KIND, HistoryScope.KIND)
            .findingTypes(STUDY_AND_JOB, TWO_JOBS, STUDY_AND_HOME)
            .parameters(TOLERANCE, PLACEMENT)
            .references(Reference.GUIDANCE_2022)
            .indicators("K11", "K15", "K24")
            .build();

    private static final Set<AddressRole> NO_STAY = Set.of(AddressRole.MAILING, AddressRole.PICKUP_POINT);

    /** An entry that puts the person in a country. */
    private record Presence(Part part, Field<Country> field, Country country, DateRange period) {

        Fact fact() {
            return Fact.shown(part, field, country.displayName());
        }

        /** Whether this surely began after another. */
        boolean isAfter(Presence other) {
            return other.period
                    .from()
                    .orElseThrow()
                    .latest()
                    .isBefore(period.from().orElseThrow().earliest());
        }

        boolean mayLieWithin(Presence other) {
            return !period.from()
                            .orElseThrow()
                            .latest()
                            .isBefore(other.period.from().orElseThrow().earliest())
                    && period.to()
                            .map(to -> other.period
                                    .to()
                                    .map(end -> !to.earliest().isAfter(end.latest()))
                                    .orElse(true))
                            .orElse(other.period.to().isEmpty());
        }
    }

    private record Overlap(Presence first, Presence second, SurePeriod shared) {}

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (mustNotBeLocated(candidate)) {
            return result.build();
        }
        List<Presence> studies = studies(candidate);
        List<Presence> jobs = jobs(candidate);
        List<Presence> homes = homes(candidate, context);
        for (Presence study : studies) {
            if (!jobs.isEmpty()) {
                result.compared(study.fact(), jobs.get(0).fact());
            } else if (!homes.isEmpty()) {
                result.compared(study.fact(), homes.get(0).fact());
            }
            Optional<Overlap> work = longest(study, jobs, context);
            work.ifPresent(overlap -> result.finding(finding(STUDY_AND_JOB, "campus", "job", overlap)));
            if (work.isEmpty() && isOnlyElsewhere(study, candidate)) {
                longest(study, homes, context)
                        .filter(overlap -> isAskedInFull(overlap, candidate))
                        .ifPresent(overlap -> result.finding(finding(STUDY_AND_HOME, "campus", "home", overlap)));
            }
        }
        judgeJobs(jobs, context, result);
        if (isVague(candidate)) {
            result.missing(Missing.absent(
                    candidate.employment().isEmpty() ? Education.KIND : Employment.KIND,
                    "whether study and work were on site, and full-time, with country and dates: ask the person, who may"
                            + " have worked remotely or studied online"));
        } else if (!studies.isEmpty() && jobs.isEmpty() && homes.isEmpty()) {
            result.missing(Missing.absent(
                    Employment.KIND, "attendance, hours, country and dates of work beside study on campus"));
        }
        return result.build();
    }

    /** Whether an address stands for a life without a home that may be known. */
    private static boolean mustNotBeLocated(Candidate candidate) {
        return candidate.addresses().stream()
                .anyMatch(address -> address.isProtected() || address.role().equals(Optional.of(AddressRole.DOMICILE)));
    }

    /** Whether an entry leaves open if the person was there. */
    private static boolean isVague(Candidate candidate) {
        return candidate.education().stream()
                        .anyMatch(study -> study.attendance().isEmpty())
                || candidate.employment().stream()
                        .anyMatch(job -> job.attendance().isEmpty()
                                || (job.find(Employment.FULL_TIME).isEmpty() && isOnSite(job.attendance())));
    }

    private static boolean isOnSite(Optional<AttendanceMode> attendance) {
        return attendance.equals(Optional.of(AttendanceMode.ON_SITE));
    }

    private static void judgeJobs(List<Presence> jobs, CheckContext context, CheckResult.Builder result) {
        if (jobs.size() > 1) {
            result.compared(jobs.get(0).fact(), jobs.get(1).fact());
        }
        Overlap longest = null;
        for (int i = 0; i < jobs.size(); i++) {
            Optional<Overlap> overlap = longest(jobs.get(i), jobs.subList(i + 1, jobs.size()), context);
            if (overlap.isPresent()
                    && (longest == null
                            || overlap.get().shared().months()
                                    > longest.shared().months())) {
                longest = overlap.get();
            }
        }
        if (longest != null) {
            result.finding(finding(TWO_JOBS, "job", "other", longest));
        }
    }

    private static List<Presence> studies(Candidate candidate) {
        List<Presence> studies = new ArrayList<>();
        for (Education study : Entries.of(candidate.education())) {
            boolean onCampus = isOnSite(study.attendance())
                    && study.find(Education.FULL_TIME).orElse(true);
            if (onCampus && study.country().isPresent()) {
                add(studies, study, Education.COUNTRY, study.country().get(), study.period());
            }
        }
        return studies;
    }

    private static List<Presence> jobs(Candidate candidate) {
        List<Presence> jobs = new ArrayList<>();
        for (Employment job : Entries.of(candidate.employment())) {
            boolean onSite = isOnSite(job.attendance()) && job.isFullTime();
            if (onSite && job.country().isPresent()) {
                add(jobs, job, Employment.COUNTRY, job.country().get(), job.period());
            }
        }
        return jobs;
    }

    private static List<Presence> homes(Candidate candidate, CheckContext context) {
        List<Presence> homes = new ArrayList<>();
        for (Address home : Entries.of(candidate.addresses())) {
            boolean isHome = home.role().equals(Optional.of(AddressRole.RESIDENCE))
                    && !home.postal().isMilitaryOrDiplomatic();
            if (isHome && home.country().isPresent()) {
                // Without an end it is where the person lives now.
                Optional<DateRange> lived = home.period()
                        .map(period -> period.to().isPresent()
                                ? period
                                : new DateRange(period.from(), Optional.of(PartialDate.of(context.today()))));
                add(homes, home, Address.COUNTRY, home.country().get(), lived);
            }
        }
        return homes;
    }

    private static void add(
            List<Presence> list, Part part, Field<Country> field, Country country, Optional<DateRange> period) {
        if (period.flatMap(DateRange::from).isPresent()) {
            list.add(new Presence(part, field, country, period.get()));
        }
    }

    private static Optional<Overlap> longest(Presence one, List<Presence> others, CheckContext context) {
        return others.stream()
                .filter(other -> FarApart.surely(one.country(), other.country()))
                .flatMap(other -> shared(one, other, context).stream())
                .max(Comparator.comparingInt(overlap -> overlap.shared().months()));
    }

    private static Optional<Overlap> shared(Presence one, Presence other, CheckContext context) {
        boolean nested = one.mayLieWithin(other) || other.mayLieWithin(one);
        boolean isHome = other.part() instanceof Address;
        int tolerance = context.get(TOLERANCE);
        int months = nested && !isHome ? Math.max(tolerance, context.get(PLACEMENT)) : tolerance;
        return sure(one, other, context)
                .flatMap(first -> sure(other, one, context).flatMap(first::and))
                .filter(shared -> shared.isLongerThan(months))
                .map(shared -> new Overlap(one, other, shared));
    }

    /** An entry without an end is sure only if it surely began after the other, and until it was stated. */
    private static Optional<SurePeriod> sure(Presence one, Presence other, CheckContext context) {
        if (one.period().to().isEmpty() && !one.isAfter(other)) {
            return Optional.empty();
        }
        LocalDate today = context.today();
        LocalDate stated = Entries.recordedAt(one.part())
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .filter(day -> day.isBefore(today))
                .orElse(today);
        return SurePeriod.of(one.period(), stated);
    }

    /** Whether no address of the time of study may be near the campus. */
    private static boolean isOnlyElsewhere(Presence study, Candidate candidate) {
        return candidate.addresses().stream()
                .filter(address ->
                        address.role().map(role -> !NO_STAY.contains(role)).orElse(true))
                .filter(address ->
                        address.period().map(study.period()::overlaps).orElse(true))
                .allMatch(address -> !address.postal().isMilitaryOrDiplomatic()
                        && address.country()
                                .map(country -> FarApart.surely(country, study.country()))
                                .orElse(false));
    }

    private static boolean isAskedInFull(Overlap overlap, Candidate candidate) {
        return candidate.historyScopes().stream()
                .filter(scope -> scope.asked().equals(Optional.of(ScopeKind.RESIDENCE)))
                .anyMatch(scope -> scope.period()
                        .map(period -> surelyCovers(period, overlap.shared()))
                        .orElse(true));
    }

    private static boolean surelyCovers(DateRange period, SurePeriod shared) {
        return period.from().map(from -> !from.latest().isAfter(shared.first())).orElse(true)
                && period.to().map(to -> !to.earliest().isBefore(shared.last())).orElse(true);
    }

    private static Finding finding(FindingType type, String name, String otherName, Overlap overlap) {
        SurePeriod shared = overlap.shared();
        return Finding.builder(type, overlap.first().part())
                .fact(name, overlap.first().fact())
                .fact(otherName, overlap.second().fact())
                .argument("months", Integer.toString(shared.months()))
                .observedAt(
                        Entries.laterOf(overlap.first().part(), overlap.second().part()))
                .period(DateRange.of(PartialDate.of(shared.first()), PartialDate.of(shared.last())))
                .build();
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.places-in-time." + name)
                .group(EvidenceGroup.HISTORY)
                .followUps(FollowUp.CONFIRM_DATES, FollowUp.COMPLETE_HISTORY, FollowUp.HISTORY_EVIDENCE)
                .explainedBy(ExplanationKind.CAREER_DATES, ExplanationKind.RELOCATION, ExplanationKind.TRAVEL);
    }
}
