package dev.tallystick.social.code.git;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.candidate.WritingSample;
import dev.tallystick.social.code.reader.CodeReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Reads the commits of a local clone, newest first by the committer's date. Not thread-safe.
 *
 * <p>Only branches, remote branches, tags and the commits that they lead to are read. Nothing is checked out, fetched or
 * written, and no hook or filter runs. The folder is not trusted: its configuration with whatever that includes,
 * alternates, grafts, replacements and links to other folders are passed over, and so is the configuration of the user who
 * runs this. Hashes are not computed anew: git has done that where it made the clone.
 *
 * <p>Bounded are a commit or tag at 1,000,000 bytes, all of them with what they are made from at 2,000,000,000, a chain of
 * deltas at 4,096, commits with their parents at 500,000, references at 10,000, a file of references at 100,000,000 bytes,
 * packs at 200, the index of each at 2 GiB (it is mapped, not loaded), and names as {@link CodeReading} says. A commit
 * that is larger, missing or broken is listed, and so is that what it leads to is not read; others are read on.
 *
 * <pre>{@code
 * CodeReading reading = GitRepository.at(folder)
 *     .limit(10_000)
 *     .read(CodeRepository.builder()
 *         .network(Network.GITHUB).owner("octo-example").name("parser").role(RepositoryRole.OWN)
 *         .createdAt(createdAt)
 *         .build());
 * }</pre>
 *
 * <p>All dates in a clone are self-asserted, with the offset that the machine had. A SHA-256 repository, one that keeps its
 * references in a reftable, and a worktree apart from its repository are refused.
 */
public final class GitRepository {

    /** The most commits that are read unless another limit is set. */
    public static final int DEFAULT_LIMIT = 10_000;

    private static final String FILE = "clone";
    private static final int MAX_MESSAGE = 2_000;

    private final Path folder;
    private final Supplier<Budget> budget;
    private int limit = DEFAULT_LIMIT;
    private int wantedMessages;
    private Set<String> emails = Set.of();

    private GitRepository(Path folder, Supplier<Budget> budget) {
        this.folder = folder;
        this.budget = budget;
    }

    /**
     * Returns a reader for a clone.
     *
     * @param folder the folder of the clone, bare or with a {@code .git} in it
     * @return a new reader
     */
    public static GitRepository at(Path folder) {
        return at(folder, Budget::new);
    }

    static GitRepository at(Path folder, Supplier<Budget> budget) {
        return new GitRepository(requireNonNull(folder, "folder"), budget);
    }

    /**
     * Sets how many commits are read.
     *
     * @param commits the number
     * @return this reader
     * @throws IllegalArgumentException if it is not 1 to {@value CodeReading#MAX_COMMITS}
     */
    @CanIgnoreReturnValue
    public GitRepository limit(int commits) {
        if (commits < 1 || commits > CodeReading.MAX_COMMITS) {
            throw new IllegalArgumentException("not 1 to " + CodeReading.MAX_COMMITS + " commits: " + commits);
        }
        this.limit = commits;
        return this;
    }

    /**
     * Asks for commit messages as writing samples: those of commits, other than merges, by an author with one of the
     * addresses. None by default.
     *
     * @param most how many, the newest
     * @param addresses mail addresses of the person
     * @return this reader
     * @throws IllegalArgumentException if the number is negative
     */
    @CanIgnoreReturnValue
    public GitRepository commitMessages(int most, Set<String> addresses) {
        if (most < 0) {
            throw new IllegalArgumentException("not a number of messages: " + most);
        }
        this.wantedMessages = most;
        this.emails = addresses.stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(ImmutableSet.toImmutableSet());
        return this;
    }

