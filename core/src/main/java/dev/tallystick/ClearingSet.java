package dev.tallystick;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.FollowUp;
import java.util.List;

/**
 * Steps that together, if each settles what it can settle, bring the outcome below {@link Outcome#REVIEW}.
 *
 * @param steps the steps, the least intrusive first
 */
public record ClearingSet(List<FollowUp> steps) {

    /**
     * Copies the list.
     *
     * @param steps the steps, the least intrusive first
     */
    public ClearingSet {
        steps = ImmutableList.copyOf(steps);
    }

    int intrusiveness() {
        return steps.stream().mapToInt(FollowUp::rank).sum();
    }

    String ids() {
        return String.join(",", steps.stream().map(FollowUp::id).toList());
    }
}
