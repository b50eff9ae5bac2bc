package dev.tallystick.kyc.interview;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
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
import dev.tallystick.check.Parameter;
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Compares the answers to a fixed set of questions on the claimed residence and résumé with what was claimed.
 *
 * <p>Counts only a set that is the same for everyone, has a name and enough questions. Not judged: anybody with an
 * accommodation, anybody who moved in the months before, and single answers.
 */
final class FixedQuestionsCheck implements Check {

    private static final FindingType UNANSWERED = FindingType.builder("kyc.fixed-questions.mostly-unanswered")
            .message(
                    "Of {asked} questions of the set {set}, {unanswered} had no answer or one that does not fit what was"
                            + " stated.")
            .weight(Weight.assumed(
                    5,
                    "Hardly anybody misses most about their own life; but nervous people miss some, and one interviewer"
                            + " may have scored the answers."))
            .group(EvidenceGroup.INTERVIEW)
            .innocently(
                    "The person knows little of the place, living there and working from home.",
                    "The person was nervous, or did not understand the questions.",
                    "The work was long ago, or under an agreement of secrecy.")
            .followUps(FollowUp.TALK, FollowUp.HISTORY_EVIDENCE, FollowUp.RESIDENCE_EVIDENCE)
            .explainedBy(ExplanationKind.RELOCATION, ExplanationKind.MEETING)
            .build();

    private static final Parameter ASKED = Parameter.of(
            "questions", 6, 4, 100, "questions", "How many questions a set needs before its answers are judged.");
    private static final Parameter SHARE = Parameter.of(
            "share",
            60,
            30,
            100,
            "per cent",
            "From which share of questions without a fitting answer on it is a finding.");

    private static final Parameter MONTHS =
            Parameter.of("months", 6, 1, 60, "months", "For how long after a move answers on a place are not judged.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.fixed-questions")
            .title("Do answers on the claimed residence and résumé fit?")
            .rationale(
                    "People can say plain things about where they live and what they did. The set has to be fixed and"
                            + " the same for everyone, on claimed residence and résumé only: questions on heritage, holidays or"
                            + " anthems test something else and may not be part of it.")
            .area(InterviewChecks.AREA)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND, Address.KIND)
            .findingTypes(UNANSWERED)
            .parameters(ASKED, SHARE, MONTHS)
            .references(Reference.GUIDANCE_2023)
            .indicators("V07")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        List<Observation> sets = Observations.of(candidate, ObservationKind.FIXED_QUESTIONS);
        for (Observation set : sets) {
            if (set.questionSet().filter(name -> !name.isBlank()).isEmpty()
                    || set.unanswered()
                            .filter(missed ->
                                    missed >= 0 && missed <= set.asked().orElse(0))
                            .isEmpty()
                    || set.asked().filter(asked -> asked >= context.get(ASKED)).isEmpty()) {
                result.missing(Missing.of(
                        Observation.KIND,
                        Missing.Reason.TOO_LITTLE,
                        "a named set of at least " + context.get(ASKED) + " questions, with its outcome"));
            } else if (isNew(candidate, day(set, context), context.get(MONTHS))) {
                result.exempt("the person moved a short time before the questions");
            } else {
                judge(set, context, result);
            }
        }
        return result.build();
    }

    private static LocalDate day(Observation set, CheckContext context) {
        return Observations.at(set)
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .orElseGet(context::today);
    }

    /** Whether the person may have lived at a residence for less than the months. */
    private static boolean isNew(Candidate candidate, LocalDate day, int months) {
        return candidate.addresses().stream()
                .filter(each -> each.role().equals(Optional.of(AddressRole.RESIDENCE)))
                .flatMap(each -> each.period().stream())
                .filter(period ->
                        period.to().filter(to -> to.latest().isBefore(day)).isEmpty())
                .flatMap(period -> period.from().stream())
                .anyMatch(from -> !from.earliest().isAfter(day) && from.latest().isAfter(day.minusMonths(months)));
    }

    private static void judge(Observation set, CheckContext context, CheckResult.Builder result) {
        Fact asked = Fact.of(set, Observation.ASKED);
        Fact unanswered = Fact.of(set, Observation.UNANSWERED);
        result.compared(asked, unanswered);
        long missed = set.unanswered().orElseThrow();
        if (missed * 100 >= (long) context.get(SHARE) * set.asked().orElseThrow()) {
            result.finding(Finding.builder(UNANSWERED, set)
                    .fact("set", Fact.of(set, Observation.QUESTION_SET))
                    .fact("asked", asked)
                    .fact("unanswered", unanswered)
                    .observedAt(Observations.at(set))
                    .build());
        }
    }
}
