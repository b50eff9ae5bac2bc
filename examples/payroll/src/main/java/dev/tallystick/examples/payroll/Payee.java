package dev.tallystick.examples.payroll;

import dev.tallystick.candidate.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * What one or several rows say of a payee.
 *
 * @param line the line on which the first row begins
 * @param id the host's id, empty if it cannot be read
 * @param rows how many rows there are
 * @param problems what is wrong with them; a payee with problems is not screened
 * @param candidate what they say; without problems everything
 */
record Payee(int line, Optional<String> id, int rows, List<RowProblem> problems, Candidate candidate) {

    boolean isReadable() {
        return problems.isEmpty();
    }

    long badRows() {
        return problems.stream().mapToInt(RowProblem::line).distinct().count();
    }
}
