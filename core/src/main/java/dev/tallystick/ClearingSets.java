package dev.tallystick;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.FollowUp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the smallest sets of follow-ups that would bring the outcome below review. */
final class ClearingSets {

    static final int MAX_GROUPS = 14;
    static final int MAX_SETS = 3;

    private static final Comparator<FollowUp> LEAST_INTRUSIVE =
            Comparator.comparingInt(FollowUp::rank).thenComparing(FollowUp::id);

    private ClearingSets() {}

    static ImmutableList<ClearingSet> find(
            List<ReportedFinding> open, Collection<Corroboration> corroborations, int reviewFrom) {
        if (Assessment.of(open, corroborations).weight() < reviewFrom) {
            return ImmutableList.of();
        }
        List<EvidenceGroup> groups = heaviestGroups(open, corroborations);
        Set<ClearingSet> found = new LinkedHashSet<>();
        for (int mask = 1; mask < 1 << groups.size(); mask++) {
            ClearingSet set = leastIntrusive(open, chosen(groups, mask));
            // Counts what the steps settle, which may be more than the groups they were picked for.
            if (Assessment.of(remaining(open, set), corroborations).weight() < reviewFrom) {
                found.add(set);
            }
        }
        return found.stream()
                .filter(set -> found.stream().noneMatch(other -> isPartOf(other, set)))
                .sorted(Comparator.comparingInt((ClearingSet set) -> set.steps().size())
                        .thenComparingInt(ClearingSet::intrusiveness)
                        .thenComparing(ClearingSet::ids))
                .limit(MAX_SETS)
                .collect(ImmutableList.toImmutableList());
    }

    private static List<EvidenceGroup> heaviestGroups(
            List<ReportedFinding> open, Collection<Corroboration> corroborations) {
        return Assessment.of(open, corroborations).groups().stream()
                .filter(group -> group.counted() > 0)
                .sorted(Comparator.comparingInt(GroupWeight::counted).reversed().thenComparing(GroupWeight::group))
                .limit(MAX_GROUPS)
                .map(GroupWeight::group)
                .toList();
    }

    private static Set<EvidenceGroup> chosen(List<EvidenceGroup> groups, int mask) {
        Set<EvidenceGroup> chosen = new TreeSet<>();
        for (int i = 0; i < groups.size(); i++) {
            if ((mask & 1 << i) != 0) {
                chosen.add(groups.get(i));
            }
        }
        return chosen;
    }

    private static ClearingSet leastIntrusive(List<ReportedFinding> open, Set<EvidenceGroup> groups) {
        Set<FollowUp> steps = new TreeSet<>(LEAST_INTRUSIVE);
        for (ReportedFinding finding : open) {
            boolean wanted =
                    finding.finding().type().group().map(groups::contains).orElse(false);
            if (wanted && !settles(steps, finding)) {
                steps.add(finding.finding().type().followUps().get(0));
            }
        }
        return new ClearingSet(new ArrayList<>(steps));
    }

    private static List<ReportedFinding> remaining(List<ReportedFinding> open, ClearingSet set) {
        Set<FollowUp> steps = ImmutableSet.copyOf(set.steps());
        return open.stream().filter(finding -> !settles(steps, finding)).toList();
    }

    private static boolean settles(Set<FollowUp> steps, ReportedFinding finding) {
        return finding.finding().type().followUps().stream().anyMatch(steps::contains);
    }

    private static boolean isPartOf(ClearingSet smaller, ClearingSet larger) {
        return smaller.steps().size() < larger.steps().size() && larger.steps().containsAll(smaller.steps());
    }
}
