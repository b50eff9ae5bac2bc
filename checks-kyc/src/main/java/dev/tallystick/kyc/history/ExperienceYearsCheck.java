package dev.tallystick.kyc.history;

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
import dev.tallystick.candidate.Skill;
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
import dev.tallystick.check.Weight;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the years of experience that a person claims with the dates that the person states.
 *
 * <p>Years of a skill are held against the date since which the same entry claims it. Professional experience as a whole
 * is also held against the earliest date of any study, work or skill, if the work of all those years was asked for in
 * full and every entry is dated. Years of a single skill are never held against the career: many people program, draw or
 * write long before they are paid for it.
 */
final class ExperienceYearsCheck implements Check {

    static final FindingType MORE_THAN_SINCE = type("more-than-since")
            .message("Claimed are {years} years of experience, and the same entry says since {since}.")
            .weight(Weight.assumed(5, "Years are rounded up, counted per project or copied from an older text."))
            .build();

    static final FindingType MORE_THAN_CAREER = type("more-than-career")
            .message(
                    "Claimed are {years} years of professional experience, and the earliest entry of the history that was"
                            + " asked for ({scope}) is dated {earliest}.")
            .weight(Weight.assumed(
                    5, "Early jobs are left out and parallel projects added up, even where all work was asked for."))
            .build();

    static final Parameter SLACK = Parameter.of(
            "slack-years", 2, 0, 20, "years", "How many years more than the dates allow need no question.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.experience-years")
            .title("Do the years of experience fit the dates of the career?")
            .rationale(
                    "Compared are the years of experience claimed with the beginning that the same person states: they"
                            + " cannot reach back beyond it. Some years are allowed for rounding, and nothing is asked where the"
                            + " early career was not asked for.")
            .area(Area.HISTORY)
            .parts(Skill.KIND, Education.KIND, Employment.KIND, HistoryScope.KIND)
            .findingTypes(MORE_THAN_SINCE, MORE_THAN_CAREER)
            .parameters(SLACK)
            .indicators("K15")
            .build();

    private static final int MAX_YEARS = 80;

    private record Start(Part part, Field<?> field, PartialDate date) {

        Fact fact() {
            return Fact.shown(part, field, date.toString());
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        Optional<Skill> overSince = Optional.empty();
        Optional<Skill> overall = Optional.empty();
        for (Skill skill : Entries.of(candidate.skills())) {
            if (skill.years().isEmpty() || skill.years().get() < 1) {
                continue;
            }
            if (skill.years().get() > MAX_YEARS) {
                result.missing(
                        Missing.of(Skill.KIND, Missing.Reason.INVALID, "the years of experience, entered again"));
            } else if (skill.since().isPresent()) {
                result.compared(Fact.of(skill, Skill.YEARS), Fact.of(skill, Skill.SINCE));
                if (isTooMany(skill, skill.since().get(), context)) {
                    overSince = Optional.of(larger(overSince, skill));
                }
            } else if (isOfCareer(skill)) {
                overall = Optional.of(
                        overall.filter(each -> years(each) >= years(skill)).orElse(skill));
            } else {
                result.missing(Missing.absent(Skill.KIND, "since when the skill is claimed"));
            }
        }
        overSince.ifPresent(skill -> result.finding(Finding.builder(MORE_THAN_SINCE, skill)
                .fact("years", Fact.of(skill, Skill.YEARS))
                .fact("since", Fact.of(skill, Skill.SINCE))
                .observedAt(Entries.recordedAt(skill))
                .build()));
        overall.ifPresent(skill -> judgeCareer(skill, candidate, context, result));
        return result.build();
    }

