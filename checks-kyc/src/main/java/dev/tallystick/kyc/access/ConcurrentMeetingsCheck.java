package dev.tallystick.kyc.access;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Meeting;
import dev.tallystick.candidate.MeetingOutcome;
import dev.tallystick.candidate.Moment;
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
import dev.tallystick.name.OrganisationComparison;
import dev.tallystick.name.OrganisationNames;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the calls in which the person shared a screen with each other.
 *
 * <p>Not judged: calls before the notice, calls without a shared screen, calls of one organisation, however long pair
 * programming takes, and one overlap.
 */
final class ConcurrentMeetingsCheck implements Check {

    private static final FindingType OVERLAP = FindingType.builder("kyc.concurrent-meetings.two-organisations")
            .message("On {days} days the person shared a screen in calls of two organisations at the same time, such as"
                    + " {first} and {second}.")
            .weight(Weight.assumed(
                    7, "Forgotten calls stay open; a screen shared in two organisations again and again is rarer."))
            .group(EvidenceGroup.REMOTE_CONTROL)
            .innocently(
                    "A call was left open while the next one began.",
                    "Both organisations work together, or one is a client of the other.",
                    "A colleague used the same account for a moment.")
            .followUps(FollowUp.TALK, FollowUp.CONFIRM_WHEREABOUTS)
            .explainedBy(ExplanationKind.MEETING)
            .build();

    private static final Parameter DAYS =
            Parameter.of("days", 2, 1, 20, "days", "On how many days calls have to overlap.");
    private static final Parameter MINUTES =
            Parameter.of("minutes", 10, 1, 240, "minutes", "For how long calls have to overlap: calls end late.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.concurrent-meetings")
            .title("Is a screen shared in calls of two organisations at once?")
            .rationale("A screen that somebody far away looks at all day can be worked by them. Long calls within one"
                    + " organisation are how many teams work and are not judged; calls of two organisations at once"
                    + " are compared.")
            .area(Area.DEVICE)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(Meeting.KIND, Engagement.KIND)
            .findingTypes(OVERLAP)
            .parameters(DAYS, MINUTES)
            .references(Reference.GUIDANCE_2023)
            .indicators("L25")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Meeting> shared = candidate.meetings().stream()
                .filter(Meeting::isScreenShared)
                .filter(each -> each.startedAt().isPresent() && each.endedAt().isPresent())
                .filter(each ->
                        each.organisation().filter(name -> !name.isBlank()).isPresent())
                .filter(each -> each.outcome()
                        .filter(outcome -> !outcome.equals(MeetingOutcome.ATTENDED))
                        .isEmpty())
                .sorted(Comparator.comparing((Meeting each) -> each.startedAt().orElse(Instant.MIN))
                        .thenComparing(Meeting::allText))
                .toList();
        if (shared.size() >= 2) {
            Equipment.noticeFrom(candidate, context, result)
                    .ifPresent(notice -> judge(
                            shared.stream()
                                    .filter(each ->
                                            !each.startedAt().orElseThrow().isBefore(notice))
                                    .toList(),
                            context,
                            result));
        }
        return result.build();
    }

    /** Calls in the order of their beginning; each is compared with the one that is open longest. */
    private static void judge(List<Meeting> shared, CheckContext context, CheckResult.Builder result) {
        if (shared.size() < 2) {
            result.missing(Missing.of(Meeting.KIND, Missing.Reason.TOO_LITTLE, "calls since the notice"));
            return;
        }
        Duration least = Duration.ofMinutes(context.get(MINUTES));
        Set<LocalDate> days = new HashSet<>();
        Optional<Finding.Builder> reached = Optional.empty();
        Meeting open = shared.get(0);
        for (Meeting next : shared.subList(1, shared.size())) {
            Fact first = Fact.of(open, Meeting.ORGANISATION);
            Fact second = Fact.of(next, Meeting.ORGANISATION);
            result.compared(first, second);
            if (overlap(open, next).compareTo(least) >= 0 && isOther(open, next)) {
                days.add(next.startedAt().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate());
                if (reached.isEmpty() && days.size() >= context.get(DAYS)) {
                    reached = Optional.of(Finding.builder(OVERLAP, next)
                            .fact("first", first)
                            .fact("second", second)
                            .named(List.of(
                                    open.organisation().orElseThrow(),
                                    next.organisation().orElseThrow()))
                            .observedAt(next.startedAt()));
                }
            }
            open = end(next).isAfter(end(open)) ? next : open;
        }
        reached.ifPresent(finding -> result.finding(
                finding.argument("days", Integer.toString(days.size())).build()));
    }

    private static Duration overlap(Meeting open, Meeting next) {
        Instant end = end(open).isBefore(end(next)) ? end(open) : end(next);
        return Duration.between(next.startedAt().orElseThrow(), end);
    }

    private static boolean isOther(Meeting open, Meeting next) {
        return OrganisationNames.compare(
                                open.organisation().orElseThrow(),
                                next.organisation().orElseThrow())
                        .verdict()
                == OrganisationComparison.Verdict.DIFFERENT;
    }

    private static Instant end(Meeting meeting) {
        return meeting.endedAt().orElseThrow();
    }
}
