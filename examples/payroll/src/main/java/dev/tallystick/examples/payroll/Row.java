package dev.tallystick.examples.payroll;

import java.util.List;
import java.util.Optional;

/**
 * One row of the file.
 *
 * @param line the line on which it begins, counted from 1
 * @param cells what its cells say, without the spaces around it; none where there is a fault
 * @param fault why it cannot be read
 */
record Row(int line, List<String> cells, Optional<RowProblem> fault) {

    static Row of(int line, List<String> cells) {
        return new Row(line, cells, Optional.empty());
    }

    static Row faulty(int line, int column, String fault) {
        return new Row(line, List.of(), Optional.of(new RowProblem(line, column, "", fault)));
    }

    boolean isBlank() {
        return fault.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
