package dev.tallystick.json;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a JSON document, and where it stands. Where a document is not JSON at all, line and column
 * are those at which reading stopped, and the pointer is that of the value begun last.
 */
public final class JsonProblem implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The line, counted from 1. */
    private final int line;

    /** The column, counted from 1. */
    private final int column;

    /** The JSON Pointer. */
    private final String pointer;

    /** What is wrong or expected. */
    private final String message;

    JsonProblem(int line, int column, String pointer, String message) {
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.message = message;
    }

    /**
     * Returns the line.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return the UTF-16 character within the line, counted from 1; a byte-order mark does not count
     */
    public int column() {
        return column;
    }

    /**
     * Returns where the value stands in the document.
     *
     * @return a JSON Pointer (RFC 6901), empty text for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns what is wrong or expected.
     *
     * @return words that name formats and known words, and repeat no value of the document
     */
    public String message() {
        return message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonProblem that
                && line == that.line
                && column == that.column
                && pointer.equals(that.pointer)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, column, pointer, message);
    }

    /** Returns the place and the message, on one line. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + pointer) + ": " + message;
    }
}
