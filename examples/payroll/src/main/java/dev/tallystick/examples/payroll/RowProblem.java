package dev.tallystick.examples.payroll;

/**
 * What is wrong with a row, without the value that is wrong: it may be an account number.
 *
 * @param line the line on which the row begins, counted from 1
 * @param column which cell of the row, counted from 1
 * @param name the name of the column, empty if the row cannot be read at all
 * @param message what was expected
 */
record RowProblem(int line, int column, String name, String message) {

    /** Returns line, column and message in the form that editors open, to be put behind the name of the file. */
    String located() {
        return line + ":" + column + ": " + (name.isEmpty() ? "" : name + ": ") + message;
    }
}
