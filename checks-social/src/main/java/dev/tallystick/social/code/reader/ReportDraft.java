package dev.tallystick.social.code.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.candidate.WritingSample;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A report of gh-fake-analyzer while it is read. Not thread-safe. */
final class ReportDraft {

    static final String FILE = "report";

    private static final ImmutableSet<String> MEMBERS = ImmutableSet.<String>builder()
            .addAll(GitHubFiles.MEMBERS)
            .add(
                    "author_date",
                    "author_email",
                    "author_name",
                    "committer_date",
                    "committer_email",
                    "committer_name",
                    "contributors",
                    "other")
            .build();
    private static final int MAX_NAME = 200;
    private static final String NOREPLY = "users.noreply.github.com";

    private final CodeReading.Builder reading;
    private final AttestedTime time;
    private final int wantedMessages;
    private final Set<String> sections = new HashSet<>();
    private final Map<String, GitHubRepository> described = new LinkedHashMap<>();
    private final Map<String, Optional<Boolean>> named = new LinkedHashMap<>();
    private final Map<String, GitHubRepository> committedTo = new LinkedHashMap<>();
    private final Set<CodeAuthor> authors = new LinkedHashSet<>();
    private final List<WritingSample.Builder> messages = new ArrayList<>();
    private final GitHubCommits commits;
    private final GitHubEvents events;
    private Optional<Profile> profile = Optional.empty();

    ReportDraft(CodeReading.Builder reading, AttestedTime time, int wantedMessages) {
        this.reading = reading;
        this.time = time;
        this.wantedMessages = wantedMessages;
        GitHubAccount nobody = new GitHubAccount("");
        this.commits = new GitHubCommits(nobody, reading);
        this.events = new GitHubEvents(nobody, time, reading);
    }

