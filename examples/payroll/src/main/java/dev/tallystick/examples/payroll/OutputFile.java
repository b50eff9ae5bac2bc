package dev.tallystick.examples.payroll;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of one record per line, each of which begins with the line of the payee that it is about. */
final class OutputFile implements Closeable {

    private static final int MAX_BEGINNING = 200;

    private final BufferedWriter writer;

    /**
     * What an earlier run has settled of a file.
     *
     * @param bytes how long the header and the complete records are
     * @param lastLine the line of the payee of the last of these records, 0 if there is none
     */
    record Kept(long bytes, int lastLine) {

        static final Kept NOTHING = new Kept(0, 0);
    }

    private OutputFile(Path path) throws IOException {
        this.writer = Files.newBufferedWriter(
                path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /**
     * Returns how much of a file an earlier run has settled: the header and the complete records before a line.
     *
     * @param path the file
     * @param header the first line, empty if there is none
     * @param record how a record begins, with its line as the first group
     * @param fromLine the first line that will be written again
     * @return the header and the records before the line
     * @throws IOException if the file holds something else
     */
    static Kept kept(Path path, String header, Pattern record, int fromLine) throws IOException {
        if (fromLine <= 1 || !Files.exists(path)) {
            return Kept.NOTHING;
        }
        long kept = 0;
        int lastLine = 0;
        long position = 0;
        boolean headerPending = !header.isEmpty();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path))) {
            StringBuilder beginning = new StringBuilder();
            for (int b = stream.read(); b >= 0; b = stream.read()) {
                position++;
                if (b != '\n') {
                    if (beginning.length() < MAX_BEGINNING) {
                        beginning.append((char) b);
                    }
                    continue;
                }
                if (headerPending) {
                    require(header.contentEquals(beginning));
                    headerPending = false;
                } else {
                    int line = line(record, beginning);
                    if (line >= fromLine) {
                        break;
                    }
                    lastLine = line;
                }
                kept = position;
                beginning.setLength(0);
            }
        }
        return new Kept(kept, lastLine);
    }

    /**
     * Opens a file and drops what is behind its first bytes.
     *
     * @param path the file
     * @param header the first line, empty if there is none
     * @param kept how many bytes stay
     * @throws IOException if it cannot be opened
     */
    static OutputFile open(Path path, String header, long kept) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var unused = channel.truncate(kept);
        }
        OutputFile file = new OutputFile(path);
        if (kept == 0 && !header.isEmpty()) {
            file.write(header);
            file.flush();
        }
        return file;
    }

    void write(String record) throws IOException {
        writer.write(record);
        writer.write('\n');
    }

    void flush() throws IOException {
        writer.flush();
    }

    /** What was written has been flushed, or the run has said that it could not be: nothing is left that may fail. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            // See above.
        }
    }

    private static int line(Pattern record, CharSequence beginning) throws IOException {
        Matcher matcher = record.matcher(beginning);
        require(matcher.lookingAt());
        return Integer.parseInt(matcher.group(1));
    }

    private static void require(boolean fits) throws IOException {
        if (!fits) {
            throw new IOException("not written by this program; nothing was appended");
        }
    }
}
