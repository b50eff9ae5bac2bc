package dev.tallystick.json;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Collects problems and keeps the first of the document. */
final class Problems {

    private static final Comparator<JsonProblem> BY_PLACE = Comparator.comparingInt(JsonProblem::line)
            .thenComparingInt(JsonProblem::column)
            .thenComparing(JsonProblem::pointer)
            .thenComparing(JsonProblem::message);

    private final TreeSet<JsonProblem> first = new TreeSet<>(BY_PLACE);
    private int count;

    void add(Place place, String pointer, String message) {
        JsonProblem problem = new JsonProblem(place.line(), place.column(), pointer, message);
        if (first.add(problem)) {
            count++;
            if (first.size() > JsonLimits.MAX_PROBLEMS) {
                first.pollLast();
            }
        }
    }

    List<JsonProblem> list() {
        return ImmutableList.copyOf(first);
    }

    void throwIfAny() {
        if (!first.isEmpty()) {
            throw new JsonInputException(list(), count);
        }
    }
}
