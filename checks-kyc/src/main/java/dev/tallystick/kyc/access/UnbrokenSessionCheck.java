package dev.tallystick.kyc.access;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Session;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares how long sessions lasted with the longest pause of the person in them.
 *
 * <p>Not judged: sessions of programs, tokens that stay valid, sessions whose pauses are not known, accounts of others,
 * and one long night.
 */
final class UnbrokenSessionCheck implements Check {

    private static final FindingType UNBROKEN = FindingType.builder("kyc.unbroken-session.no-pause")
            .message(
                    "On {times} days a session began that went on for {hours} hours or more; the last one lasted {length}, with"
                            + " no pause longer than {pause} minutes.")
            .weight(Weight.assumed(
                    8,
                    "Nights on call and programs that act for a person look alike; a day without an hour of rest, more than"
                            + " once, is rarer."))
            .group(EvidenceGroup.REMOTE_CONTROL)
            .innocently(
                    "The person was on call, or worked through the night before a deadline.",
                    "A program or browser extension acted in the session, and counted as the person.",
                    "Somebody of the household used the same account.")
            .followUps(FollowUp.AGREE_HOURS, FollowUp.TALK)
            .explainedBy(ExplanationKind.WORKING_HOURS, ExplanationKind.TOOL_USE, ExplanationKind.HOUSEHOLD)
            .build();

    private static final Parameter HOURS =
            Parameter.of("hours", 20, 16, 72, "hours", "How long a session has to go on.");
    private static final Parameter PAUSE =
            Parameter.of("pause-minutes", 60, 15, 240, "minutes", "From which length on a pause is a rest.");
    private static final Parameter TIMES =
            Parameter.of("times", 2, 1, 20, "days", "On how many days such a session has to begin.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.unbroken-session")
            .title("Do sessions leave time to rest?")
            .rationale(
                    "Nobody acts for a day without a rest; several people at one account do. How long a token is valid"
                            + " says nothing, so that only sessions count of which the longest pause is known. Sessions before"
                            + " the notice that they are looked at are not read.")
            .area(Area.DEVICE)
            .earliestMoment(Moment.EMPLOYMENT)
            .parts(Session.KIND, Engagement.KIND)
            .findingTypes(UNBROKEN)
            .parameters(HOURS, PAUSE, TIMES)
            .references(Reference.GUIDANCE_2022)
            .indicators("L05")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        if (candidate.sessions().stream().noneMatch(UnbrokenSessionCheck::hasLength)) {
            return result.build();
        }
        Optional<Instant> notice = Equipment.noticeFrom(candidate, context, result);
        if (notice.isEmpty()) {
            return result.build();
        }
        List<Session> whole = SessionPlaces.own(candidate.sessions())
                .filter(UnbrokenSessionCheck::hasLength)
                .filter(each -> !each.startedAt().orElseThrow().isBefore(notice.get()))
                .toList();
        if (whole.isEmpty()) {
            result.missing(Missing.of(
                    Session.KIND,
                    Missing.Reason.TOO_LITTLE,
                    "sessions since the person knows that they are looked at"));
        }
        List<Session> known = whole.stream()
                .filter(Session::isInteractive)
                .filter(each -> each.longestPauseMinutes()
                        .filter(minutes ->
                                minutes >= 0 && minutes <= length(each).toMinutes())
                        .isPresent())
                .toList();
        if (known.size() < whole.size()) {
            result.missing(Missing.absent(
                    Session.KIND,
                    "whether a person acted in each session, and the longest pause between what they did"));
        }
        known.forEach(each -> result.compared(lengthFact(each), pauseFact(each)));
        List<Session> unbroken = known.stream()
                .filter(each -> length(each).toHours() >= context.get(HOURS))
                .filter(each -> each.longestPauseMinutes().orElseThrow() < context.get(PAUSE))
                .toList();
        Set<LocalDate> days = new HashSet<>();
        Optional<Instant> cameUp = Optional.empty();
        for (Session each : unbroken) {
            days.add(SessionPlaces.day(each.startedAt().orElseThrow()));
            if (days.size() == context.get(TIMES) && cameUp.isEmpty()) {
                cameUp = each.endedAt();
            }
        }
        if (days.size() >= context.get(TIMES)) {
            Session last = unbroken.get(unbroken.size() - 1);
            result.finding(Finding.builder(UNBROKEN, last)
                    .fact("length", lengthFact(last))
                    .fact("pause", pauseFact(last))
                    .argument("times", Integer.toString(days.size()))
                    .argument("hours", Integer.toString(context.get(HOURS)))
                    .observedAt(cameUp)
                    .build());
        }
        return result.build();
    }

    private static boolean hasLength(Session session) {
        return session.startedAt().isPresent()
                && session.endedAt().isPresent()
                && session.account().isEmpty()
                && session.find(Session.INTERACTIVE).orElse(true);
    }

    private static Fact lengthFact(Session session) {
        return Fact.shown(session, Session.ENDED_AT, length(session).toHours() + " hours");
    }

    private static Fact pauseFact(Session session) {
        return Fact.of(session, Session.LONGEST_PAUSE_MINUTES);
    }

    private static Duration length(Session session) {
        return Duration.between(
                session.startedAt().orElseThrow(), session.endedAt().orElseThrow());
    }
}
