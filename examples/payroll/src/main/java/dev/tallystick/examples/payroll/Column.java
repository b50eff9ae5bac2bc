package dev.tallystick.examples.payroll;

import java.util.function.BiConsumer;

/**
 * A column that the program reads.
 *
 * @param name its name in the header
 * @param format what a cell may hold, for documentation
 * @param description what it says, for documentation
 * @param reader puts a cell into a draft; throws {@link CellException} if it cannot be read
 */
record Column(String name, String format, String description, BiConsumer<String, Draft> reader) {

    /** Says what is wrong with a cell, without saying what it holds. */
    static final class CellException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CellException(String message) {
            super(message);
        }

        /** Returns what was expected. */
        String expectation() {
            return String.valueOf(getMessage());
        }
    }
}
