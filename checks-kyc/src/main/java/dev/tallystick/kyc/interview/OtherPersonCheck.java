package dev.tallystick.kyc.interview;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import dev.tallystick.kyc.identity.IdentityChecks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Compares who took part at one stage with who took part before.
 *
 * <p>Counts only what two people saw independently of each other, or a vendor, and only against a dated earlier stage.
 * Swings of output and the impression that several people work under one account are remarks without weight.
 */
final class OtherPersonCheck implements Check {

    private static final FindingType OTHER = FindingType.builder("kyc.other-person.between-stages")
            .message("It was noted by {by} that the person seemed to be another one than on {before}.")
            .weight(Weight.assumed(
                    14, "People misremember whom they met; two who say the same independently seldom do."))
            .group(IdentityChecks.PRESENCE)
            .innocently(
                    "Appearance changes over time, and a camera changes it more.",
                    "Somebody else joined the call, or helped with the equipment.",
                    "Observers who see many people mix them up.")
            .followUps(FollowUp.TALK, FollowUp.MEET)
            .build();

    private static final NoteType ONE_OBSERVER = NoteType.context(
            "kyc.other-person.one-observer", "One person alone noted that somebody else took part ({fact}).");

    private static final NoteType SEVERAL = NoteType.context(
            "kyc.other-person.several-operators",
            "It was noted that several people may work under one account ({fact}).");

    static final CheckInfo INFO = CheckInfo.builder("kyc.other-person")
            .title("Is it the same person at each stage?")
            .rationale("That somebody else sits the interview than does the work is one of the commonest schemes. Faces"
                    + " and voices are not compared here by any machine: people who met the person say what they saw,"
                    + " and only two who say so independently of each other count, of a stage that they name.")
            .area(InterviewChecks.AREA)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND)
            .findingTypes(OTHER)
            .noteTypes(ONE_OBSERVER, SEVERAL)
            .references(Reference.GUIDANCE_2023)
            .indicators("V06", "V11")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (Observation each : Observations.of(candidate, ObservationKind.OTHER_PERSON)) {
            if (!Observations.isSeenTwice(each)) {
                result.missing(Missing.of(
                        Observation.KIND, Missing.Reason.TOO_LITTLE, "a second observer who met the person before"));
                result.note(Note.of(ONE_OBSERVER, Observations.words(each, Observation.OBSERVED)));
            } else {
                judge(each, result);
            }
        }
        for (Observation each : Observations.of(candidate, ObservationKind.SEVERAL_OPERATORS)) {
            result.note(Note.of(SEVERAL, Observations.words(each, Observation.OBSERVED)));
        }
        return result.build();
    }

    private static void judge(Observation each, CheckResult.Builder result) {
        Optional<Instant> before = each.comparedAt()
                .filter(stage ->
                        Observations.at(each).filter(at -> !at.isAfter(stage)).isEmpty());
        if (before.isEmpty()) {
            result.missing(
                    Missing.absent(Observation.KIND, "the date of the earlier stage that the observers compare with"));
            return;
        }
        Fact stage = Fact.shown(
                each,
                Observation.COMPARED_AT,
                before.get().atZone(ZoneOffset.UTC).toLocalDate().toString());
        Fact by = Observations.seenBy(each);
        result.compared(stage, by);
        result.finding(Finding.builder(OTHER, each)
                .fact("before", stage)
                .fact("by", by)
                .observedAt(Observations.at(each))
                .build());
    }
}
