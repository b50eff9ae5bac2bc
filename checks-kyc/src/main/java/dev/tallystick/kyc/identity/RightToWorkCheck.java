package dev.tallystick.kyc.identity;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.IdentityCheck;
import dev.tallystick.candidate.IdentityCheckKind;
import dev.tallystick.candidate.IdentityCheckReason;
import dev.tallystick.candidate.Moment;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.util.List;

/**
 * Weighs the final answer of an authority about the right to work, after an offer only.
 *
 * <p>Not judged: answers that are not final, or that the person was not offered to contest; another name in the records,
 * which is a question; an answer that a later confirmation settles; anybody with whom an accommodation was agreed on.
 */
final class RightToWorkCheck implements Check {

    private static final int PASS = 3;

    private static final FindingType NOT_CONFIRMED = FindingType.builder("kyc.right-to-work.not-confirmed")
            .message("The authority finally answered about the right to work: {answer}; {repetition}, and no"
                    + " confirmation followed.")
            .weight(Weight.assumed(
                    8, "Records lag behind new statuses, names and documents, and not everybody contests an answer."))
            .group(EvidenceGroup.DOCUMENT)
            .innocently(
                    "The records of the authority lag behind a new status, document or name.",
                    "A number or date was entered wrongly.",
                    "Contesting an answer takes time off work and papers that not everybody has at hand.")
            .followUps(FollowUp.CONFIRM_NAMES, FollowUp.REPEAT_CHECK, FollowUp.IDENTITY_EVIDENCE)
            .explainedBy(ExplanationKind.NAME_USE, ExplanationKind.DOCUMENT_DATA)
            .build();

    private static final NoteType OTHER_NAME = NoteType.dataQuality(
            "kyc.right-to-work.other-name",
            "The authority holds another name ({fact}). Please ask whether names changed, and repeat the query with the"
                    + " name in its records.");

    private static final Missing FINAL_ANSWER =
            Missing.of(IdentityCheck.KIND, Missing.Reason.TOO_LITTLE, "the final answer of the authority");

    static final CheckInfo INFO = CheckInfo.builder("kyc.right-to-work")
            .title("Does the authority confirm the right to work?")
            .rationale("An authority compares names, numbers and dates with its records, for all hires alike and never"
                    + " before an offer. Its final answer counts a little, if the person could contest it, together"
                    + " with what else is odd about documents. Another name in the records is a question: people marry,"
                    + " naturalise and transliterate. That it confirms says little too, since the papers of other"
                    + " people are confirmed as well.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.ONBOARDING)
            .parts(IdentityCheck.KIND)
            .findingTypes(NOT_CONFIRMED)
            .noteTypes(OTHER_NAME)
            .parameters(IdentityOutcomes.LEAST_CONFIDENCE)
            .references(Reference.of(
                    "E-Verify User Manual, M-775 (US Citizenship and Immigration Services)",
                    "https://www.e-verify.gov/e-verify-user-manual"))
            .indicators("K28")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        IdentityOutcomes outcomes = IdentityOutcomes.of(
                candidate.identityChecks(),
                IdentityCheckKind.RIGHT_TO_WORK,
                context.get(IdentityOutcomes.LEAST_CONFIDENCE));
        outcomes.reportMissing(result);
        for (IdentityCheck pass : outcomes.passes()) {
            result.compared(Fact.of(pass, IdentityCheck.OUTCOME), Fact.of(pass, IdentityCheck.CHECK_KIND));
        }
        outcomes.passesByRunner(pass -> true).stream()
                .findFirst()
                .ifPresent(pass -> result.corroboration(Corroboration.ofVendor(
                        EvidenceGroup.DOCUMENT,
                        PASS,
                        "An authority confirmed the right to work.",
                        Fact.of(pass, IdentityCheck.OUTCOME),
                        "right-to-work")));
        judge(outcomes.standing(), outcomes, result);
        return result.build();
    }

    private static void judge(List<IdentityCheck> standing, IdentityOutcomes outcomes, CheckResult.Builder result) {
        standing.stream()
                .filter(failure -> IdentityOutcomes.is(failure, IdentityCheckReason.NAME_MISMATCH))
                .findFirst()
                .ifPresent(failure -> result.note(Note.of(OTHER_NAME, Fact.of(failure, IdentityCheck.REASON))));
        List<IdentityCheck> unconfirmed = standing.stream()
                .filter(failure -> IdentityOutcomes.is(failure, IdentityCheckReason.NOT_CONFIRMED))
                .toList();
        if (unconfirmed.size() < standing.size()) {
            result.missing(FINAL_ANSWER);
        }
        outcomes.report(unconfirmed, NOT_CONFIRMED, IdentityCheck.REASON, result);
    }
}
