package dev.tallystick.social.code;

import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Profile;
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
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Weight;
import dev.tallystick.social.code.DateSigns.Sign;
import dev.tallystick.social.commit.Authorship;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares the dates that the person's commits assert with how dates of work fall, and with when the commits were made or
 * received.
 *
 * <p>Six statistics are taken, each with a limit that authors of public histories hardly ever pass; {@link Sign} names
 * limits and rates. One of them is never a finding, nor is evenness beside a session: patches that others apply, rebased
 * and squashed branches, imports and jobs that run at set times show one. Not judged: commits that a platform attests
 * within a week, by their own push or by any while a repository that holds them was there; repositories that are brought
 * from elsewhere; bots; histories with fewer than {@value DateSigns#MIN_DATES} dates; and dates that are all rounded to
 * five minutes or more.
 */
final class GeneratedDatesCheck implements Check {

    private static final int DAY = 86_400;

    private static final Set<Sign> RARE = Set.of(Sign.CLOCK, Sign.GAPS, Sign.DAYS);

    /** How long before the push the date of a commit may lie for the push to attest it. */
    private static final int ATTESTED_WITHIN = 7 * DAY;

    private static final FindingType IN_ONE_SESSION = type("in-one-session")
            .message("{commits} were {session}, and their dates show what dates of work hardly ever show: {signs}.")
            .weight(
                    Weight.assumed(
                            12,
                            "Fewer than one author in a thousand of public histories shows a second sign beside commits that came"
                                    + " in one session; an old history that a job wrote and that was moved to a new place does."))
            .innocently(
                    "A history that a job or a tool wrote at set times was moved to another place.",
                    "Dates were lost in a conversion from another system, and set anew.",
                    "Dates were rounded by an export.",
                    "The repository tries out what dates Git accepts, and claims nothing.")
            .build();

    private static final FindingType UNLIKE_WORK = type("unlike-work")
            .message("{commits} show what dates of work hardly ever show: {signs}.")
            .weight(Weight.assumed(
                    8,
                    "Of the authors of public histories about one in three hundred shows two signs; most of them are"
                            + " accounts under which a program commits."))
            .innocently(
                    "A job commits at set times under the account of the person, such as a backup or a daily record.",
                    "A tool rounds the dates of commits to protect privacy.",
                    "The repository tries out what dates Git accepts, and claims nothing.")
            .build();

    private static final NoteType SIGN =
            NoteType.context("social.generated-dates.sign", "{fact}: {sign}; one sign alone says nothing.");

    private static final Parameter COMMITS = Parameter.of(
            "commits",
            DateSigns.MIN_DATES,
            DateSigns.MIN_DATES,
            10_000,
            "commits",
            "How many commits with different dates that no platform attests there have to be.");
    private static final Parameter SIGNS =
            Parameter.of("signs", 2, 2, 6, "signs", "How many statistics have to agree.");

    static final CheckInfo INFO = CheckInfo.builder("social.generated-dates")
            .title("Do the dates of commits fall as dates of work do?")
            .rationale(
                    "Git writes whatever date it is given, and public tools fill years with commits in one session. Dates that"
                            + " come about at work fall on any second, at uneven distances, in bursts, and around nights and"
                            + " days off. Six statistics each have a limit that authors of public histories hardly ever pass:"
                            + " one second of the minute or of the hour (no author of 3,177), one distance (none), one number"
                            + " per day or no day off (0.1 %), hours as even as draws at random (2.0 %), no more commits in"
                            + " quick succession than chance has (1.4 %), and years that came in one session (0.3 %). Two have"
                            + " to agree; beside a session neither evenness nor chance alone does. What a platform received within a"
                            + " week of its date is never judged, nor are dates that are all rounded to five minutes or more.")
            .area(Area.ACTIVITY)
            .parts(CodeRepository.KIND, PersonName.KIND, Email.KIND, Profile.KIND, ActivityRecord.KIND)
            .findingTypes(IN_ONE_SESSION, UNLIKE_WORK)
            .noteTypes(SIGN)
            .parameters(COMMITS, SIGNS)
            .references(References.GIT_DATES)
            // Its sources are the tools that lay such dates down.
            .indicators("D02")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        OwnDates dates = OwnDates.of(candidate, context);
        if (dates.repositories().isEmpty()) {
            return result.build();
        }
        if (Authorship.of(candidate, context).isUnknown()) {
            result.missing(Missing.absent(PersonName.KIND, "the names that the person commits under"));
            return result.build();
        }
        Times<String> pushes = Attested.of(candidate, Set.of(ActivityKind.PUSH), context);
        int[] kept = new int[dates.size()];
        int size = 0;
        for (int i = 0; i < dates.size(); i++) {
            if (!isAttested(dates, i, pushes)) {
                kept[size++] = i;
            }
        }
        if (size >= context.get(COMMITS)) {
            judge(dates, kept, size, context, result);
        } else if (dates.size() >= context.get(COMMITS)) {
            CodeRepository repository = dates.repository(0);
            result.compared(
                    dates.fact(IntStream.range(0, dates.size()).toArray(), dates.size()),
                    Fact.shown(repository, CodeRepository.COMMITS, "received within a week of their dates"));
        } else {
            tooLittle(context.get(COMMITS) + " commits of the person with different dates", result);
        }
        return result.build();
    }

    private static void tooLittle(String what, CheckResult.Builder result) {
        result.missing(Missing.of(CodeRepository.KIND, Missing.Reason.TOO_LITTLE, what));
    }

    /** Whether the platform received a commit soon: itself, or something, when a repository that holds it was there. */
    private static boolean isAttested(OwnDates dates, int index, Times<String> pushes) {
        long from = dates.authored(index) - DAY;
        long to = dates.authored(index) + ATTESTED_WITHIN;
        long pushed = dates.pushed(index);
        return (pushed >= from && pushed <= to)
                || (!pushes.isEmpty()
                        && dates.isInAny(
                                index,
                                position -> pushes.isAny(
                                        dates.repositories()
                                                .get(position)
                                                .network()
                                                .map(Network::id),
                                        Math.max(from, dates.firstReceived(position)),
                                        to)));
    }

    private static void judge(OwnDates dates, int[] kept, int size, CheckContext context, CheckResult.Builder result) {
        long[] authored = new long[size];
        int[] offset = new int[size];
        long[] committed = new long[size];
        long[] received = new long[size];
        for (int i = 0; i < size; i++) {
            int from = kept[i];
            authored[i] = dates.authored(from);
            offset[i] = dates.offset(from);
            committed[i] = dates.committed(from);
            received[i] = dates.received(from);
        }
        if (DateSigns.areRounded(authored, offset, size)) {
            tooLittle("commits with the time of day: all dates are rounded, as some exports do", result);
            return;
        }
        Map<Sign, String> signs = DateSigns.of(authored, offset, committed, received, size);
        CodeRepository subject = dates.repository(kept[0]);
        Fact commits = dates.fact(kept, size);
        result.compared(commits, References.WORK_DATES);
        signs.values().forEach(words -> result.note(Note.of(SIGN, commits, Map.of("sign", words))));
        if (agreeing(signs.keySet()) < context.get(SIGNS)) {
            return;
        }
        String session = signs.get(Sign.SESSION);
        Finding.Builder finding = Finding.builder(session == null ? UNLIKE_WORK : IN_ONE_SESSION, subject)
                .fact("commits", commits)
                .argument(
                        "signs",
                        signs.entrySet().stream()
                                .filter(sign -> sign.getKey() != Sign.SESSION)
                                .map(Map.Entry::getValue)
                                .collect(Collectors.joining("; ")))
                .observedAt(OwnRepositories.learnt(subject))
                .period(DateRange.of(
                        PartialDate.of(OwnDates.day(authored[0])), PartialDate.of(OwnDates.day(authored[size - 1]))));
        if (session != null) {
            finding.fact("session", Fact.shown(subject, CodeRepository.COMMITS, session));
        }
        result.finding(finding.fact("rule", References.WORK_DATES).build());
    }

    /** What came in one session may have any date, so that beside it only signs that hardly any author shows agree. */
    private static int agreeing(Set<Sign> signs) {
        boolean isAnyRare = !Collections.disjoint(signs, RARE);
        return signs.size() - (signs.contains(Sign.SESSION) && !isAnyRare ? 1 : 0);
    }

    private static FindingType.Builder type(String name) {
        return FindingType.builder("social.generated-dates." + name)
                .group(EvidenceGroup.CODE_HISTORY)
                .followUps(FollowUp.ASK_ABOUT_ACCOUNT, FollowUp.WALK_THROUGH)
                .explainedBy(ExplanationKind.ACCOUNT_HISTORY, ExplanationKind.TOOL_USE);
    }
}
