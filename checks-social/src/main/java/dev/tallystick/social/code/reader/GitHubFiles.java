package dev.tallystick.social.code.reader;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.WritingSample;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the GitHub REST API (version 2022-11-28) and GH Archive say of one account, as a host saved it. Each file is
 * read when it is added; give the user first, because the number of the account tells it from others that had its name.
 * Not thread-safe.
 *
 * <pre>{@code
 * CodeReading reading = GitHubFiles.of("octo-example", takenAt)
 *     .addUser(user)                               // GET /users/octo-example
 *     .addRepositories(repositories)               // GET /users/octo-example/repos
 *     .addCommits("octo-example/parser", commits)  // GET /repos/octo-example/parser/commits
 *     .addEvents(events)                           // GET /users/octo-example/events/public
 *     .read();
 * candidate.addAll(reading.parts());
 * }</pre>
 *
 * <p>Any file may be one object, a list, pages behind each other, the {@code items} of a search, or one object a line.
 *
 * <ul>
 *   <li><em>Attested</em> by the platform: the date of the account, when repositories were created, and when the account
 *       pushed, opened or reviewed pull requests, opened issues and commented.
 *   <li><em>Self-asserted</em>: author, committer and both dates of commits. The API gives these dates in UTC: the offset
 *       of the author's machine is lost, so that all offsets are zero, as {@link Commit} has it where none is known.
 *   <li>A commit's {@link Commit#pushedAt()} comes from push events that list it as never pushed
 *       before. Events since 7 October 2025 list no commits.
 *   <li>Since when a repository has been public is said where an event tells that it was made so, the last one if there
 *       are several.
 *   <li>When commits were first pushed to a repository is said only of the account's own of which no such event is
 *       known, within a period for which the record is complete.
 *   <li>A former user name is said where events of the same account number show it.
 * </ul>
 *
 * <p>Company, location and biography of the profile are free text and are not read.
 */
public final class GitHubFiles {

    /** The most events, and the most instants of one kind of activity, that are held. */
    public static final int MAX_EVENTS = 200_000;

    /** The most repositories that are held. */
    public static final int MAX_REPOSITORIES = 10_000;

    static final Set<String> MEMBERS = ImmutableSet.of(
            "actor",
            "author",
            "commit",
            "commits",
            "committer",
            "created_at",
            "date",
            "distinct",
            "documentation_url",
            "email",
            "followers",
            "following",
            "fork",
            "html_url",
            "id",
            "incomplete_results",
            "issue_url",
            "login",
            "merge_commit_sha",
            "message",
            "mirror_url",
            "name",
            "number",
            "owner",
            "parents",
            "payload",
            "public_repos",
            "pull_request",
            "pull_request_review_id",
            "pull_request_url",
            "ref_type",
            "repo",
            "sha",
            "submitted_at",
            "suspended_at",
            "template_repository",
            "tree",
            "type",
            "user");

    private static final String USER = "user";
    private static final String REPOSITORIES = "repositories";
    private static final String COMMITS = "commits";
    private static final String EVENTS = "events";
    private static final String ISSUES = "issues";

    private final CodeReading.Builder reading = CodeReading.builder();
    private final GitHubAccount account;
    private final AttestedTime time;
    private final Provenance provenance;
    private final GitHubEvents events;
    private final GitHubCommits commits;
    private final Map<String, GitHubRepository> repositories = new LinkedHashMap<>();
    private final List<String> completeHistories = new ArrayList<>();
    private Optional<Profile.Builder> profile = Optional.empty();
    private Optional<DateRange> complete = Optional.empty();

    private GitHubFiles(String login, Instant takenAt) {
        this.account = new GitHubAccount(requireNonNull(login, "login"));
        this.time = new AttestedTime(takenAt);
        this.provenance = Provenance.of(Source.PLATFORM, takenAt).named("GitHub REST API");
        this.events = new GitHubEvents(account, time, reading);
        this.commits = new GitHubCommits(account, reading);
    }

    /**
     * Returns a reader for an account.
     *
     * @param login the user name
     * @param takenAt when the host took the files from the platform; what claims to be attested and lies more than a day
     *     later is rejected
     * @return a new reader without files
     * @throws IllegalArgumentException if the time lies before October 2007 or after the year 9999
     */
    public static GitHubFiles of(String login, Instant takenAt) {
        return new GitHubFiles(login, takenAt);
    }

