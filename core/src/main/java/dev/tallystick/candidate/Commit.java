package dev.tallystick.candidate;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A commit of a version control system. Immutable.
 *
 * <p>Author and committer dates are what the author's own machine wrote: they are <em>self-asserted</em>. Only the time of
 * the push is <em>attested</em> by a platform.
 *
 * <p>An offset of zero tells nothing of where a machine was: interfaces of code hosts give all dates in UTC, and so do
 * servers. Any other offset is what the machine had.
 *
 * <p>Its text is one line of {@code git log --format='%H%x09%an%x09%ae%x09%aI%x09%cn%x09%ce%x09%cI%x09%T'} with the time
 * of the push, if known, as a ninth column. Columns may be empty, and those at the end may be missing; only the identifier
 * and the author's date have to be there.
 */
public final class Commit {

    /** The longest name or mail address that is kept, in characters. */
    public static final int MAX_TEXT = 1_000;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{7,64}");
    private static final Splitter COLUMNS = Splitter.on('\t');
    private static final int MAX_COLUMNS = 9;

    private final Contents contents;

    private record Contents(
            String id,
            String authorName,
            String authorEmail,
            OffsetDateTime authoredAt,
            String committerName,
            String committerEmail,
            @Nullable OffsetDateTime committedAt,
            @Nullable String tree,
            @Nullable Instant pushedAt) {}

    private Commit(Contents contents) {
        this.contents = contents;
    }

    /**
     * Returns a builder for a commit.
     *
     * @param id the hash that names it, 7 to 64 hexadecimal digits
     * @param authoredAt when it was written, as the author's machine states it, with the offset that it had, or in UTC
     *     where that is not known
     * @return a new builder
     * @throws IllegalArgumentException if the hash has another form or the date is not of the years 0001 to 9999
     */
    public static Builder builder(String id, OffsetDateTime authoredAt) {
        return new Builder(id, authoredAt);
    }

    /**
     * Reads the line of a log.
     *
     * @param line columns separated by tabs, as the class describes them
     * @return the commit
     * @throws IllegalArgumentException if the identifier or the author's date is missing, a value has another form, or a
     *     text is longer than {@value #MAX_TEXT} characters
     */
    public static Commit parse(String line) {
        List<String> columns = COLUMNS.limit(MAX_COLUMNS + 1).splitToList(line);
        if (columns.size() < 4 || columns.size() > MAX_COLUMNS) {
            throw new IllegalArgumentException(
                    "a line of a log has 4 to " + MAX_COLUMNS + " columns separated by tabs, not " + columns.size());
        }
        Builder commit = builder(columns.get(0), date(columns.get(3), "author"))
                .author(columns.get(1), columns.get(2))
                .committer(column(columns, 4), column(columns, 5));
        if (!column(columns, 6).isEmpty()) {
            commit.committedAt(date(column(columns, 6), "committer"));
        }
        if (!column(columns, 7).isEmpty()) {
            commit.tree(column(columns, 7));
        }
        if (!column(columns, 8).isEmpty()) {
            commit.pushedAt(Instants.parse(column(columns, 8)));
        }
        return commit.build();
    }

    private static String column(List<String> columns, int index) {
        return index < columns.size() ? columns.get(index) : "";
    }

    private static OffsetDateTime date(String text, String whose) {
        try {
            return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the " + whose + "'s date is no ISO 8601 date with time and offset", e);
        }
    }

    /**
     * Returns the hash that names the commit.
     *
     * @return 7 to 64 hexadecimal digits in lower case
     */
    public String id() {
        return contents.id;
    }

    /**
     * Returns the author's name.
     *
     * @return the name as the commit states it; blank if it states none
     */
    public String authorName() {
        return contents.authorName;
    }

    /**
     * Returns the author's mail address.
     *
     * @return the address as the commit states it; blank if it states none
     */
    public String authorEmail() {
        return contents.authorEmail;
    }

    /**
     * Returns when it was written, as the author's machine states it.
     *
     * @return date and time with the offset that the machine had; zero also where that is not known
     */
    public OffsetDateTime authoredAt() {
        return contents.authoredAt;
    }

    /**
     * Returns the committer's name.
     *
     * @return the name as the commit states it; blank if it states none
     */
    public String committerName() {
        return contents.committerName;
    }

    /**
     * Returns the committer's mail address.
     *
     * @return the address as the commit states it; blank if it states none
     */
    public String committerEmail() {
        return contents.committerEmail;
    }

    /**
     * Returns when it was committed, as the committer's machine states it.
     *
     * @return date and time with the offset that the machine had, zero also where that is not known; empty if nothing is
     *     known
     */
    public Optional<OffsetDateTime> committedAt() {
        return Optional.ofNullable(contents.committedAt);
    }