    private static void judgeCareer(
            Skill skill, Candidate candidate, CheckContext context, CheckResult.Builder result) {
        LocalDate claimed = context.today().minusYears(years(skill));
        Optional<HistoryScope> scope = Entries.of(candidate.historyScopes()).stream()
                .filter(each -> each.asked().equals(Optional.of(ScopeKind.WORK)))
                .filter(each -> each.period()
                        .map(period -> surelyCovers(period, claimed, stated(skill, each, context.today())))
                        .orElse(true))
                .findFirst();
        Optional<Start> earliest = earliest(candidate);
        if (scope.isEmpty() || earliest.isEmpty()) {
            result.missing(Missing.of(
                    HistoryScope.KIND,
                    Missing.Reason.NOT_ASKED_IN_FULL,
                    "all work of the years that are claimed, with its dates"));
            return;
        }
        Fact years = Fact.of(skill, Skill.YEARS);
        result.compared(years, earliest.get().fact());
        if (isTooMany(skill, earliest.get().date(), context)) {
            result.finding(Finding.builder(MORE_THAN_CAREER, skill)
                    .fact("years", years)
                    .fact("earliest", earliest.get().fact())
                    .fact("scope", Fact.of(scope.get(), HistoryScope.ASKED))
                    .observedAt(Entries.laterOf(skill, earliest.get().part()))
                    .build());
        }
    }

    /** The earliest date of the career; empty if no work is stated, or an entry has no date and may be earlier. */
    private static Optional<Start> earliest(Candidate candidate) {
        if (candidate.employment().isEmpty()) {
            return Optional.empty();
        }
        List<Start> starts = new ArrayList<>();
        for (Employment job : candidate.employment()) {
            Optional<PartialDate> from = job.period().flatMap(DateRange::from);
            if (from.isEmpty()) {
                return Optional.empty();
            }
            starts.add(new Start(job, Employment.PERIOD, from.get()));
        }
        for (Education study : candidate.education()) {
            Optional<PartialDate> from = study.period().flatMap(DateRange::from);
            if (from.isEmpty()) {
                return Optional.empty();
            }
            starts.add(new Start(study, Education.PERIOD, from.get()));
        }
        for (Skill skill : candidate.skills()) {
            skill.since().ifPresent(since -> starts.add(new Start(skill, Skill.SINCE, since)));
        }
        return starts.stream()
                .min(Comparator.comparing((Start start) -> start.date().earliest())
                        .thenComparing(start -> start.part().kind().id())
                        .thenComparing(start -> start.part().allText())
                        .thenComparing(
                                start -> Entries.recordedAt(start.part()).orElse(null),
                                Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static boolean isTooMany(Skill skill, PartialDate since, CheckContext context) {
        return since.earliest().isAfter(context.today().minusYears(years(skill)).plusYears(context.get(SLACK)))
                && !since.earliest().isAfter(context.today());
    }

    private static Skill larger(Optional<Skill> found, Skill skill) {
        return found.filter(each -> excess(each).compareTo(excess(skill)) >= 0).orElse(skill);
    }

    /** By the date on which the years claimed would reach the date stated: the later, the larger the gap. */
    private static LocalDate excess(Skill skill) {
        return skill.since().orElseThrow().earliest().plusYears(years(skill));
    }

    private static int years(Skill skill) {
        return skill.years().orElseThrow();
    }

    private static boolean isOfCareer(Skill skill) {
        return skill.name().map(String::isBlank).orElse(true);
    }

    /** When the claim or the question was recorded: nobody answers for the time after. */
    private static LocalDate stated(Skill skill, HistoryScope scope, LocalDate today) {
        return Stream.of(Entries.recordedAt(skill), Entries.recordedAt(scope))
                .flatMap(Optional::stream)
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .filter(day -> day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private static boolean surelyCovers(DateRange period, LocalDate first, LocalDate last) {
        return period.from().map(from -> !from.latest().isAfter(first)).orElse(true)
                && period.to().map(to -> !to.latest().isBefore(last)).orElse(true);
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("kyc.experience-years." + name)
                .group(EvidenceGroup.HISTORY)
                .innocently(
                        "The years count parallel projects, part-time work, school or hobbies, or are rounded up.",
                        "An early job or course was left out, or a date was mistyped.",
                        "The person changed careers or came back after a break, and counts all of it.")
                .followUps(FollowUp.CONFIRM_DATES, FollowUp.COMPLETE_HISTORY, FollowUp.HISTORY_EVIDENCE)
                .explainedBy(ExplanationKind.CAREER_DATES);
    }
}
