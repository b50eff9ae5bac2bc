package dev.tallystick.kyc.interview;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import java.util.Map;

/**
 * Notes for counsel that a threat to publish or keep data or code unless money is paid is on record.
 *
 * <p>It contradicts nothing that the person claims, so it has no weight. Not noted: what nobody wrote down, and what one
 * person alone saw.
 */
final class ThreatCheck implements Check {

    private static final NoteType ON_RECORD = NoteType.compliance(
            "kyc.threat.on-record",
            "A {fact} unless money is paid is on record, noted by {by}. {step} To tell authorities, courts or the press, or"
                    + " to announce it, is no such threat and is protected in many places.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.threat")
            .title("Is there a threat to publish or keep what was entrusted?")
            .rationale(
                    "Public cases end so. It is an incident, for those who handle incidents and for counsel, whoever the"
                            + " person is, and says nothing on whether what they claim is so. So it is a note without weight,"
                            + " apart from the outcome. A dispute about pay is not a threat, and neither is it to go to"
                            + " authorities, courts or the press.")
            .area(InterviewChecks.AREA)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND)
            .noteTypes(ON_RECORD)
            .references(Reference.of(
                    "North Korean IT Workers Conducting Data Extortion (FBI, January 2025)",
                    "https://www.ic3.gov/PSA/2025/PSA250123"))
            .indicators("V15")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        Observations.of(candidate, ObservationKind.THREAT_TO_PUBLISH).stream()
                .filter(each -> each.seen().filter(words -> !words.isBlank()).isPresent())
                .filter(Observations::isSeenTwice)
                .forEach(each -> result.note(note(each)));
        return result.build();
    }

    private static Note note(Observation threat) {
        return Note.of(
                ON_RECORD,
                Observations.words(threat, Observation.OBSERVED),
                Map.of("by", Observations.observers(threat), "step", FollowUp.INCIDENT_PROCEDURE.text()));
    }
}
