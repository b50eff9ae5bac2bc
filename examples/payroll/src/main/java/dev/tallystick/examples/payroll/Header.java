package dev.tallystick.examples.payroll;

import dev.tallystick.examples.payroll.Column.CellException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of the file is which. */
final class Header {

    private final List<Optional<Column>> columns = new ArrayList<>();
    private final List<RowProblem> unknown = new ArrayList<>();
    private final int idIndex;

    /**
     * Reads the first row of a file.
     *
     * @throws HeaderException if columns are missing or there twice
     */
    Header(@Nullable Row row) throws HeaderException {
        if (row == null) {
            throw new HeaderException("1:1: empty; the first row names the columns");
        }
        if (row.fault().isPresent()) {
            throw new HeaderException(row.fault().get().located());
        }
        Map<String, Integer> seen = new HashMap<>();
        for (String cell : row.cells()) {
            String name = cell.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            Optional<Column> column = Optional.ofNullable(Columns.byName().get(name));
            int number = columns.size() + 1;
            if (column.isPresent() && seen.putIfAbsent(name, number) != null) {
                throw new HeaderException(new RowProblem(row.line(), number, name, "there twice").located());
            }
            if (column.isEmpty() && !cell.isEmpty()) {
                unknown.add(new RowProblem(row.line(), number, name, "not a column of this program (passed over)"));
            }
            columns.add(column);
        }
        for (List<String> alternatives : Columns.NEEDED) {
            if (Collections.disjoint(seen.keySet(), alternatives)) {
                throw new HeaderException(row.line() + ":1: no column " + String.join(" or ", alternatives)
                        + (row.cells().size() == 1 ? "; cells are separated by commas" : ""));
            }
        }
        this.idIndex = seen.getOrDefault(Columns.PAYEE_ID, 1) - 1;
    }

    /** Returns the columns that nothing is read from. */
    List<RowProblem> unknown() {
        return unknown;
    }

    /** Returns the id of the payee that a row is about, if it can be read. */
    Optional<String> payeeId(Row row) {
        return Optional.of(row)
                .filter(each -> fault(each).isEmpty())
                .map(each -> each.cells().get(idIndex))
                .filter(Columns::isId);
    }

    /** Puts the cells of a row into a draft and returns what is wrong with them. */
    List<RowProblem> read(Row row, Draft draft) {
        Optional<RowProblem> fault = fault(row);
        if (fault.isPresent()) {
            return List.of(fault.get());
        }
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<Column> column = columns.get(i);
            String cell = row.cells().get(i);
            if (column.isPresent() && (!cell.isEmpty() || i == idIndex)) {
                read(row.line(), i + 1, column.get(), cell, draft).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<RowProblem> read(int line, int number, Column column, String cell, Draft draft) {
        try {
            Cells.check(cell);
            column.reader().accept(cell, draft);
            return Optional.empty();
        } catch (CellException e) {
            return Optional.of(new RowProblem(line, number, column.name(), e.expectation()));
        }
    }

    /** Cells too many are no fault if they are empty, as spreadsheets write them. */
    private Optional<RowProblem> fault(Row row) {
        int cells = row.cells().size();
        boolean fits = cells >= columns.size()
                && row.cells().subList(columns.size(), cells).stream().allMatch(String::isEmpty);
        if (row.fault().isPresent() || fits) {
            return row.fault();
        }
        int number = Math.min(cells, columns.size()) + 1;
        return Optional.of(
                new RowProblem(row.line(), number, "", cells + " cells, where the header has " + columns.size()));
    }
}
