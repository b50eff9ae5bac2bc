package dev.tallystick;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.FollowUp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the smallest sets of follow-ups that would bring the outcome below review, exhaustively over the least intrusive
 * {@value #MAX_STEPS} steps.
 */
final class ClearingSets {

    static final int MAX_STEPS = 14;
    static final int MAX_SETS = 3;

    private static final Comparator<FollowUp> LEAST_INTRUSIVE =
            Comparator.comparingInt(FollowUp::rank).thenComparing(FollowUp::id);

    private ClearingSets() {}

    static ImmutableList<ClearingSet> find(
            List<ReportedFinding> open, Collection<Corroboration> corroborations, int reviewFrom) {
        if (Assessment.of(open, corroborations).weight() < reviewFrom) {
            return ImmutableList.of();
        }
        Set<FollowUp> steps = open.stream()
                .flatMap(finding -> finding.followUps().stream())
                .distinct()
                .sorted(LEAST_INTRUSIVE)
                .limit(MAX_STEPS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<ClearingSet> found = new ArrayList<>();
        for (int size = 1; size <= steps.size() && found.size() < MAX_SETS; size++) {
            List<ClearingSet> larger = new ArrayList<>();
            for (Set<FollowUp> chosen : Sets.combinations(steps, size)) {
                boolean isMinimal = found.stream().noneMatch(smaller -> chosen.containsAll(smaller.steps()));
                if (isMinimal
                        && Assessment.of(remaining(open, chosen), corroborations)
                                        .weight()
                                < reviewFrom) {
                    larger.add(new ClearingSet(ImmutableList.sortedCopyOf(LEAST_INTRUSIVE, chosen)));
                }
            }
            found.addAll(larger);
        }
        return found.stream()
                .sorted(Comparator.comparingInt((ClearingSet set) -> set.steps().size())
                        .thenComparingInt(ClearingSet::intrusiveness)
                        .thenComparing(ClearingSet::ids))
                .limit(MAX_SETS)
                .collect(ImmutableList.toImmutableList());
    }

    private static List<ReportedFinding> remaining(List<ReportedFinding> open, Set<FollowUp> steps) {
        return open.stream()
                .filter(finding -> finding.followUps().stream().noneMatch(steps::contains))
                .toList();
    }
}