    /**
     * Returns the hash of the tree of files.
     *
     * @return 7 to 64 hexadecimal digits in lower case; empty if not known
     */
    public Optional<String> tree() {
        return Optional.ofNullable(contents.tree);
    }

    /**
     * Returns when a platform first received it.
     *
     * @return the attested time; empty if not known
     */
    public Optional<Instant> pushedAt() {
        return Optional.ofNullable(contents.pushedAt);
    }

    /**
     * Returns the line that {@link #parse} reads.
     *
     * @return columns separated by tabs, without those at the end that are empty
     */
    public String line() {
        String line = String.join(
                "\t",
                contents.id,
                contents.authorName,
                contents.authorEmail,
                contents.authoredAt.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                contents.committerName,
                contents.committerEmail,
                committedAt()
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(""),
                tree().orElse(""),
                pushedAt().map(Instant::toString).orElse(""));
        int end = line.length();
        while (line.charAt(end - 1) == '\t') {
            end--;
        }
        return line.substring(0, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Commit that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Returns the hash alone: names and addresses are personal. */
    @Override
    public String toString() {
        return "Commit[" + contents.id + "]";
    }

    /** Collects what is known of a commit; not thread-safe. */
    public static final class Builder {

        private final String id;
        private final OffsetDateTime authoredAt;
        private String authorName = "";
        private String authorEmail = "";
        private String committerName = "";
        private String committerEmail = "";
        private @Nullable OffsetDateTime committedAt;
        private @Nullable String tree;
        private @Nullable Instant pushedAt;

        private Builder(String id, OffsetDateTime authoredAt) {
            this.id = hash(id);
            this.authoredAt = bounded(authoredAt);
        }

        /**
         * Sets the author; tabs and line breaks become spaces.
         *
         * @param name the name, blank if there is none
         * @param email the mail address, blank if there is none
         * @return this builder
         * @throws IllegalArgumentException if either is longer than {@value Commit#MAX_TEXT} characters
         */
        @CanIgnoreReturnValue
        public Builder author(String name, String email) {
            this.authorName = text(name);
            this.authorEmail = text(email);
            return this;
        }

        /**
         * Sets the committer; tabs and line breaks become spaces.
         *
         * @param name the name, blank if there is none
         * @param email the mail address, blank if there is none
         * @return this builder
         * @throws IllegalArgumentException if either is longer than {@value Commit#MAX_TEXT} characters
         */
        @CanIgnoreReturnValue
        public Builder committer(String name, String email) {
            this.committerName = text(name);
            this.committerEmail = text(email);
            return this;
        }

        /**
         * Sets when it was committed.
         *
         * @param committedAt what the committer's machine states
         * @return this builder
         * @throws IllegalArgumentException if it is not of the years 0001 to 9999
         */
        @CanIgnoreReturnValue
        public Builder committedAt(OffsetDateTime committedAt) {
            this.committedAt = bounded(committedAt);
            return this;
        }

        /**
         * Sets the hash of the tree of files.
         *
         * @param tree 7 to 64 hexadecimal digits
         * @return this builder
         * @throws IllegalArgumentException if it has another form
         */
        @CanIgnoreReturnValue
        public Builder tree(String tree) {
            this.tree = hash(tree);
            return this;
        }

        /**
         * Sets when a platform first received it.
         *
         * @param pushedAt the attested time
         * @return this builder
         * @throws IllegalArgumentException if it is not of the years 0001 to 9999
         */
        @CanIgnoreReturnValue
        public Builder pushedAt(Instant pushedAt) {
            Instants.requireInBounds(pushedAt);
            this.pushedAt = pushedAt;
            return this;
        }

        /**
         * Returns the commit.
         *
         * @return a new commit
         */
        public Commit build() {
            return new Commit(new Contents(
                    id,
                    authorName,
                    authorEmail,
                    authoredAt,
                    committerName,
                    committerEmail,
                    committedAt,
                    tree,
                    pushedAt));
        }

        private static String hash(String text) {
            String lower = requireNonNull(text, "hash").toLowerCase(Locale.ROOT);
            if (!HASH.matcher(lower).matches()) {
                throw new IllegalArgumentException("a hash has 7 to 64 hexadecimal digits");
            }
            return lower;
        }

        private static String text(String text) {
            if (text.length() > MAX_TEXT) {
                throw new IllegalArgumentException(
                        "a name or mail address has at most " + MAX_TEXT + " characters, not " + text.length());
            }
            return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        }

        private static OffsetDateTime bounded(OffsetDateTime at) {
            Instants.requireInBounds(at.toInstant());
            return at;
        }
    }
}
