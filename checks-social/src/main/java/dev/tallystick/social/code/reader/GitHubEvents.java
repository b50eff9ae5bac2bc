package dev.tallystick.social.code.reader;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the platform recorded of an account and its repositories, while files are read. Not thread-safe. */
final class GitHubEvents {

    private static final String FILE_FULL = "more than " + GitHubFiles.MAX_EVENTS + " events";
    private static final int MAX_LOGINS = 100;
    private static final String PUSH = "PushEvent";
    private static final String CREATE = "CreateEvent";
    private static final String PUBLIC = "PublicEvent";

    private static final ImmutableMap<String, ActivityKind> KINDS = ImmutableMap.of(
            PUSH,
            ActivityKind.PUSH,
            "PullRequestEvent",
            ActivityKind.PULL_REQUEST,
            "PullRequestReviewEvent",
            ActivityKind.REVIEW,
            "PullRequestReviewCommentEvent",
            ActivityKind.REVIEW,
            "CommitCommentEvent",
            ActivityKind.REVIEW,
            "IssuesEvent",
            ActivityKind.ISSUE,
            "IssueCommentEvent",
            ActivityKind.ISSUE);

    private final GitHubAccount account;
    private final AttestedTime time;
    private final CodeReading.Builder reading;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, SortedSet<Instant>> activity = new TreeMap<>();
    private final Map<String, Received> byId = new HashMap<>();
    private final Map<String, Received> byName = new HashMap<>();
    private final Map<String, Span> logins = new LinkedHashMap<>();
    private int held;
    private int pushedCommits;
    private boolean full;

    GitHubEvents(GitHubAccount account, AttestedTime time, CodeReading.Builder reading) {
        this.account = account;
        this.time = time;
        this.reading = reading;
    }

    /** What a repository received. */
    private static final class Received {
        private final Map<String, Instant> commits = new HashMap<>();
        private @Nullable Instant first;
        private @Nullable Instant wentPublic;

        private void at(Instant at) {
            first = first == null || at.isBefore(first) ? at : first;
        }

        private void wentPublic(Instant at) {
            wentPublic = wentPublic == null || at.isAfter(wentPublic) ? at : wentPublic;
        }
    }

    /** When a user name was seen. */
    private static final class Span {
        private final String login;
        private Instant first;
        private Instant last;

        private Span(String login, Instant at) {
            this.login = login;
            this.first = at;
            this.last = at;
        }

        private void add(Instant at) {
            first = at.isBefore(first) ? at : first;
            last = at.isAfter(last) ? at : last;
        }
    }

    void read(JsonItem event, String file) {
        Optional<String> type = event.text("type");
        Optional<JsonItem> actor = event.object("actor");
        if (type.isEmpty() || actor.isEmpty()) {
            event.reject("an event without type or actor");
            return;
        }
        boolean byAccount = account.isOf(actor.get());
        Optional<JsonItem> repository = event.object("repo");
        String name = repository
                .flatMap(repo -> repo.text("name"))
                .map(GitHubAccount::lower)
                .orElse("");
        boolean atHome = name.startsWith(GitHubAccount.lower(account.login()) + "/");
        if (!byAccount && !atHome) {
            reading.passOver();
            return;
        }
        Optional<Instant> at = event.attested("created_at", time);
        if (at.isEmpty()) {
            event.reject("an event without a time");
        } else if (event.id("id").filter(id -> !isNew(id)).isPresent()) {
            reading.passOver();
        } else if (hasRoom(event, file)) {
            received(type.get(), event, repository, name, at.get());
            if (byAccount) {
                actor.get().text("login").ifPresent(login -> seenAs(login, at.get()));
                act(type.get(), event, at.get());
            }
        }
    }

