package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class AssessmentTest {

    private static final List<EvidenceGroup> GROUPS =
            List.of(EvidenceGroup.NAME, EvidenceGroup.PAYEE, EvidenceGroup.LANGUAGE, EvidenceGroup.EQUIPMENT);
    private static final BankAccount ACCOUNT = BankAccount.builder().holder("A").build();
    private static final PersonName NAME = PersonName.builder().full("B").build();
    private static final Fact FACT = Fact.of(ACCOUNT, BankAccount.HOLDER);

    @Test
    void onlyTheHeaviestFindingOfAGroupCounts() {
        assertThat(weight(List.of(finding(12, 0), finding(15, 0), finding(3, 0))))
                .isEqualTo(15);
    }

    @Test
    void groupsAddUp() {
        assertThat(weight(List.of(finding(12, 0), finding(15, 1)))).isEqualTo(27);
    }

    @Test
    void allWeakFindingsTogetherCountAtMostNine() {
        assertThat(weight(List.of(finding(8, 0), finding(7, 1), finding(9, 2)))).isEqualTo(9);
        assertThat(weight(List.of(finding(8, 0), finding(7, 1), finding(12, 2))))
                .isEqualTo(21);
    }

    @Test
    void corroborationLowersItsOwnGroupOnlyAndNeverBelowZero() {
        List<ReportedFinding> open = List.of(finding(12, 0), finding(15, 1));

        assertThat(weight(open, Corroboration.of(GROUPS.get(0), 20, "Verified.", FACT)))
                .isEqualTo(15);
        assertThat(weight(open, Corroboration.of(GROUPS.get(2), 20, "Verified.", FACT)))
                .isEqualTo(27);
    }

    @Test
    void twoCorroborationsOfOneFactCountAsTheStronger() {
        Corroboration letter = Corroboration.of(GROUPS.get(0), 5, "Verified.", FACT);
        Corroboration call = Corroboration.of(GROUPS.get(0), 8, "Verified.", FACT);
        Corroboration other = Corroboration.of(GROUPS.get(0), 5, "Verified.", Fact.of(NAME, PersonName.FULL));

        assertThat(weight(List.of(finding(20, 0)), letter, call)).isEqualTo(12);
        assertThat(weight(List.of(finding(20, 0)), letter, call, other)).isEqualTo(7);
    }

    @Test
    void allPassesOfOneVendorKindTakeOffAtMostHalf() {
        List<ReportedFinding> open = List.of(finding(16, 0));
        Corroboration pass = Corroboration.ofVendor(GROUPS.get(0), 10, "Passed.", FACT, "identity-verification");
        Corroboration other = Corroboration.ofVendor(GROUPS.get(0), 3, "Passed.", FACT, "liveness");

        assertThat(weight(open, pass, pass, pass)).isEqualTo(8);
        assertThat(weight(open, pass, other)).isEqualTo(5);
    }

    @Property
    void addingAFindingNeverLowersTheWeight(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 60) Integer> weights,
            @ForAll @IntRange(min = 1, max = 60) int added) {
        List<ReportedFinding> open = findings(weights);
        int before = weight(open);
        open.add(finding(added, weights.size()));

        // A group whose heaviest finding turns from weak to moderate leaves the capped pool and counts in full.
        assertThat(weight(open)).isGreaterThanOrEqualTo(before);
    }

    @Property
    void orderDoesNotMatter(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 60) Integer> weights, @ForAll long seed) {
        List<ReportedFinding> open = findings(weights);
        List<ReportedFinding> shuffled = new ArrayList<>(open);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(weight(shuffled)).isEqualTo(weight(open));
    }

    @Property
    void weakFindingsAloneNeverAskForALook(@ForAll @Size(max = 20) List<@IntRange(min = 1, max = 9) Integer> weights) {
        assertThat(weight(findings(weights))).isLessThan(10);
    }

    @Property(tries = 200)
    void everyClearingSetBringsTheWeightBelowReview(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 60) Integer> weights) {
        List<ReportedFinding> open = findings(weights);
        List<ClearingSet> sets = ClearingSets.find(open, List.of(), 20);

        assertThat(sets).hasSizeLessThanOrEqualTo(ClearingSets.MAX_SETS);
        assertThat(sets.isEmpty()).isEqualTo(weight(open) < 20);
        for (ClearingSet set : sets) {
            List<ReportedFinding> left = open.stream()
                    .filter(finding ->
                            finding.finding().type().followUps().stream().noneMatch(set.steps()::contains))
                    .toList();
            assertThat(weight(left)).isLessThan(20);
        }
        assertThat(sets.stream().map(set -> set.steps().size()).toList()).isSortedAccordingTo(Integer::compare);
    }

    @Test
    void clearingSetsAreSmallestFirstAndPreferTheLeastIntrusiveStep() {
        List<ReportedFinding> open = List.of(finding(22, 0), finding(12, 1));

        assertThat(ClearingSets.find(open, List.of(), 20).stream().map(ClearingSet::ids))
                .containsExactly("step-0-easy", "step-0-hard");
    }

    private static List<ReportedFinding> findings(List<Integer> weights) {
        List<ReportedFinding> findings = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            findings.add(finding(weights.get(i), i));
        }
        return findings;
    }

    private static int weight(List<ReportedFinding> open, Corroboration... corroborations) {
        return Assessment.of(open, List.of(corroborations)).weight();
    }

    private static ReportedFinding finding(int weight, int group) {
        int index = group % GROUPS.size();
        FindingType type = FindingType.builder("toy.check.x" + index)
                .message("{one} and {two}")
                .weight(Weight.assumed(weight, "a toy"))
                .group(GROUPS.get(index))
                .innocently("A toy.")
                .followUps(
                        new FollowUp("step-" + index + "-hard", 5, "Hard."),
                        new FollowUp("step-" + index + "-easy", 1, "Easy."))
                .build();
        Finding finding = Finding.builder(type, ACCOUNT)
                .fact("one", FACT)
                .fact("two", Fact.of(NAME, PersonName.FULL))
                .build();
        return new ReportedFinding("toy.check", finding, weight, List.of(), List.of(), false);
    }
}
