package dev.tallystick.social.code.reader;

import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of {@code git log --format='%H%x09%an%x09%ae%x09%aI%x09%cn%x09%ce%x09%cI%x09%T'}: one commit a line, in
 * the columns of {@link Commit#parse}. The eighth, the tree, may be missing; a ninth may hold the time of the push if a
 * platform attests it.
 *
 * <p>All dates but the ninth column are self-asserted. UTF-8 and Latin-1 are read, blank lines passed over, and of a
 * commit that stands there twice the first is taken.
 */
public final class GitLog {

    /** The longest line that is read, in characters. */
    public static final int MAX_LINE = 5_000;

    private static final String FILE = "log";

    private GitLog() {}

    /**
     * Reads a log.
     *
     * @param log the text; not closed
     * @param about what the host knows of the repository: network, owner, name, role, and when the platform says that it
     *     was created; only if it says that its commits are complete, and every line was read, does the part say so
     * @return the repository with the commits of the log in their order, and their authors if it is the person's own
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static CodeReading read(InputStream log, CodeRepository about) {
        CodeReading.Builder reading = CodeReading.builder();
        Map<String, Commit> commits = new LinkedHashMap<>();
        try {
            LogLines lines = new LogLines(log, MAX_LINE);
            while (lines.next()) {
                if (!readLine(lines, commits, reading)) {
                    break;
                }
            }
            if (lines.isCutOff()) {
                reading.endEarly(FILE, place(lines), "longer than " + LogLines.MAX_LENGTH + " characters");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the log", e);
        }
        CodeRepository.Builder repository = about.toBuilder().commits(List.copyOf(commits.values()));
        if (about.isComplete()) {
            repository.complete(reading.isWhole());
        }
        return reading.addRepository(repository.build()).build();
    }

    /** Reads a line or lists why it cannot be read; returns false if there is no room for its commit. */
    private static boolean readLine(LogLines lines, Map<String, Commit> commits, CodeReading.Builder reading) {
        if (lines.isTooLong()) {
            reading.reject(FILE, place(lines), "longer than " + MAX_LINE + " characters");
        } else if (!lines.text().isBlank()) {
            try {
                return add(Commit.parse(lines.text()), lines, commits, reading);
            } catch (IllegalArgumentException e) {
                reading.reject(FILE, place(lines), reason(e));
            }
        }
        return true;
    }

    private static boolean add(
            Commit commit, LogLines lines, Map<String, Commit> commits, CodeReading.Builder reading) {
        if (commits.containsKey(commit.id())) {
            reading.passOver();
            return true;
        }
        boolean room = reading.takeRoom(FILE, place(lines), commit);
        if (room) {
            commits.put(commit.id(), commit);
        }
        return room;
    }

    /** What is wrong with the form of a value; a message that repeats the value says only which value it is. */
    private static String reason(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("not ")
                ? "a date is out of bounds or no ISO 8601 date with time and offset"
                : message;
    }

    private static String place(LogLines lines) {
        return "line " + lines.line();
    }
}