    /**
     * States that the events and issues hold all that the account did in public within a period. Only the host can know:
     * the events API shows at most 300 events of the last 30 days, and GH Archive misses hours and days. The period ends
     * at the latest on the day before the files were taken. Taken back if anything is rejected.
     *
     * @param period the days of the period in UTC
     * @return this reader
     */
    @CanIgnoreReturnValue
    public GitHubFiles activityComplete(DateRange period) {
        this.complete = Optional.of(period);
        return this;
    }

    /**
     * States that the files hold all commits of a repository. Taken back if anything is rejected.
     *
     * @param repository owner and name, such as {@code octo-example/parser}
     * @return this reader
     */
    @CanIgnoreReturnValue
    public GitHubFiles historyComplete(String repository) {
        completeHistories.add(GitHubAccount.lower(repository));
        return this;
    }

    /**
     * Asks for commit messages as writing samples: those of commits, other than merges, that the platform ascribes to the
     * account. Applies to files added later; none by default.
     *
     * @param most how many, the first in the files
     * @return this reader
     * @throws IllegalArgumentException if negative
     */
    @CanIgnoreReturnValue
    public GitHubFiles commitMessages(int most) {
        commits.holdMessages(most);
        return this;
    }

    /**
     * Adds the user, as {@code GET /users/LOGIN} answers.
     *
     * @param file the JSON; not closed
     * @return this reader
     * @throws UncheckedIOException if the stream cannot be read
     */
    @CanIgnoreReturnValue
    public GitHubFiles addUser(InputStream file) {
        JsonFile.read(file, USER, reading, MEMBERS, this::user);
        return this;
    }

    /**
     * Adds repositories, as {@code GET /users/LOGIN/repos} or {@code GET /repos/OWNER/NAME} answers.
     *
     * @param file the JSON; not closed
     * @return this reader
     * @throws UncheckedIOException if the stream cannot be read
     */
    @CanIgnoreReturnValue
    public GitHubFiles addRepositories(InputStream file) {
        JsonFile.read(file, REPOSITORIES, reading, MEMBERS, this::repository);
        return this;
    }

    /**
     * Adds commits of a repository, as {@code GET /repos/OWNER/NAME/commits} answers.
     *
     * @param repository owner and name, such as {@code octo-example/parser}
     * @param file the JSON; not closed
     * @return this reader
     * @throws IllegalArgumentException if the repository is not written so
     * @throws UncheckedIOException if the stream cannot be read
     */
    @CanIgnoreReturnValue
    public GitHubFiles addCommits(String repository, InputStream file) {
        GitHubRepository owner = repositories.computeIfAbsent(
                GitHubAccount.lower(repository), unseen -> GitHubRepository.named(repository));
        JsonFile.read(file, COMMITS, reading, MEMBERS, item -> commits.read(item, owner));
        return this;
    }

    /**
     * Adds events, as {@code GET /users/LOGIN/events} or {@code /events/public} answers, or lines of GH Archive from 2015
     * on. Those of other accounts are passed over, save pushes to the account's own repositories.
     *
     * @param file the JSON; not closed
     * @return this reader
     * @throws UncheckedIOException if the stream cannot be read
     */
    @CanIgnoreReturnValue
    public GitHubFiles addEvents(InputStream file) {
        JsonFile.read(file, EVENTS, reading, MEMBERS, item -> events.read(item, EVENTS));
        return this;
    }

    /**
     * Adds issues, pull requests, their reviews and comments, in any mix, as the endpoints {@code issues}, {@code pulls},
     * {@code reviews}, {@code comments} and {@code search/issues} answer. Those of other accounts are passed over.
     *
     * @param file the JSON; not closed
     * @return this reader
     * @throws UncheckedIOException if the stream cannot be read
     */
    @CanIgnoreReturnValue
    public GitHubFiles addIssues(InputStream file) {
        JsonFile.read(file, ISSUES, reading, MEMBERS, item -> events.readIssue(item, ISSUES));
        return this;
    }

