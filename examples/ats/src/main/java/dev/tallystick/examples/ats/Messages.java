package dev.tallystick.examples.ats;

import dev.tallystick.json.JsonProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Words for what went wrong with a file. */
final class Messages {

    private Messages() {}

    /** The file, line and column in the form that editors open, the JSON Pointer, and what is wrong. */
    static String at(Path file, JsonProblem problem) {
        String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        return file + ":" + problem.line() + ":" + problem.column() + ": " + pointer + problem.message();
    }

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        return Optional.ofNullable(e.getMessage()).orElseGet(() -> e.getClass().getSimpleName());
    }
}
