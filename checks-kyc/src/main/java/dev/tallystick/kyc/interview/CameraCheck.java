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
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.List;
import java.util.Optional;

/**
 * Compares a camera that stayed off with the other ways of meeting that were offered.
 *
 * <p>Notes of several days count together. Not judged: anybody with an accommodation, a camera that stayed off once or
 * twice, and anybody to whom no other way was offered, or who took one or has not answered.
 */
final class CameraCheck implements Check {

    private static final FindingType OFF = FindingType.builder("kyc.camera.off-and-alternative-declined")
            .message("The camera stayed off {times} times, and another way of meeting was declined: {alternative}.")
            .weight(Weight.assumed(
                    6, "Many people do not like to be seen; those who also decline every other way are fewer."))
            .group(EvidenceGroup.INTERVIEW)
            .innocently(
                    "The connection or the equipment does not carry video.",
                    "The person does not want to show themselves or their home, and need not say why.",
                    "The other way did not suit either.")
            .followUps(FollowUp.TALK, FollowUp.MEET)
            .explainedBy(ExplanationKind.MEETING)
            .build();

    private static final Parameter TIMES =
            Parameter.of("times", 3, 2, 20, "times", "How often the camera has to stay off before it is judged.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.camera")
            .title("Did the camera stay off, and was another way of meeting declined?")
            .rationale(
                    "Hiring needs some way to know that the person who talks is the person who will work. A camera is"
                            + " one of several. It counts only that each way offered was declined, never that a camera stayed"
                            + " off; an accommodation switches it off.")
            .area(InterviewChecks.AREA)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND)
            .findingTypes(OFF)
            .parameters(TIMES)
            .references(Reference.GUIDANCE_2023)
            .indicators("V01")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Observation> all = Observations.inOrder(candidate, ObservationKind.CAMERA_OFF);
        List<Observation> answered = all.stream()
                .filter(each -> each.alternative().isPresent()
                        && each.alternativeOutcome().isPresent())
                .toList();
        answered.forEach(each -> result.compared(
                Observations.words(each, Observation.OBSERVED), Observations.words(each, Observation.ALTERNATIVE)));
        if (!all.isEmpty() && answered.isEmpty()) {
            result.missing(
                    Missing.absent(Observation.KIND, "another way of meeting that was offered, and its outcome"));
        }
        if (answered.stream().noneMatch(Observations::tookAlternative)) {
            judge(all, context.get(TIMES)).ifPresent(result::finding);
        }
        return result.build();
    }

    private static Optional<Finding> judge(List<Observation> all, int times) {
        Tally tally = new Tally();
        Optional<Observation> declined = Optional.empty();
        for (Observation off : all) {
            tally.add(off);
            if (declined.isEmpty() && Observations.declinedAlternative(off)) {
                declined = Optional.of(off);
            }
            if (declined.isPresent() && tally.times() >= times) {
                return Optional.of(finding(off, declined.get(), tally));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Observation off, Observation declined, Tally tally) {
        return Finding.builder(OFF, off)
                .fact("off", Observations.words(off, Observation.OBSERVED))
                .fact("alternative", Observations.words(declined, Observation.ALTERNATIVE))
                .argument("times", Integer.toString(tally.times()))
                .observedAt(Observations.at(off))
                .build();
    }
}
