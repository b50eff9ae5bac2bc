package dev.tallystick.kyc.interview;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Meeting;
import dev.tallystick.candidate.MeetingForm;
import dev.tallystick.candidate.MeetingOutcome;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
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
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares invitations to meet with what became of them.
 *
 * <p>Not judged: anybody with an accommodation, anybody to whom no meeting was offered at the cost of the host, and
 * meetings that the host cancelled or whose outcome is not known. Whoever came with a camera can only have avoided a
 * series of meetings in person.
 */
final class AvoidedMeetingsCheck implements Check {

    private static final Set<MeetingForm> SEEN = Set.of(MeetingForm.IN_PERSON, MeetingForm.VIDEO);
    private static final Set<MeetingOutcome> AVOIDED =
            Set.of(MeetingOutcome.DECLINED, MeetingOutcome.MISSED, MeetingOutcome.POSTPONED);

    private static final FindingType AVOIDED_ALL = FindingType.builder("kyc.avoided-meetings.none-attended")
            .message(
                    "{count} meetings in person or by video were offered, the last one {last}, none was attended, and one"
                            + " was declined although the host bore its cost: {free}.")
            .weight(Weight.assumed(
                    6, "Care, visas, illness and shyness keep many from meeting; a series without exception is rarer."))
            .group(EvidenceGroup.INTERVIEW)
            .innocently(
                    "The person looks after somebody, is ill, or cannot leave the country.",
                    "The times did not suit, or the way was too long.",
                    "The person works well without meeting and was never told that it matters.")
            .followUps(FollowUp.TALK, FollowUp.MEET)
            .explainedBy(ExplanationKind.MEETING, ExplanationKind.TRAVEL)
            .build();

    private static final FindingType NEVER_IN_PERSON = FindingType.builder("kyc.avoided-meetings.never-in-person")
            .message(
                    "{count} meetings in person were offered at the cost of the host, the last one {last}, and none was"
                            + " attended; one by {attended} was.")
            .weight(Weight.assumed(3, "Many people who work remotely do so because they cannot travel."))
            .group(EvidenceGroup.INTERVIEW)
            .innocently(
                    "The person looks after somebody, is ill, or cannot leave the country.",
                    "The way was too long for a meeting that can be held by video.")
            .followUps(FollowUp.TALK, FollowUp.MEET)
            .explainedBy(ExplanationKind.MEETING, ExplanationKind.TRAVEL)
            .build();