    /**
     * Reads the clone.
     *
     * @param about what the host knows of the repository: network, owner, name, role, and when the platform says that it
     *     was created; only if it says that its commits are complete, and all were read from a clone that is not shallow,
     *     does the part say so
     * @return the repository with its commits, their authors if it is the person's own, and messages if asked for; ended
     *     early where the clone is broken or holds more than is read
     * @throws IllegalArgumentException if the folder is no clone that can be read, with the reason
     * @throws UncheckedIOException if the file system cannot be read
     */
    public CodeReading read(CodeRepository about) {
        CodeReading.Builder reading = CodeReading.builder();
        List<Commit> commits = new ArrayList<>();
        List<WritingSample> messages = new ArrayList<>();
        boolean shallow;
        try {
            CloneFiles clone = CloneFiles.open(folder, reading);
            shallow = clone.isShallow();
            try (CloneObjects objects = clone.objects(budget.get())) {
                walk(objects, clone.tips(), commits, messages, reading);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the clone", e);
        }
        CodeRepository.Builder repository = about.toBuilder().commits(commits);
        if (about.isComplete()) {
            repository.complete(reading.isWhole() && !shallow);
        }
        reading.addRepository(repository.build());
        messages.forEach(reading::add);
        return reading.build();
    }

    private void walk(
            CloneObjects objects,
            Set<ObjectId> tips,
            List<Commit> commits,
            List<WritingSample> messages,
            CodeReading.Builder reading) {
        String last = "its references";
        try (RevWalk walk = new RevWalk(objects)) {
            walk.setRetainBody(false);
            walk.sort(RevSort.COMMIT_TIME_DESC);
            for (ObjectId tip : tips) {
                start(walk, tip, reading);
            }
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                last = commit.name();
                Optional<String> fault = objects.fault(commit);
                if (fault.isPresent()) {
                    reading.endEarly(FILE, last, fault.get() + ": nothing that it leads to is read");
                } else if (commits.size() == limit) {
                    reading.endEarly(FILE, last, "more than " + limit + " commits");
                    return;
                } else if (!read(commit, objects.commit(commit), commits, messages, reading)) {
                    return;
                }
            }
        } catch (Budget.SpentException e) {
            reading.endEarly(FILE, last, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            // Of what is no clone at all JGit tells by runtime exceptions.
            reading.endEarly(FILE, last, "the clone is broken behind this");
        }
    }

    /** Starts at what a reference names, unless it names something else than a commit. */
    private static void start(RevWalk walk, ObjectId tip, CodeReading.Builder reading) throws IOException {
        try {
            RevObject object = walk.peel(walk.parseAny(tip));
            if (object instanceof RevCommit commit) {
                walk.markStart(commit);
            } else {
                reading.passOver();
            }
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            reading.endEarly(FILE, tip.name(), "a reference leads to something that is missing, broken or too large");
        }
    }

    /** Reads a commit or lists why it cannot be read; returns false if there is no room for it. */
    private boolean read(
            RevCommit commit,
            byte[] raw,
            List<Commit> commits,
            List<WritingSample> messages,
            CodeReading.Builder reading) {
        Optional<Signature> author = Signature.author(raw);
        if (author.isEmpty()) {
            reading.reject(FILE, commit.name(), "a commit without author, or with a date or an offset that is none");
            return true;
        }
        Commit read;
        try {
            Commit.Builder builder = Commit.builder(commit.name(), author.get().at())
                    .author(author.get().name(), author.get().email())
                    .tree(commit.getTree().name());
            Signature.committer(raw)
                    .ifPresent(committer -> builder.committer(committer.name(), committer.email())
                            .committedAt(committer.at()));
            read = builder.build();
        } catch (IllegalArgumentException e) {
            reading.reject(FILE, commit.name(), "a commit with a name, a mail address or a date that is out of bounds");
            return true;
        }
        if (!reading.takeRoom(FILE, commit.name(), read)) {
            return false;
        }
        commits.add(read);
        message(commit, raw, author.get(), messages);
        return true;
    }

    private void message(RevCommit commit, byte[] raw, Signature author, List<WritingSample> messages) {
        boolean wanted = messages.size() < wantedMessages
                && commit.getParentCount() <= 1
                && emails.contains(author.email().toLowerCase(Locale.ROOT));
        if (wanted) {
            String text = Signature.message(raw);
            if (!text.isBlank()) {
                messages.add(WritingSample.builder()
                        .text(text.length() > MAX_MESSAGE ? text.substring(0, MAX_MESSAGE) : text)
                        .context(WritingContext.COMMIT)
                        .build());
            }
        }
    }
}