    void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            reading.endEarly(FILE, "line 1", "no report: not an object");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            readSection(parser, name);
        }
    }

    private void readSection(JsonParser parser, String name) throws IOException {
        String place = "/" + name;
        switch (name) {
            case "profile_info" ->
                readOnce(parser, name, () -> item(parser, place).ifPresent(this::profile));
            case "repos" -> readOnce(parser, name, () -> items(parser, place, this::repository));
            case "repo_list" -> readOnce(parser, name, () -> names(parser, place, false));
            case "forked_repo_list" -> readOnce(parser, name, () -> names(parser, place, true));
            case "commits" -> readOnce(parser, name, () -> histories(parser, place));
            case "unique_emails" -> readOnce(parser, name, () -> emails(parser, place));
            case "recent_events" -> readOnce(parser, name, () -> items(parser, place, this::event));
            case "issues", "comments" -> readOnce(parser, name, () -> items(parser, place, this::issue));
            default -> parser.skipChildren();
        }
    }

    /** What reads a section. */
    private interface Section {
        void read() throws IOException;
    }

    private void readOnce(JsonParser parser, String name, Section section) throws IOException {
        if (sections.add(name)) {
            section.read();
        } else {
            parser.skipChildren();
            reading.reject(FILE, "/" + name, "stands there twice");
        }
    }

    private Optional<JsonItem> item(JsonParser parser, String place) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            reading.reject(FILE, place, "no object");
            return Optional.empty();
        }
        return Optional.of(JsonItem.read(parser, FILE, place, reading, MEMBERS, JsonItem.HOLD_ALL))
                .filter(JsonItem::isSound);
    }

    private void items(JsonParser parser, String place, Consumer<JsonItem> consumer) throws IOException {
        if (!startsList(parser, place)) {
            return;
        }
        for (int i = 0; isInList(parser.nextToken()); i++) {
            item(parser, place + "/" + i).ifPresent(consumer);
        }
    }

    private boolean startsList(JsonParser parser, String place) throws IOException {
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        if (!list) {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                reading.reject(FILE, place, "no list");
            }
            parser.skipChildren();
        }
        return list;
    }

    private static boolean isInList(JsonToken token) {
        return token != null && token != JsonToken.END_ARRAY;
    }

    private void profile(JsonItem info) {
        if (info.text("login").filter(ReportDraft::isName).isEmpty()) {
            info.reject("a profile without its user name, or with one that is none");
        } else {
            profile = Optional.of(Profiles.of(info, time)
                    .status(ProfileStatus.FOUND)
                    .seenAt(time.takenAt())
                    .build());
        }
    }

    private void repository(JsonItem item) {
        GitHubRepository.of(item, time)
                .filter(repository -> hasRoom(item.place()))
                .ifPresent(repository -> described.putIfAbsent(GitHubAccount.lower(repository.fullName()), repository));
    }

    private boolean hasRoom(String place) {
        boolean room = described.size() + named.size() + committedTo.size() < GitHubFiles.MAX_REPOSITORIES;
        if (!room) {
            reading.endEarly(FILE, place, "more than " + GitHubFiles.MAX_REPOSITORIES + " repositories");
        }
        return room;
    }

    private void names(JsonParser parser, String place, boolean fork) throws IOException {
        if (!startsList(parser, place)) {
            return;
        }
        for (int i = 0; isInList(parser.nextToken()); i++) {
            boolean name = parser.currentToken() == JsonToken.VALUE_STRING && isName(parser.getText());
            if (!name) {
                parser.skipChildren();
                reading.reject(FILE, place + "/" + i, "no name of a repository");
            } else if (named.containsKey(parser.getText()) || hasRoom(place + "/" + i)) {
                named.putIfAbsent(parser.getText(), Optional.of(fork));
            }
        }
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= MAX_NAME && text.indexOf('/') < 0;
    }

    private void histories(JsonParser parser, String place) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            reading.reject(FILE, place, "no object");
            return;
        }
        for (int i = 0; parser.nextToken() == JsonToken.FIELD_NAME; i++) {
            String name = parser.currentName();
            String inner = place + "/" + i;
            parser.nextToken();
            if (!isName(name)) {
                parser.skipChildren();
                reading.reject(FILE, inner, "no name of a repository");
            } else if (committedTo.containsKey(name) || hasRoom(inner)) {
                GitHubRepository repository =
                        committedTo.computeIfAbsent(name, unseen -> GitHubRepository.named("owner/" + name));
                items(parser, inner, item -> commit(item, repository));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void commit(JsonItem item, GitHubRepository repository) {
        Optional<JsonItem> nested = item.object("commit");
        Optional<String> id = item.text("sha").map(GitHubAccount::lower);
        if (id.isEmpty()) {
            item.reject("no commit");
            return;
        }
        boolean added = commits.add(
                item,
                id.get(),
                repository,
                () -> nested.map(commit -> GitHubCommits.builder(item, id.get(), commit))
                        .orElseGet(() -> flat(item, id.get())));
        if (added) {
            Optional<String> email = nested.map(
                            commit -> commit.object("author").flatMap(author -> author.text("email")))
                    .orElseGet(() -> item.text("author_email"));
            message(email, nested.orElse(item));
        }
    }

    private static Optional<Commit.Builder> flat(JsonItem item, String id) {
        return GitHubCommits.bounded(item, item.dateTime("author_date"), authoredAt -> {
            Commit.Builder commit = Commit.builder(id, authoredAt)
                    .author(
                            item.text("author_name").orElse(""),
                            item.text("author_email").orElse(""))
                    .committer(
                            item.text("committer_name").orElse(""),
                            item.text("committer_email").orElse(""));
            item.dateTime("committer_date").ifPresent(commit::committedAt);
            return commit;
        });
    }

    private void message(Optional<String> email, JsonItem commit) {
        if (messages.size() < wantedMessages && email.filter(this::isOwn).isPresent()) {
            commit.text("message")
                    .filter(text -> !text.startsWith("Merge "))
                    .ifPresent(text ->
                            messages.add(WritingSample.builder().text(text).context(WritingContext.COMMIT)));
        }
    }

    private boolean isOwn(String email) {
        String address = GitHubAccount.lower(email);
        return profile.filter(own -> {
                    String login = GitHubAccount.lower(own.handle().orElse(""));
                    return address.equals(GitHubAccount.lower(own.email().orElse("")))
                            || address.equals(login + "@" + NOREPLY)
                            || address.equals(own.accountId().orElse("") + "+" + login + "@" + NOREPLY);
                })
                .isPresent();
    }

    private void emails(JsonParser parser, String place) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (int i = 0; parser.nextToken() == JsonToken.FIELD_NAME; i++) {
                String email = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    author(place + "/" + i, Optional.of(email), Optional.of(parser.getText()));
                } else {
                    parser.skipChildren();
                    reading.reject(FILE, place + "/" + i, "no name");
                }
            }
            return;
        }
        items(parser, place, item -> {
            if (item.holds("email")) {
                author(item);
            } else {
                item.objects("owner").forEach(this::author);
                item.objects("contributors").forEach(this::author);
                item.objects("other").forEach(this::author);
            }
        });
    }

    private void author(JsonItem item) {
        author(item.place(), item.text("email"), item.text("name"));
    }

    private void author(String place, Optional<String> email, Optional<String> name) {
        String address = GitHubAccount.lower(email.orElse(""));
        boolean tooLong = Math.max(address.length(), name.orElse("").length()) > Commit.MAX_TEXT;
        if (address.isBlank() || tooLong) {
            reading.reject(FILE, place, "no mail address, or longer than " + Commit.MAX_TEXT + " characters");
        } else if (address.equals("noreply@github.com") || address.endsWith("[bot]@" + NOREPLY)) {
            // The platform's own mark on merges made there, and machines.
            reading.passOver();
        } else if (authors.size() == AuthorCounts.MAX_AUTHORS) {
            reading.endEarly(FILE, place, "more than " + AuthorCounts.MAX_AUTHORS + " authors");
        } else {
            CodeAuthor.Builder author =
                    CodeAuthor.builder().network(Network.GITHUB).email(email.orElseThrow());
            name.filter(text -> !text.isBlank()).ifPresent(author::name);
            authors.add(author.build());
        }
    }

    private void event(JsonItem event) {
        Optional<ActivityKind> kind = event.text("type").flatMap(GitHubEvents::kindOf);
        Optional<Instant> at = event.attested(event.holds("date") ? "date" : "created_at", time);
        if (at.isEmpty()) {
            event.reject("an event without a time");
        } else if (kind.isEmpty()) {
            reading.passOver();
        } else if (events.hasRoom(event, FILE)) {
            events.add(kind.get(), at.get());
        }
    }

    private void issue(JsonItem item) {
        Optional<Instant> at = item.attested("created_at", time);
        if (at.isEmpty()) {
            item.reject("without a time");
        } else if (events.hasRoom(item, FILE)) {
            events.add(ActivityKind.ISSUE, at.get());
        }
    }

    CodeReading finish(Provenance provenance) {
        if (profile.isEmpty()) {
            reading.endEarly(FILE, "/profile_info", "no profile: nothing is known of whose account this is");
            return reading.build();
        }
        String login = profile.get().handle().orElseThrow();
        reading.add(profile.get().toBuilder().provenance(provenance).build());
        boolean anyCommit = addRepositories(new GitHubAccount(login), provenance);
        if (!anyCommit) {
            authors.forEach(author -> reading.add(
                    author.toBuilder().handle(login).provenance(provenance).build()));
        }
        events.activity()
                .forEach((kind, instants) -> reading.add(ActivityRecord.builder()
                        .activity(kind)
                        .system(Network.GITHUB.id())
                        .instants(instants)
                        .provenance(provenance)
                        .build()));
        messages.forEach(message -> reading.add(message.provenance(provenance).build()));
        return reading.build();
    }

    /** Adds the repositories, and tells whether any has commits. */
    private boolean addRepositories(GitHubAccount account, Provenance provenance) {
        named.keySet().forEach(name -> describe(account, name));
        committedTo.keySet().forEach(name -> describe(account, name));
        boolean anyCommit = false;
        for (GitHubRepository repository : described.values()) {
            CodeRepository.Builder part = repository.part(account).provenance(provenance);
            named.getOrDefault(repository.name(), Optional.empty()).ifPresent(part::fork);
            List<Commit> history = repository.isOwn(account)
                    ? Optional.ofNullable(committedTo.get(repository.name()))
                            .map(known -> commits.of(known, Map.of()))
                            .orElse(List.of())
                    : List.of();
            if (!history.isEmpty()) {
                part.commits(history);
                anyCommit = true;
            }
            reading.addRepository(part.build());
        }
        return anyCommit;
    }

    private void describe(GitHubAccount account, String name) {
        String fullName = account.login() + "/" + name;
        described.computeIfAbsent(GitHubAccount.lower(fullName), unseen -> GitHubRepository.named(fullName));
    }
}