    /** What an event of a type counts as, whatever else it says. */
    static Optional<ActivityKind> kindOf(String type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    private boolean isNew(String id) {
        return seen.size() >= GitHubFiles.MAX_EVENTS || seen.add(id);
    }

    boolean hasRoom(JsonItem item, String file) {
        boolean room = held < GitHubFiles.MAX_EVENTS;
        held++;
        if (!room && !full) {
            full = true;
            reading.endEarly(file, item.place(), FILE_FULL);
        }
        return room;
    }

    private void act(String type, JsonItem event, Instant at) {
        ActivityKind kind = receivesCode(type, event) ? ActivityKind.PUSH : KINDS.get(type);
        if (kind == null) {
            reading.passOver();
        } else {
            add(kind, at);
        }
    }

    void add(ActivityKind kind, Instant at) {
        activity.computeIfAbsent(kind.id(), unseen -> new TreeSet<>()).add(at);
    }

    /** The first push of a branch or tag is told as its creation. */
    private static boolean receivesCode(String type, JsonItem event) {
        return type.equals(PUSH)
                || (type.equals(CREATE)
                        && event.object("payload")
                                .flatMap(payload -> payload.text("ref_type"))
                                .filter(ref -> ref.equals("branch") || ref.equals("tag"))
                                .isPresent());
    }

    private void received(String type, JsonItem event, Optional<JsonItem> repository, String name, Instant at) {
        boolean code = receivesCode(type, event);
        if (!code && !type.equals(PUBLIC)) {
            return;
        }
        Received received = repository
                .flatMap(repo -> repo.id("id"))
                .map(id -> byId.computeIfAbsent(id, unseen -> new Received()))
                .orElseGet(() -> byName.getOrDefault(name, new Received()));
        byName.put(name, received);
        if (!code) {
            received.wentPublic(at);
            return;
        }
        received.at(at);
        if (type.equals(PUSH)) {
            commits(event, received, at);
        }
    }

    private void commits(JsonItem event, Received received, Instant at) {
        Optional<JsonItem> payload = event.object("payload");
        for (JsonItem commit : payload.map(push -> push.objects("commits")).orElse(List.of())) {
            boolean first = commit.flag("distinct").orElse(false);
            Optional<String> sha = commit.text("sha").map(GitHubAccount::lower);
            if (first && sha.isPresent() && pushedCommits < GitHubFiles.MAX_EVENTS) {
                pushedCommits++;
                received.commits.merge(sha.get(), at, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    private void seenAs(String login, Instant at) {
        Span span = logins.get(GitHubAccount.lower(login));
        if (span != null) {
            span.add(at);
        } else if (logins.size() < MAX_LOGINS) {
            logins.put(GitHubAccount.lower(login), new Span(login, at));
        }
    }

    void readIssue(JsonItem item, String file) {
        Optional<JsonItem> user = item.object("user");
        Optional<ActivityKind> kind = kind(item);
        if (user.isEmpty() || kind.isEmpty()) {
            item.reject("no issue, pull request, review or comment, or without its user");
            return;
        }
        if (!account.isOf(user.get())) {
            reading.passOver();
            return;
        }
        Optional<Instant> at = item.attested(item.holds("submitted_at") ? "submitted_at" : "created_at", time);
        if (at.isEmpty()) {
            item.reject("without a time");
        } else if (hasRoom(item, file)) {
            add(kind.get(), at.get());
        }
    }

    private static Optional<ActivityKind> kind(JsonItem item) {
        if (item.holds("submitted_at") || item.holds("pull_request_review_id") || item.holds("pull_request_url")) {
            return Optional.of(ActivityKind.REVIEW);
        }
        if (item.holds("pull_request") || item.holds("merge_commit_sha")) {
            return Optional.of(ActivityKind.PULL_REQUEST);
        }
        return item.holds("issue_url") || item.holds("number") ? Optional.of(ActivityKind.ISSUE) : Optional.empty();
    }

    boolean isEmpty() {
        return activity.isEmpty();
    }

    /** When the account was active, by kind, oldest first. */
    Map<ActivityKind, List<Instant>> activity() {
        Map<ActivityKind, List<Instant>> ordered = new LinkedHashMap<>();
        activity.forEach((kind, instants) -> ordered.put(ActivityKind.of(kind), List.copyOf(instants)));
        return ordered;
    }

    /** When pushes listed commits of a repository that had never been pushed before. */
    Map<String, Instant> pushed(GitHubRepository repository) {
        return of(repository).map(received -> received.commits).orElse(Map.of());
    }

    /** The first code that a repository received, unless it was hidden for some time. */
    Optional<Instant> firstPush(GitHubRepository repository) {
        return of(repository)
                .filter(received -> received.wentPublic == null)
                .flatMap(received -> Optional.ofNullable(received.first));
    }

    /** When a repository that was hidden became public, the last time that it did. */
    Optional<Instant> publicSince(GitHubRepository repository) {
        return of(repository).flatMap(received -> Optional.ofNullable(received.wentPublic));
    }

    private Optional<Received> of(GitHubRepository repository) {
        return repository
                .id()
                .map(id -> Optional.ofNullable(byId.get(id)))
                .orElseGet(() -> Optional.ofNullable(byName.get(GitHubAccount.lower(repository.fullName()))));
    }

    /** The changes of the user name that events of one account number show, oldest first, each under the new name. */
    List<ProfileChange.Builder> changes() {
        List<Span> spans = new ArrayList<>(logins.values());
        spans.sort(Comparator.comparing((Span span) -> span.first).thenComparing(span -> span.login));
        if (!spans.isEmpty() && !account.hasLogin(spans.get(spans.size() - 1).login)) {
            spans.add(new Span(account.login(), time.takenAt()));
        }
        List<ProfileChange.Builder> changes = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span after = spans.get(i);
            if (before.last.isBefore(after.first)) {
                changes.add(ProfileChange.builder()
                        .network(Network.GITHUB)
                        .handle(after.login)
                        .change(ProfileChangeKind.HANDLE)
                        .before(before.login)
                        .after(after.login)
                        .at(after.first));
            }
        }
        return changes;
    }
}
