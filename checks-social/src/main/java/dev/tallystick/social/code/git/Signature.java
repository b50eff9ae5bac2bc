package dev.tallystick.social.code.git;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * Who wrote or committed, and when: a line {@code Name <address> 1700000000 +0100} of a commit. JGit's own reading takes
 * offsets that there are none of for UTC.
 *
 * @param name the name, possibly empty
 * @param email the mail address, possibly empty
 * @param at the date with the offset that the machine had
 */
record Signature(String name, String email, OffsetDateTime at) {

    private static final int MAX_LINE = 5_000;
    private static final Pattern TIME = Pattern.compile("(-?\\d{1,12}) ([+-])(\\d{2})(\\d{2})");

    static Optional<Signature> author(byte[] commit) {
        return parse(commit, RawParseUtils.author(commit, 0));
    }

    static Optional<Signature> committer(byte[] commit) {
        return parse(commit, RawParseUtils.committer(commit, 0));
    }

    static String message(byte[] commit) {
        int start = RawParseUtils.commitMessage(commit, 0);
        return start < 0 ? "" : text(commit, start, commit.length).strip();
    }

    private static Optional<Signature> parse(byte[] commit, int start) {
        if (start < 0) {
            return Optional.empty();
        }
        int end = RawParseUtils.nextLF(commit, start) - 1;
        if (end - start > MAX_LINE) {
            return Optional.empty();
        }
        String line = text(commit, start, Math.max(start, end));
        int open = line.indexOf('<');
        int close = line.lastIndexOf('>');
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        String name = line.substring(0, open).strip();
        String email = line.substring(open + 1, close).strip();
        return time(line.substring(close + 1).strip()).map(at -> new Signature(name, email, at));
    }

    private static Optional<OffsetDateTime> time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            int sign = time.group(2).equals("-") ? -1 : 1;
            ZoneOffset offset = ZoneOffset.ofHoursMinutes(
                    sign * Integer.parseInt(time.group(3)), sign * Integer.parseInt(time.group(4)));
            return Optional.of(
                    Instant.ofEpochSecond(Long.parseLong(time.group(1))).atOffset(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** UTF-8, or Latin-1 where it is none. */
    private static String text(byte[] commit, int start, int end) {
        return RawParseUtils.decode(StandardCharsets.UTF_8, commit, start, end);
    }
}
