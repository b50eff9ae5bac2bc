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
import dev.tallystick.check.Reference;
import dev.tallystick.check.Weight;

/**
 * Compares what was seen in a test with the written rules of the test.
 *
 * <p>Not judged: tests without rules that were told before, and anybody with an accommodation.
 */
final class TestRulesCheck implements Check {

    private static final FindingType BROKEN = FindingType.builder("kyc.test-rules.not-kept")
            .message("A rule of the test was not kept: {rule}; noted by {by}.")
            .weight(Weight.assumed(
                    5, "Rules on tools and aids differ from one employer to the next and are often misread."))
            .group(EvidenceGroup.INTERVIEW)
            .innocently(
                    "The rule was not clear, or came in a language that the person reads slowly.",
                    "The person is used to working with such aids, which others allow.",
                    "The supervision of the test raised a false alarm.")
            .followUps(FollowUp.TALK)
            .explainedBy(ExplanationKind.MEETING, ExplanationKind.TOOL_USE)
            .build();

    static final CheckInfo INFO = CheckInfo.builder("kyc.test-rules")
            .title("Were the written rules of a test kept?")
            .rationale("A test tells something about a person only if it was taken under its rules, and rules bind only"
                    + " if they were written and told before. What one observer noted of a test without written rules"
                    + " is not read.")
            .area(InterviewChecks.AREA)
            .earliestMoment(Moment.APPLICATION)
            .parts(Observation.KIND)
            .findingTypes(BROKEN)
            .references(Reference.GUIDANCE_2023)
            .indicators("V05")
            .build();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        for (Observation each : Observations.of(candidate, ObservationKind.TEST_RULE_BROKEN)) {
            if (each.policy().filter(rule -> !rule.isBlank()).isEmpty()) {
                result.missing(Missing.absent(Observation.KIND, "the written rule of the test"));
            } else {
                Fact rule = Fact.of(each, Observation.POLICY);
                result.compared(Observations.words(each, Observation.OBSERVED), rule);
                if (Observations.isSeenTwice(each)) {
                    result.finding(Finding.builder(BROKEN, each)
                            .fact("rule", rule)
                            .fact("by", Observations.seenBy(each))
                            .observedAt(Observations.at(each))
                            .build());
                }
            }
        }
        return result.build();
    }
}
