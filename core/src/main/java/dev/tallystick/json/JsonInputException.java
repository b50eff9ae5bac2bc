package dev.tallystick.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A document is not what a reader takes: not JSON, beyond the {@link JsonLimits}, or not in the format. */
public final class JsonInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The problems that are listed. */
    private final ImmutableList<JsonProblem> problems;

    /** The number of problems, listed or not. */
    private final int count;

    JsonInputException(List<JsonProblem> problems, int count) {
        super(describe(problems, count));
        this.problems = ImmutableList.copyOf(problems);
        this.count = count;
    }

    JsonInputException(JsonProblem problem) {
        this(ImmutableList.of(problem), 1);
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one and at most {@value JsonLimits#MAX_PROBLEMS} problems, in the order of the document
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * Returns how many problems there are, listed or not.
     *
     * @return the number, at least that of {@link #problems()}
     */
    public int count() {
        return count;
    }

    private static String describe(List<JsonProblem> problems, int count) {
        String listed = problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n"));
        return count > problems.size() ? listed + "\nand " + (count - problems.size()) + " more" : listed;
    }
}
