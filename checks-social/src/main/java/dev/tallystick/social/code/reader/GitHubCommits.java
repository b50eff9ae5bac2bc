package dev.tallystick.social.code.reader;

import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.candidate.WritingSample;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The commits of the repositories while files are read. Not thread-safe. */
final class GitHubCommits {

    private final GitHubAccount account;
    private final CodeReading.Builder reading;
    private final Map<GitHubRepository, Map<String, Commit.Builder>> commits = new HashMap<>();
    private final List<WritingSample.Builder> messages = new ArrayList<>();
    private int wantedMessages;

    GitHubCommits(GitHubAccount account, CodeReading.Builder reading) {
        this.account = account;
        this.reading = reading;
    }

    void holdMessages(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("not a number of messages: " + most);
        }
        wantedMessages = most;
    }

    void read(JsonItem item, GitHubRepository repository) {
        Optional<JsonItem> commit = item.object("commit");
        Optional<String> id = item.text("sha").map(GitHubAccount::lower);
        if (commit.isEmpty() || id.isEmpty()) {
            item.reject("no commit");
        } else if (add(item, id.get(), repository, () -> builder(item, id.get(), commit.get()))) {
            readMessage(item, commit.get());
        }
    }

    /** Takes a commit unless it is known or there is no room, and tells whether it was taken. */
    boolean add(JsonItem item, String id, GitHubRepository repository, Supplier<Optional<Commit.Builder>> commit) {
        Map<String, Commit.Builder> known = commits.computeIfAbsent(repository, unseen -> new LinkedHashMap<>());
        if (known.containsKey(id)) {
            reading.passOver();
            return false;
        }
        Optional<Commit.Builder> read =
                commit.get().filter(builder -> reading.takeRoom(item.file(), item.place(), builder.build()));
        read.ifPresent(builder -> known.put(id, builder));
        return read.isPresent();
    }

    /** Reads a commit; empty, and listed, if it cannot be one. */
    static Optional<Commit.Builder> builder(JsonItem item, String id, JsonItem commit) {
        Optional<JsonItem> author = commit.object("author");
        Optional<JsonItem> committer = commit.object("committer");
        return bounded(item, author.flatMap(person -> person.dateTime("date")), authoredAt -> {
            Commit.Builder builder = Commit.builder(id, authoredAt)
                    .author(name(author, "name"), name(author, "email"))
                    .committer(name(committer, "name"), name(committer, "email"));
            committer.flatMap(person -> person.dateTime("date")).ifPresent(builder::committedAt);
            commit.object("tree").flatMap(tree -> tree.text("sha")).ifPresent(builder::tree);
            return builder;
        });
    }

    /** Makes a commit, or lists why it cannot be one. */
    static Optional<Commit.Builder> bounded(
            JsonItem item, Optional<OffsetDateTime> authoredAt, Function<OffsetDateTime, Commit.Builder> commit) {
        if (authoredAt.isEmpty()) {
            item.reject("a commit without a date of its author");
            return Optional.empty();
        }
        try {
            return Optional.of(commit.apply(authoredAt.get()));
        } catch (IllegalArgumentException e) {
            item.reject("a commit with a hash, a date, a name or a mail address that is out of bounds");
            return Optional.empty();
        }
    }

    private static String name(Optional<JsonItem> person, String field) {
        return person.flatMap(known -> known.text(field)).orElse("");
    }

    private void readMessage(JsonItem item, JsonItem commit) {
        boolean wanted = messages.size() < wantedMessages
                && item.length("parents") <= 1
                && item.object("author").filter(account::isOf).isPresent();
        if (wanted) {
            commit.text("message")
                    .ifPresent(text ->
                            messages.add(WritingSample.builder().text(text).context(WritingContext.COMMIT)));
        }
    }

    /** Returns the commits of a repository, in the order of the files, with the times of their pushes. */
    List<Commit> of(GitHubRepository repository, Map<String, Instant> pushed) {
        List<Commit> history = new ArrayList<>();
        commits.getOrDefault(repository, Map.of()).forEach((id, commit) -> {
            Optional.ofNullable(pushed.get(id)).ifPresent(commit::pushedAt);
            history.add(commit.build());
        });
        return history;
    }

    List<WritingSample.Builder> messages() {
        return messages;
    }
}
