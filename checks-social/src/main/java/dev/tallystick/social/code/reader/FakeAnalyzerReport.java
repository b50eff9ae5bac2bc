package dev.tallystick.social.code.reader;

import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * Reads the {@code report.json} that the public tool gh-fake-analyzer writes of one account, in the shape of version 1.0.0
 * and in that of 2024.
 *
 * <ul>
 *   <li><em>Attested</em> by the platform, at second hand: the account's date and counts ({@code profile_info}), when
 *       repositories were created ({@code repos}), recent events, issues and comments.
 *   <li><em>Self-asserted</em>: commits, and the names and mail addresses in them ({@code unique_emails} where the report
 *       holds no commits).
 *   <li>Not read: what the tool concludes ({@code potential_copy}, {@code identity_rotation} and the like), who follows
 *       whom, and pull requests and commits elsewhere, which have no dates there.
 * </ul>
 *
 * <p>The tool lists the latest events only and clones without forks: nothing is said to be complete.
 */
public final class FakeAnalyzerReport {

    private FakeAnalyzerReport() {}

    /**
     * Reads a report without commit messages.
     *
     * @param report the JSON; not closed
     * @param takenAt when the tool was run; what claims to be attested and lies more than a day later is rejected
     * @return profile, repositories with their commits, authors, activity
     * @throws IllegalArgumentException if the time lies before October 2007 or after the year 9999
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static CodeReading read(InputStream report, Instant takenAt) {
        return read(report, takenAt, 0);
    }

    /**
     * Reads a report.
     *
     * @param report the JSON; not closed
     * @param takenAt when the tool was run; what claims to be attested and lies more than a day later is rejected
     * @param commitMessages how many messages to keep as writing samples, the first in the report: of commits whose author
     *     has the mail address of the profile or one that the platform made for the account
     * @return profile, repositories with their commits, authors, activity and messages
     * @throws IllegalArgumentException if the time lies before October 2007 or after the year 9999, or the number is
     *     negative
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static CodeReading read(InputStream report, Instant takenAt, int commitMessages) {
        if (commitMessages < 0) {
            throw new IllegalArgumentException("not a number of messages: " + commitMessages);
        }
        CodeReading.Builder reading = CodeReading.builder();
        ReportDraft draft = new ReportDraft(reading, new AttestedTime(takenAt), commitMessages);
        JsonFile.walk(report, ReportDraft.FILE, reading, draft::read);
        return draft.finish(Provenance.of(Source.THIRD_PARTY, takenAt).named("gh-fake-analyzer"));
    }
}