    /**
     * Joins what was read. Nothing may be added afterwards.
     *
     * @return profile, repositories with their commits, authors, activity, changes of the user name and, if asked for,
     *     commit messages, for {@link Candidate.Builder#addAll(Iterable)}
     */
    public CodeReading read() {
        boolean whole = reading.isWhole();
        complete = complete.filter(period -> whole).flatMap(this::untilTaken);
        if (profile.isEmpty() && (complete.isPresent() || !events.isEmpty())) {
            profile = Optional.of(Profile.builder().network(Network.GITHUB).handle(account.login()));
        }
        profile.ifPresent(known -> {
            complete.ifPresent(known::activityKnown);
            reading.add(known.seenAt(time.takenAt()).provenance(provenance).build());
        });
        for (Map.Entry<String, GitHubRepository> entry : repositories.entrySet()) {
            reading.addRepository(repository(entry.getKey(), entry.getValue(), whole));
        }
        for (Map.Entry<ActivityKind, List<Instant>> kind : events.activity().entrySet()) {
            reading.add(ActivityRecord.builder()
                    .activity(kind.getKey())
                    .system(Network.GITHUB.id())
                    .instants(kind.getValue())
                    .provenance(provenance)
                    .build());
        }
        events.changes()
                .forEach(change -> reading.add(change.provenance(provenance).build()));
        for (WritingSample.Builder sample : commits.messages()) {
            reading.add(sample.provenance(provenance).build());
        }
        return reading.build();
    }

    private CodeRepository repository(String fullName, GitHubRepository repository, boolean whole) {
        CodeRepository.Builder part = repository.part(account).provenance(provenance);
        List<Commit> history = commits.of(repository, events.pushed(repository));
        if (!history.isEmpty()) {
            part.commits(history);
        }
        if (completeHistories.contains(fullName)) {
            part.complete(whole);
        }
        events.publicSince(repository).ifPresent(part::publicSince);
        repository
                .createdAt()
                .filter(created -> repository.isOwn(account) && covers(created))
                .flatMap(created -> events.firstPush(repository))
                .filter(this::covers)
                .ifPresent(part::firstPushedAt);
        return part.build();
    }

    private Optional<DateRange> untilTaken(DateRange period) {
        LocalDate last = time.takenAt().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        Optional<PartialDate> end =
                Optional.of(period.to().filter(to -> !to.latest().isAfter(last)).orElse(PartialDate.of(last)));
        return Optional.of(new DateRange(period.from(), end))
                .filter(known -> period.from()
                        .map(from -> !from.earliest().isAfter(last))
                        .orElse(true));
    }

    private boolean covers(Instant at) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return complete.filter(period -> period.from()
                                .filter(from -> !from.latest().isAfter(day))
                                .isPresent()
                        && period.to().filter(to -> to.earliest().isBefore(day)).isEmpty())
                .isPresent();
    }

    private void user(JsonItem user) {
        Optional<String> login = user.text("login");
        Optional<String> id = user.id("id");
        String type = user.text("type").orElse("User");
        if (login.filter(account::hasLogin).isEmpty()) {
            user.reject("of another account, or without its user name");
        } else if (!type.equals("User")) {
            user.reject("an account of an organisation or a machine");
        } else if (profile.isPresent()
                || id.filter(number -> !account.identify(number)).isPresent()) {
            user.reject("a second account of this name");
        } else {
            Profile.Builder builder = Profiles.of(user, time);
            builder.status(user.holds("suspended_at") ? ProfileStatus.SUSPENDED : ProfileStatus.FOUND);
            profile = Optional.of(builder);
        }
    }

    private void repository(JsonItem item) {
        Optional<GitHubRepository> read = GitHubRepository.of(item, time);
        if (read.isEmpty()) {
            return;
        }
        String fullName = GitHubAccount.lower(read.get().fullName());
        if (repositories.size() == MAX_REPOSITORIES && !repositories.containsKey(fullName)) {
            reading.endEarly(REPOSITORIES, item.place(), "more than " + MAX_REPOSITORIES + " repositories");
        } else if (!repositories.computeIfAbsent(fullName, unseen -> read.get()).fill(read.get())) {
            reading.passOver();
        }
    }
}
