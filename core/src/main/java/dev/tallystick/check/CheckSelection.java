package dev.tallystick.check;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts the checks of a provider in order and leaves out those that a host does not want. */
public final class CheckSelection {

    private CheckSelection() {}

    /**
     * Returns checks ordered by id, less some.
     *
     * @param all the checks of a provider
     * @param without ids of checks to leave out
     * @return the others
     * @throws IllegalArgumentException if no check has an id that is to be left out, with the ids there are
     */
    public static List<Check> of(Collection<? extends Check> all, Set<String> without) {
        ImmutableList<Check> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparing(check -> check.info().id()), all);
        List<String> ids = sorted.stream().map(check -> check.info().id()).toList();
        for (String id : without) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("no check " + id + ", only " + String.join(", ", ids));
            }
        }
        return sorted.stream()
                .filter(check -> !without.contains(check.info().id()))
                .collect(ImmutableList.toImmutableList());
    }
}
