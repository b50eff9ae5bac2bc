package dev.tallystick.kyc.interview;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;

/**
 * Notes what sources list and what says nothing about a person by itself. Every note is off unless a policy names it.
 *
 * <p>Pauses are noted only if two people saw them after another format was offered. Nothing here has a weight.
 */
final class ConductNotesCheck implements Check {

    private static final ImmutableMap<ObservationKind, NoteType> NOTES = ImmutableMap.of(
            ObservationKind.BACKGROUND_HIDDEN,
                    note("background-hidden", "The background was blurred or replaced ({fact}); homes are private."),
            ObservationKind.PAUSES,
                    note("pauses", "Two people noted long pauses, also in another format that was offered ({fact})."),
            ObservationKind.VAGUE, note("vague", "Personal matters were left vague ({fact}); privacy is not evidence."),
            ObservationKind.BIOMETRICS_DECLINED,
                    note("biometrics-declined", "A biometric or drug test was declined ({fact})."),
            ObservationKind.UNREACHABLE,
                    note(
                            "unreachable",
                            "The person could not be reached in agreed hours ({fact}); a matter of the job."),
            ObservationKind.DATA_COPIED,
                    note(
                            "data-copied",
                            "Data or code was copied to a place that is not the host's ({fact}); a matter of"
                                    + " incident handling and common among developers."));

    static final CheckInfo INFO = CheckInfo.builder("kyc.conduct-notes")
            .title("Notes on conduct, without weight")
            .rationale(
                    "Sources name these as signs, and each is a habit of millions. They are kept as notes that a host"
                            + " can switch on by name to see them beside other findings; none is a contradiction.")
            .area(InterviewChecks.AREA)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND)
            .noteTypes(NOTES.values().toArray(NoteType[]::new))
            .references(Reference.GUIDANCE_2023)
            .indicators("V02", "V04", "V14", "K27", "L17", "L27")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        NOTES.forEach((kind, type) -> Observations.of(candidate, kind).stream()
                .filter(each -> !kind.equals(ObservationKind.PAUSES) || isNoted(each))
                .forEach(each -> result.note(Note.of(type, Observations.words(each, Observation.OBSERVED)))));
        return result.build();
    }

    private static boolean isNoted(Observation pauses) {
        return Observations.isSeenTwice(pauses) && pauses.alternative().isPresent();
    }

    private static NoteType note(String name, String message) {
        return NoteType.context("kyc.conduct-notes." + name, message);
    }
}