    private static final Parameter OFFERED =
            Parameter.of("meetings", 3, 2, 20, "meetings", "How many meetings have to be offered and not attended.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.avoided-meetings")
            .title("Was every meeting avoided?")
            .rationale(
                    "Somebody who never meets anybody cannot be told from somebody else. Invitations are compared with"
                            + " their outcomes. Since travel costs money and time, at least one of a series has to be"
                            + " offered at the cost of the host, and each one of a series in person. Where an accommodation"
                            + " was agreed on nothing is judged, and a call without camera is a meeting like any other.")
            .area(InterviewChecks.AREA)
            .earliestMoment(Moment.APPLICATION)
            .parts(Meeting.KIND, Observation.KIND)
            .findingTypes(AVOIDED_ALL, NEVER_IN_PERSON)
            .parameters(OFFERED)
            .references(Reference.GUIDANCE_2023)
            .indicators("V08")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        boolean isAccommodated = isAccommodated(candidate);
        List<Meeting> meetings = candidate.meetings().stream()
                .filter(each -> each.form()
                        .filter(form -> isAccommodated || SEEN.contains(form))
                        .isPresent())
                .filter(each -> each.outcome().isPresent())
                .sorted(Comparator.comparing((Meeting each) -> each.startedAt().orElse(Instant.MIN))
                        .thenComparing(Meeting::allText))
                .toList();
        List<Meeting> avoided = meetings.stream()
                .filter(each -> each.outcome().filter(AVOIDED::contains).isPresent())
                .filter(each -> each.startedAt().isPresent())
                .toList();
        List<Meeting> attended = meetings.stream()
                .filter(each -> each.outcome().equals(Optional.of(MeetingOutcome.ATTENDED)))
                .toList();
        attended.stream()
                .findFirst()
                .ifPresent(each -> result.compared(Fact.of(each, Meeting.FORM), Fact.of(each, Meeting.OUTCOME)));
        if (isAccommodated) {
            if (!avoided.isEmpty()) {
                result.exempt("an accommodation was agreed on");
            }
        } else if (attended.isEmpty()) {
            judgeAll(avoided, context.get(OFFERED), result);
        } else if (attended.stream().noneMatch(AvoidedMeetingsCheck::isInPerson)) {
            judgeInPerson(avoided, attended.get(0), context.get(OFFERED), result);
        }
        return result.build();
    }

    private static boolean isAccommodated(Candidate candidate) {
        return candidate.meetings().stream().anyMatch(Meeting::isAccommodation)
                || candidate.observations().stream().anyMatch(Observation::isAccommodation);
    }

    private static void judgeAll(List<Meeting> avoided, int offered, CheckResult.Builder result) {
        Optional<Meeting> reached = reached(avoided, offered);
        if (reached.isEmpty()) {
            return;
        }
        Optional<Meeting> free =
                avoided.stream().filter(AvoidedMeetingsCheck::isRefusedFree).findFirst();
        if (free.isEmpty()) {
            result.missing(Missing.absent(Meeting.KIND, "the outcome of a meeting at the cost of the host"));
            return;
        }
        Meeting last = avoided.get(avoided.size() - 1);
        Fact outcome = Fact.of(last, Meeting.OUTCOME);
        Fact host = Fact.shown(free.get(), Meeting.COST_COVERED, words(free.get()));
        result.compared(outcome, host);
        result.finding(Finding.builder(AVOIDED_ALL, last)
                .fact("last", outcome)
                .fact("free", host)
                .argument("count", Long.toString(times(avoided)))
                .observedAt(later(reached.get(), free.get()))
                .build());
    }

    private static void judgeInPerson(
            List<Meeting> avoided, Meeting attended, int offered, CheckResult.Builder result) {
        List<Meeting> refused = avoided.stream()
                .filter(AvoidedMeetingsCheck::isInPerson)
                .filter(AvoidedMeetingsCheck::isRefusedFree)
                .toList();
        reached(refused, offered).ifPresent(reached -> {
            Meeting last = refused.get(refused.size() - 1);
            result.finding(Finding.builder(NEVER_IN_PERSON, last)
                    .fact("last", Fact.of(last, Meeting.OUTCOME))
                    .fact("attended", Fact.shown(attended, Meeting.FORM, words(attended)))
                    .argument("count", Long.toString(times(refused)))
                    .observedAt(reached.startedAt())
                    .build());
        });
    }

    /** Finds the meeting that made a series. One meeting may be on file twice. */
    private static Optional<Meeting> reached(List<Meeting> meetings, int offered) {
        Set<Instant> starts = new HashSet<>();
        return meetings.stream()
                .filter(each -> starts.add(each.startedAt().orElseThrow()) && starts.size() >= offered)
                .findFirst();
    }

    private static Optional<Instant> later(Meeting one, Meeting other) {
        return one.startedAt().orElseThrow().isBefore(other.startedAt().orElseThrow())
                ? other.startedAt()
                : one.startedAt();
    }

    private static long times(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::startedAt).distinct().count();
    }

    private static boolean isInPerson(Meeting meeting) {
        return meeting.form().equals(Optional.of(MeetingForm.IN_PERSON));
    }

    private static boolean isRefusedFree(Meeting meeting) {
        return meeting.isCostCovered() && !meeting.outcome().equals(Optional.of(MeetingOutcome.POSTPONED));
    }

    private static String words(Meeting meeting) {
        return meeting.form().orElseThrow().id().replace('-', ' ');
    }
}
