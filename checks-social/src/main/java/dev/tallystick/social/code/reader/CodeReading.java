package dev.tallystick.social.code.reader;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.RepositoryRole;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader made of its files: parts to add to a candidate, and what could not be read. Immutable.
 *
 * <p>An entry that cannot be read never stops a reading. Where any was left out, no part says that a record or a history
 * is complete.
 */
public final class CodeReading {

    /** The most commits that one reading holds. */
    public static final int MAX_COMMITS = 100_000;

    /** The most characters that names and mail addresses have in all commits of one reading. */
    public static final int MAX_TEXT = 20_000_000;

    /** The most rejected entries that are listed; the others are counted. */
    public static final int MAX_LISTED = 1_000;

    /**
     * An entry that was not read. It names places, never what stands there.
     *
     * @param file which file, such as {@code events}
     * @param place where in it: a JSON Pointer (RFC 6901), or {@code line} and a number
     * @param reason why
     */
    public record Rejected(String file, String place, String reason) {}

    private final ImmutableList<Part> parts;
    private final ImmutableList<Rejected> rejected;
    private final int rejectedCount;
    private final int passedOver;
    private final boolean endedEarly;

    private CodeReading(Builder builder, List<CodeAuthor> authors) {
        this.parts = ImmutableList.<Part>builder()
                .addAll(builder.parts)
                .addAll(authors)
                .build();
        this.rejected = ImmutableList.copyOf(builder.rejected);
        this.rejectedCount = builder.rejectedCount;
        this.passedOver = builder.passedOver;
        this.endedEarly = builder.endedEarly;
    }

    /**
     * Returns a builder, for readers of other formats.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what was read, for {@link Candidate.Builder#addAll(Iterable)}.
     *
     * @return the parts, each with its provenance
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Returns the first of the entries that were not read.
     *
     * @return at most {@value #MAX_LISTED}, in the order of reading; if {@link #endedEarly()}, with the last one
     */
    public List<Rejected> rejected() {
        return rejected;
    }

    /**
     * Returns how many entries were not read.
     *
     * @return the number, listed or not
     */
    public int rejectedCount() {
        return rejectedCount;
    }

    /**
     * Returns how many sound entries were passed over: of other accounts, of kinds that say nothing of work, or given
     * twice.
     *
     * @return the number of entries
     */
    public int passedOver() {
        return passedOver;
    }

    /**
     * Tells whether some file broke off, could not be read from some place on, or held more than is read.
     *
     * @return true if the rest of a file is missing
     */
    public boolean endedEarly() {
        return endedEarly;
    }

    /**
     * Tells whether everything was read.
     *
     * @return true if nothing was rejected and no file ended early
     */
    public boolean isWhole() {
        return rejectedCount == 0 && !endedEarly;
    }

    @Override
    public String toString() {
        return parts.size() + " parts, " + rejectedCount + " rejected" + (endedEarly ? ", ended early" : "");
    }

    /** Collects what is read; not thread-safe. */
    public static final class Builder {

        private final List<Part> parts = new ArrayList<>();
        private final AuthorCounts authors = new AuthorCounts();
        private final List<Rejected> rejected = new ArrayList<>();
        private int rejectedCount;
        private int passedOver;
        private int commits;
        private long text;
        private boolean full;
        private boolean endedEarly;

        private Builder() {}

        /**
         * Adds a part.
         *
         * @param part the part
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder add(Part part) {
            parts.add(requireNonNull(part, "part"));
            return this;
        }

        /**
         * Adds a repository. Of one that is the person's own, and neither fork nor mirror nor imported, the authors of
         * its commits are added as well, each name and mail address once; those of more than a thousand that have the
         * fewest commits are left out.
         *
         * @param repository the repository with its commits
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addRepository(CodeRepository repository) {
            add(repository);
            boolean own = repository.role().filter(RepositoryRole.OWN::equals).isPresent();
            if (own && !repository.isFork() && !repository.isMirror() && !repository.isImported()) {
                for (Commit commit : repository.commits()) {
                    authors.count(repository, commit);
                }
            }
            return this;
        }

        /**
         * Takes room for a commit that a reader is about to hold.
         *
         * @param file which file
         * @param place where in it
         * @param commit the commit
         * @return false if the reading holds as many commits as it may, or as much text in them; that the file ended early
         *     is then told, once
         */
        public boolean takeRoom(String file, String place, Commit commit) {
            long more = (long) commit.authorName().length()
                    + commit.authorEmail().length()
                    + commit.committerName().length()
                    + commit.committerEmail().length();
            boolean room = !full && commits < MAX_COMMITS && text + more <= MAX_TEXT;
            if (room) {
                commits++;
                text += more;
            } else if (!full) {
                full = true;
                endEarly(
                        file,
                        place,
                        commits == MAX_COMMITS
                                ? "more than " + MAX_COMMITS + " commits"
                                : "more than " + MAX_TEXT + " characters of names and mail addresses in commits");
            }
            return room;
        }

        /**
         * Lists an entry that cannot be read.
         *
         * @param file which file
         * @param place where in it
         * @param reason why, without what stands there
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reject(String file, String place, String reason) {
            rejectedCount++;
            if (rejected.size() < MAX_LISTED) {
                rejected.add(new Rejected(file, place, reason));
            }
            return this;
        }

        /**
         * Counts a sound entry that is of no use.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder passOver() {
            passedOver++;
            return this;
        }

        /**
         * Tells that the rest of a file is not read.
         *
         * @param file which file
         * @param place from where on
         * @param reason why
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder endEarly(String file, String place, String reason) {
            endedEarly = true;
            if (rejected.size() == MAX_LISTED) {
                rejected.remove(MAX_LISTED - 1);
            }
            return reject(file, place, reason);
        }

        /**
         * Tells whether everything was read so far.
         *
         * @return true if nothing was rejected and no file ended early
         */
        public boolean isWhole() {
            return rejectedCount == 0 && !endedEarly;
        }

        /**
         * Returns what was read.
         *
         * @return a new reading
         */
        public CodeReading build() {
            return new CodeReading(this, authors.parts());
        }
    }
}
