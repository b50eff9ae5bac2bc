package dev.tallystick.kyc.interview;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
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
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.Optional;

/**
 * Compares the place or time of day that was seen in a call with the one that the person stated then.
 *
 * <p>Not judged: what only one person saw, what nobody wrote down on both sides, anybody with an accommodation, and
 * whoever does not want to show surroundings, which is voluntary.
 */
final class SeenSurroundingsCheck implements Check {

    private static final FindingType OTHER = FindingType.builder("kyc.seen-surroundings.other-place-or-time")
            .message("What was seen of the place or time of day, noted by {by}, does not fit what was stated.")
            .weight(Weight.assumed(
                    8, "People travel, use pictures as a background and misread a window; two observers err less."))
            .group(EvidenceGroup.RESIDENCE)
            .innocently(
                    "The person was travelling or visiting somebody at that time.",
                    "The background was a picture, or the light was artificial.",
                    "The question or the answer was misunderstood.")
            .followUps(FollowUp.CONFIRM_WHEREABOUTS, FollowUp.TALK)
            .explainedBy(ExplanationKind.TRAVEL, ExplanationKind.RELOCATION, ExplanationKind.HOUSEHOLD)
            .build();

    private static final NoteType DECLINED = NoteType.context(
            "kyc.seen-surroundings.look-declined", "A voluntary look at surroundings was asked for ({fact}).");

    static final CheckInfo INFO = CheckInfo.builder("kyc.seen-surroundings")
            .title("Does what was seen of place and time fit what was stated?")
            .rationale("A window at midnight where it should be noon is a contradiction of two facts, if somebody wrote"
                    + " both down and somebody else saw the same. Homes are private: a look around is voluntary, and"
                    + " nothing follows from declining it.")
            .area(InterviewChecks.AREA)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND)
            .findingTypes(OTHER)
            .noteTypes(DECLINED)
            .references(Reference.GUIDANCE_2023)
            .indicators("V03", "V09")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (Observation each : Observations.of(candidate, ObservationKind.PLACE_OR_TIME)) {
            if (isWritten(each.stated()) && isWritten(each.seen())) {
                judge(each, result);
            } else {
                result.missing(Missing.absent(Observation.KIND, "what was stated and what was seen, both in words"));
            }
        }
        for (Observation each : Observations.of(candidate, ObservationKind.OUTSIDE_VIEW)) {
            result.note(Note.of(DECLINED, Observations.words(each, Observation.OBSERVED)));
        }
        return result.build();
    }

    private static void judge(Observation each, CheckResult.Builder result) {
        Fact stated = Fact.of(each, Observation.STATED);
        Fact seen = Fact.of(each, Observation.SEEN);
        result.compared(stated, seen);
        if (Observations.isSeenTwice(each)) {
            result.finding(Finding.builder(OTHER, each)
                    .fact("stated", stated)
                    .fact("seen", seen)
                    .fact("by", Observations.seenBy(each))
                    .observedAt(Observations.at(each))
                    .build());
        }
    }

    private static boolean isWritten(Optional<String> words) {
        return words.filter(text -> !text.isBlank()).isPresent();
    }
}
