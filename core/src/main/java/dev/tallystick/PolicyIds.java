package dev.tallystick;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.check.Area;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Parameter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks that every id in a policy exists, and resolves aliases of checks. */
final class PolicyIds {

    private final Map<String, CheckInfo> checks = new TreeMap<>();
    private final Map<String, String> aliases = new TreeMap<>();
    private final Collection<String> findingTypes = new TreeSet<>();
    private final Collection<String> contextNotes = new TreeSet<>();
    private final Collection<String> areas = new TreeSet<>();

    PolicyIds(Collection<CheckInfo> infos) {
        Area.standard().stream().map(Area::id).forEach(areas::add);
        for (CheckInfo info : infos) {
            checks.put(info.id(), info);
            areas.add(info.area().id());
            info.aliases().forEach(alias -> aliases.put(alias, info.id()));
            info.findingTypes().stream().map(FindingType::id).forEach(findingTypes::add);
            info.noteTypes().stream()
                    .filter(type -> type.kind() == NoteType.Kind.CONTEXT)
                    .map(NoteType::id)
                    .forEach(contextNotes::add);
        }
    }

    /** Returns the same policy with aliases replaced by ids. */
    ScreeningPolicy resolve(ScreeningPolicy policy) {
        ScreeningPolicy.Builder resolved = policy.toBuilder().clearIds();
        policy.neededAreas().forEach(area -> known("area", area.id(), areas));
        policy.disabledChecks().forEach(id -> resolved.disable(check(id)));
        policy.earliestMoments().forEach((id, moment) -> resolved.earliestMoment(check(id), moment));
        policy.weights().forEach((id, weight) -> resolved.weight(known("finding type", id, findingTypes), weight));
        policy.contextNotes().forEach(id -> resolved.contextNote(known("context note", id, contextNotes)));
        policy.parameters().forEach((id, values) -> {
            String check = check(id);
            values.forEach((name, value) ->
                    resolved.parameter(check, name, parameter(check, name).require(value)));
        });
        return resolved.build();
    }

    private String check(String id) {
        return known("check", aliases.getOrDefault(id, id), checks.keySet());
    }

    private Parameter parameter(String checkId, String name) {
        List<Parameter> parameters = requireNonNull(checks.get(checkId)).parameters();
        String id = known(
                "parameter of " + checkId,
                name,
                parameters.stream().map(Parameter::id).toList());
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @CanIgnoreReturnValue
    private static String known(String what, String id, Collection<String> known) {
        if (known.contains(id)) {
            return id;
        }
        Optional<String> nearest = ImmutableSortedSet.copyOf(known).stream()
                .min(Comparator.comparingInt(candidate -> EditDistance.between(id, candidate)));
        throw new IllegalArgumentException("no such " + what + " in the policy: " + id
                + nearest.map(near -> "; the nearest is " + near).orElse(""));
    }
}
