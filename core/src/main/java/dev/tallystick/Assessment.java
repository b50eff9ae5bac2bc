package dev.tallystick;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Band;
import dev.tallystick.check.Corroboration;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs open findings: per group the heaviest one, less the corroborations that name the group, never below 0; over
 * all groups the sum, in which all weak findings together count at most {@value #WEAK_CAP}.
 */
final class Assessment {

    static final int WEAK_CAP = 9;

    private final ImmutableList<GroupWeight> groups;
    private final int weight;

    private Assessment(ImmutableList<GroupWeight> groups, int weight) {
        this.groups = groups;
        this.weight = weight;
    }

    static Assessment of(Collection<ReportedFinding> open, Collection<Corroboration> corroborations) {
        Map<EvidenceGroup, Integer> heaviest = new TreeMap<>();
        for (ReportedFinding finding : open) {
            finding.finding().type().group().ifPresent(group -> heaviest.merge(group, finding.weight(), Math::max));
        }
        ImmutableList.Builder<GroupWeight> groups = ImmutableList.builder();
        int weak = 0;
        int others = 0;
        for (Map.Entry<EvidenceGroup, Integer> entry : heaviest.entrySet()) {
            int most = entry.getValue();
            int counted = Math.max(0, most - relief(entry.getKey(), most, corroborations));
            groups.add(new GroupWeight(entry.getKey(), most, counted));
            if (Band.of(most) == Band.WEAK) {
                weak += counted;
            } else {
                others += counted;
            }
        }
        return new Assessment(groups.build(), others + Math.min(weak, WEAK_CAP));
    }

    List<GroupWeight> groups() {
        return groups;
    }

    int weight() {
        return weight;
    }

    /** Several corroborations of one fact count as the strongest of them. */
    private static int relief(EvidenceGroup group, int heaviest, Collection<Corroboration> corroborations) {
        Map<Fact, Integer> byFact = new HashMap<>();
        Map<String, Integer> byVendor = new HashMap<>();
        for (Corroboration corroboration : corroborations) {
            if (corroboration.group().equals(group)) {
                corroboration
                        .vendorKind()
                        .ifPresentOrElse(
                                vendor -> byVendor.merge(vendor, corroboration.decibans(), Integer::sum),
                                () -> byFact.merge(corroboration.fact(), corroboration.decibans(), Math::max));
            }
        }
        int relief = byFact.values().stream().mapToInt(Integer::intValue).sum();
        for (int decibans : byVendor.values()) {
            relief += Math.min(decibans, heaviest / 2);
        }
        return relief;
    }
}
